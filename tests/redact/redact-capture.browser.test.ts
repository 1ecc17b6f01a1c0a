/** Real canvases and a real IndexedDB: what was hidden is looked for in everything that is stored. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planRedaction } from '../../entrypoints/dashboard/redact/plan-redaction';
import { redactCapture } from '../../entrypoints/dashboard/redact/redact-capture';
import { movedSince, wordsInView } from '../../utils/capture/words-in-view';
import { exportLibrary } from '../../utils/library/backup/export-library';
import { hashOf } from '../../utils/library/blobs';
import { saveCapture } from '../../utils/library/captures';
import { db } from '../../utils/library/db';
import type { Box, Picture, WordsInView } from '../../utils/model';
import { sampleCapture, sampleContent, samplePost, sampleReading } from '../library/sample';

const RATIO = 2;
const NAME = 'Quillon Vexley';
const HAN = '欧阳鑫淼';
const COUNT = '7.3万';
const SECRETS = ['quillon', 'vexley', '欧阳鑫淼', '73214', '7.3万'];
/** Of what is to be hidden, and of nothing else. */
const COLOR = [255, 0, 255];

beforeEach(async () => {
  const made = `<style>body { margin: 0; font: 20px/40px serif } p { margin: 0 }</style>
    <p id=name>By <b>Quillon</b> Vexley today</p>
    <p id=han>我们采访了${HAN}先生</p>
    <p id=count aria-label="73,214 views">${COUNT} 次播放</p>
    <p id=other>Nothing else of this page is to vanish 其他文字都要留下</p><div style="height:2000px"></div>
    <p>Below it says ${HAN} once more</p>`;
  document.body.replaceChildren(...new DOMParser().parseFromString(made, 'text/html').body.childNodes);
});

afterEach(async () => {
  document.body.replaceChildren();
  await Promise.all(db.tables.map((table) => table.clear()));
});

function boxOf(id: string, part: string): Box {
  const text = document.createTreeWalker(document.getElementById(id) as Node, NodeFilter.SHOW_TEXT);
  const range = new Range();
  let [start, end] = [0, 0];
  while (text.nextNode()) {
    const { data } = text.currentNode as Text;
    const at = data.indexOf(part);
    if (at !== -1) [start, end] = [at, at + part.length];
    if (at !== -1) break;
  }
  range.setStart(text.currentNode, start);
  range.setEnd(text.currentNode, end);
  const { left, top, width, height } = range.getBoundingClientRect();
  return { left: left * RATIO, top: top * RATIO, width: width * RATIO, height: height * RATIO };
}

/** A picture with these areas in the colour, and stripes around. */
async function pictureWith(boxes: readonly Box[], type: string): Promise<{ picture: Picture; blob: Blob }> {
  const [width, height] = [innerWidth * RATIO, innerHeight * RATIO];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (let y = 0; y < height; y += 8) {
    context.fillStyle = `rgb(${y % 200} ${(y * 3) % 200} 90)`;
    context.fillRect(0, y, width, 8);
  }
  context.fillStyle = `rgb(${COLOR.join(' ')})`;
  for (const box of boxes) context.fillRect(box.left, box.top, box.width, box.height);
  const blob = await canvas.convertToBlob({ type, quality: 0.9 });
  return {
    picture: { hash: await hashOf(blob), type, bytes: blob.size, width, height, pixelRatio: RATIO },
    blob,
  };
}

async function hasColor(blob: Blob): Promise<boolean> {
  const bitmap = await createImageBitmap(blob).catch(() => null);
  if (!bitmap) return (await blob.text()).includes('quillon');
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 0) > 120 && (data[at + 1] ?? 0) < 90 && (data[at + 2] ?? 0) > 120) return true;
  return false;
}

/** What of the secrets is still there, and where. */
async function leftOver(): Promise<string[]> {
  const found: string[] = [];
  for (const table of db.tables) {
    if (table.name === 'blobs') continue;
    const text = JSON.stringify(await table.toArray()).toLowerCase();
    for (const secret of SECRETS) if (text.includes(secret)) found.push(`${secret} in ${table.name}`);
  }
  for (const { hash, blob } of await db.blobs.toArray())
    if (await hasColor(blob)) found.push(`the colour in ${hash}`);
  const archive = await new Response(exportLibrary({})).text();
  for (const secret of SECRETS)
    if (archive.toLowerCase().includes(secret)) found.push(`${secret} in the archive`);
  return found;
}

const areas = () => [
  boxOf('name', 'Quillon'),
  boxOf('name', 'Vexley'),
  boxOf('han', HAN),
  boxOf('count', COUNT),
];

