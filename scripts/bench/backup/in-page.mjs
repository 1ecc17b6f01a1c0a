/** Runs in a page of the extension, on libraries of its own: fills one, exports, imports and exports it again. */
import { exportLibrary } from '../../../utils/library/backup/export-library';
import { importLibrary } from '../../../utils/library/backup/import-library';
import { hashOf } from '../../../utils/library/blobs';
import { openLibrary } from '../../../utils/library/db';
import { writeCaptures } from '../../../utils/library/write-captures';

/** @typedef {{ captures: number, pictureBytes: number }} Size */
/** @typedef {import('../../../utils/library/schema').Library} Library */

/** Each capture has a picture and a thumbnail, no two alike. @param {Size} size */
async function measure({ captures, pictureBytes }) {
  const first = openLibrary(`bench-${Date.now()}`);
  const second = openLibrary(`bench-${Date.now()}-copy`);
  try {
    const fill = await timed(() => fillLibrary(first, captures, pictureBytes));
    const exported = await timed(() => new Response(exportLibrary({}, first)).blob());
    const imported = await timed(() => importLibrary(exported.value, {}, second));
    const again = await timed(() => new Response(exportLibrary({}, second)).blob());
    return {
      times: { fill: fill.ms, export: exported.ms, import: imported.ms, 'export again': again.ms },
      bytes: exported.value.size,
      pictures: imported.value.counts.pictures,
      same: await isSame(exported.value, again.value),
    };
  } finally {
    await first.delete();
    await second.delete();
  }
}

/** @template T @param {() => Promise<T>} run */
async function timed(run) {
  const start = performance.now();
  const value = await run();
  return { value, ms: performance.now() - start };
}

/** One transaction holds at most so many captures, and about so many bytes of pictures. */
const BATCH = { captures: 100, bytes: 32 * 2 ** 20 };

/** @param {Library} library @param {number} captures @param {number} pictureBytes */
async function fillLibrary(library, captures, pictureBytes) {
  const size = Math.max(1, Math.min(BATCH.captures, Math.floor(BATCH.bytes / pictureBytes)));
  for (let start = 0; start < captures; start += size) {
    const numbers = Array.from({ length: Math.min(size, captures - start) }, (_, n) => start + n);
    const made = await Promise.all(numbers.map((n) => madeCapture(n, pictureBytes)));
    const { captures: rows, contents, blobs, counters } = library;
    await library.transaction('rw', [rows, contents, blobs, counters], async () => {
      await blobs.bulkPut(made.flatMap((one) => one.blobs));
      await contents.bulkPut(made.map((one) => one.content));
      await writeCaptures(
        library,
        made.map(({ capture }) => ({ before: null, after: capture, usedAt: capture.at })),
      );
    });
  }
}

const SENTENCE = '全场饮品第二件半价，会员另享满减。Free delivery from two loaves, this week only. ';

/** @param {number} n @param {number} pictureBytes */
async function madeCapture(n, pictureBytes) {
  const shot = await madePicture(`picture ${n}`, pictureBytes);
  const small = await madePicture(`thumbnail ${n}`, Math.ceil(pictureBytes / 10));
  const id = `bench-${String(n).padStart(8, '0')}`;
  /** @type {import('../../../utils/model').Capture} */
  const capture = {
    id,
    at: 1_763_000_000_000 + n * 60_000,
    zone: 'Asia/Shanghai',
    scope: 'page',
    trigger: 'key',
    kind: 'article',
    platform: 'web',
    reader: { id: 'web', version: 1 },
    url: `https://example.com/${n}`,
    pageKey: `example.com/${n % 1000}`,
    site: `site${n % 100}.example.com`,
    title: `示例标题 ${n}`,
    author: null,
    siteName: null,
    published: null,
    lang: 'zh',
    description: null,
    excerpt: SENTENCE,
    picture: shot.picture,
    thumbnail: small.picture,
    partial: [],
    brandId: null,
    tags: [`促销/${n % 20}`],
    note: '',
    binned: 0,
    binnedAt: null,
  };
  const text = SENTENCE.repeat(20);
  /** @type {import('../../../utils/model').CaptureContent} */
  const content = {
    id,
    fields: {},
    text,
    markdown: text,
    selection: null,
    openGraph: {},
    jsonLd: [],
    microdata: [],
    target: null,
    readMs: 1,
  };
  return { capture, content, blobs: [shot.row, small.row] };
}

/** @param {string} name @param {number} size */
async function madePicture(name, size) {
  const bytes = new Uint8Array(Math.max(size, name.length));
  new TextEncoder().encodeInto(name, bytes);
  const hash = await hashOf(bytes);
  const blob = new Blob([bytes], { type: 'image/png' });
  const picture = { hash, type: blob.type, bytes: blob.size, width: 1280, height: 800, pixelRatio: 1 };
  return { picture, row: { hash, blob, at: 0 } };
}

/** Compared piece by piece: an archive may be larger than memory. @param {Blob} a @param {Blob} b */
async function isSame(a, b) {
  const piece = 64 * 2 ** 20;
  for (let at = 0; at < Math.max(a.size, b.size); at += piece) {
    const [left, right] = await Promise.all([a, b].map((blob) => hashOf(blob.slice(at, at + piece))));
    if (left !== right) return false;
  }
  return a.size === b.size;
}

/** Starts and returns at once; `benchResult` then holds the figures or the error. @param {Size} size */
function benchBackup(size) {
  Object.assign(globalThis, { benchResult: {} });
  measure(size).then(
    (figures) => Object.assign(globalThis, { benchResult: { figures } }),
    (error) => Object.assign(globalThis, { benchResult: { error: `${error} ${error?.cause ?? ''}` } }),
  );
}

Object.assign(globalThis, { benchBackup });