interface Given {
  map?: Partial<WordsInView> | null;
  id?: string;
  type?: string;
}

/** A capture of the page in view, with a strip of it scrolled down by 50 CSS pixels, and an image cut from it. */
async function captured({ map = {}, id = 'capture-1', type = 'image/jpeg' }: Given = {}) {
  const view = wordsInView(document);
  expect(movedSince()).toEqual([]);
  const seen = await pictureWith(areas(), type);
  scrollTo(0, 50);
  const below = wordsInView(document);
  const strip = await pictureWith(areas(), type);
  scrollTo(0, 0);
  expect(movedSince().length).toBeGreaterThan(3);
  const small = await pictureWith([{ left: 0, top: 0, width: 50, height: 50 }], type);
  const page = {
    width: seen.picture.width,
    height: seen.picture.height + 100,
    hashes: [seen.picture.hash, strip.picture.hash],
    strips: [
      { picture: seen.picture, top: 0, height: seen.picture.height, left: 0, skip: 0 },
      {
        picture: strip.picture,
        top: seen.picture.height,
        height: 100,
        left: 0,
        skip: seen.picture.height - 100,
      },
    ],
  };
  const post = (nth: string, author: string) =>
    samplePost(nth, {
      fields: {
        author: { value: author, from: 'a' },
        handle: { value: '@qvexley', from: 'a' },
        text: { value: `${author} says hello`, from: 'p' },
      },
      channelKeys: [`x:channel:${nth}`],
      readings: [sampleReading('views', 73_214), sampleReading('likes', 12)],
      fragment: { html: `<p>${author.split(' ').join('</b> <i>')}</p>`, json: '{"n":73214}' },
    });
  await saveCapture(
    {
      capture: sampleCapture(id, {
        title: `${NAME} | Example`,
        author: NAME,
        excerpt: `By ${NAME} today`,
        description: `An interview with ${HAN}`,
        url: 'https://example.com/quillon-vexley?x=1',
        pageKey: 'https://example.com/quillon-vexley',
        picture: seen.picture,
        thumbnail: small.picture,
        note: 'an operator’s own words',
        tags: ['kept'],
      }),
      content: sampleContent(id, {
        fields: {
          title: { value: `${NAME} | Example`, from: 'title' },
          author: { value: NAME, from: 'meta' },
          description: { value: `An interview with ${HAN}`, from: 'meta' },
          canonicalUrl: { value: 'https://example.com/quillon-vexley', from: 'link' },
        },
        text: `By ${NAME} today\n\n我们采访了${HAN}先生\n\n${COUNT} 次播放\n\nNothing else`,
        markdown: `# By **Quillon** Vexley\n\n[x](https://a.example/?q=%E6%AC%A7%E9%98%B3%E9%91%AB%E6%B7%BC)`,
        openGraph: { 'og:title': `${NAME}`, 'og:views': '73214', 'og:type': 'article' },
        jsonLd: [{ author: { name: 'QUILLON VEXLEY' }, interactionCount: 73_214, position: 1 }],
        target: { url: '', text: '', image: small.picture },
        page,
      }),
      seen: {
        own: true,
        subjects: [post('20', NAME), post('21', 'Somebody Else')],
        results: { query: HAN, results: [], features: [] },
      },
      map: map && {
        id,
        picture: { ...view, ...map },
        page: [view, below],
        image: [boxOf('name', 'Quillon').left, boxOf('name', 'Quillon').top, 25, 25],
      },
    },
    [seen, strip, small].map(({ picture, blob }) => ({ hash: picture.hash, blob })),
  );
  await db.snapshots.put({
    id,
    hashes: ['f'.repeat(64)],
    parts: [{ nth: 0, type: 'text/html' }],
    width: 1280,
    height: 800,
    leftOut: [],
  });
  await db.blobs.put({ hash: 'f'.repeat(64), blob: new Blob(['by quillon']), at: Date.now() });
}

const hidden = () => ({ picture: areas() });

test('what was hidden later is found nowhere any more, and all else is as it was', async () => {
  await captured();
  expect((await leftOver()).length).toBeGreaterThan(20);
  const plan = await planRedaction('capture-1', hidden());
  expect(plan).toMatchObject({ areas: 4, map: 'sound', snapshot: true, shared: [], readings: 2 });
  expect(plan?.words.join(' ')).toContain('Quillon');
  expect(await redactCapture('capture-1', hidden())).toEqual({ ok: true, areas: 4 });
  expect(await leftOver()).toEqual([]);
  const [capture] = await db.captures.toArray();
  expect(capture).toMatchObject({
    title: '███ | Example',
    description: 'An interview with ███',
    url: 'https://example.com/',
    note: 'an operator’s own words',
    tags: ['kept'],
  });
  expect(capture?.redacted?.[0]?.boxes.picture).toHaveLength(4);
  const [content] = await db.contents.toArray();
  expect(content?.text).toBe('By ███ today\n\n我们采访了███先生\n\n███ 次播放\n\nNothing else');
  expect(content?.openGraph).toMatchObject({ 'og:type': 'article' });
  expect(content?.jsonLd).toEqual([{ author: { name: '███' }, interactionCount: '███', position: 1 }]);
  const [sighting] = await db.sightings.toArray();
  expect(sighting?.subjects.map(({ readings }) => readings.map(({ metric }) => metric))).toEqual([
    ['likes'],
    ['likes'],
  ]);
  expect(await db.readings.toArray()).toHaveLength(2);
  expect((await db.subjects.toArray()).map(({ latest }) => Object.keys(latest))).toContainEqual(['likes']);
  expect(await db.snapshots.count()).toBe(0);
  expect(JSON.stringify(await db.textMaps.toArray())).toContain('Nothing');
});

test.each(['image/png', 'image/webp'])('a picture keeps its type: %s', async (type) => {
  await captured({ type });
  await redactCapture('capture-1', hidden());
  const [capture] = await db.captures.toArray();
  expect(capture?.picture?.type).toBe(type);
  expect(await leftOver()).toEqual([]);
});

test('asked twice it does what it did once', async () => {
  await captured();
  await redactCapture('capture-1', hidden());
  const before = JSON.stringify([await db.captures.toArray(), await db.contents.toArray()]);
  expect(await redactCapture('capture-1', hidden())).toEqual({ ok: true, areas: 4 });
  expect(JSON.stringify([await db.captures.toArray(), await db.contents.toArray()])).toBe(before);
});

test('hidden on the whole page it is hidden in view too', async () => {
  await captured();
  await redactCapture('capture-1', { page: areas() });
  expect(await leftOver()).toEqual([]);
});

test('where nobody knows what stood there, all that was read goes, also of a capture of before the map', async () => {
  await captured({ map: { moved: true } });
  expect((await planRedaction('capture-1', hidden()))?.map).toBe('unsure');
  await captured({ id: 'capture-2', map: null });
  await redactCapture('capture-1', hidden());
  const content = await db.contents.get('capture-1');
  expect(content).toMatchObject({ text: '', markdown: '', fields: {} });
  expect(await db.sightings.get('capture-1')).toBeUndefined();
  expect((await db.contents.get('capture-2'))?.text).toContain(NAME);
  await redactCapture('capture-2', hidden());
  expect(await db.contents.get('capture-2')).toMatchObject({ text: '', markdown: '', fields: {} });
});

test('bytes that another capture shows stay for it, or are hidden there too', async () => {
  await captured();
  await captured({ id: 'capture-2' });
  expect((await planRedaction('capture-1', hidden()))?.shared).toEqual(['capture-2']);
  await redactCapture('capture-1', hidden());
  const other = await db.captures.get('capture-2');
  expect(await db.blobs.get(other?.picture?.hash ?? '')).toBeDefined();
  expect((await db.subjects.toArray()).some(({ name }) => name.includes('Quillon'))).toBe(true);
  await captured({ id: 'capture-3' });
  await redactCapture('capture-2', hidden(), { also: ['capture-3'] });
  expect(await leftOver()).toEqual([]);
});

test('what cannot be decoded, or is gone, changes nothing', async () => {
  await captured();
  expect(await redactCapture('capture-9', hidden())).toEqual({ ok: false, why: 'gone' });
  const [capture] = await db.captures.toArray();
  await db.blobs.put({ hash: capture?.picture?.hash ?? '', blob: new Blob(['x']), at: 1 });
  expect(await redactCapture('capture-1', hidden())).toEqual({ ok: false, why: 'damaged' });
  expect(await db.captures.toArray()).toEqual([capture]);
  expect((await db.contents.get('capture-1'))?.text).toContain(NAME);
});

test('a transaction that fails leaves everything as it was', async () => {
  await captured();
  const before = await db.contents.toArray();
  const hashes = await db.blobs.toCollection().primaryKeys();
  const fail = () => {
    throw new Error('disk full');
  };
  db.textMaps.hook('creating', fail);
  db.textMaps.hook('updating', fail);
  await expect(redactCapture('capture-1', hidden())).rejects.toThrow();
  db.textMaps.hook('creating').unsubscribe(fail);
  db.textMaps.hook('updating').unsubscribe(fail);
  expect(await db.contents.toArray()).toEqual(before);
  expect(await db.blobs.toCollection().primaryKeys()).toEqual(hashes);
});
