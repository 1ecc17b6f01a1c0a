import { binCaptures } from '../../utils/library/bin';
import { hashOf } from '../../utils/library/blobs';
import { saveBrand } from '../../utils/library/brands';
import { saveCapture, setThumbnail } from '../../utils/library/captures';
import { saveDigestNote } from '../../utils/library/digest-notes';
import { saveMarks } from '../../utils/library/marks';
import type { Library } from '../../utils/library/schema';
import { confirmReading } from '../../utils/library/verifications';
import type { Capture, PagePicture, Picture, Promotion, Seen, Snapshot } from '../../utils/model';
import { SHAPES } from '../marks/sample-shapes';
import { sampleBrand, sampleCapture, sampleContent, samplePost, sampleReading } from './sample';

/** Invented bytes with their hash, as a picture and as the blob to save. */
export async function madePicture(text: string, type = 'image/png') {
  const blob = new Blob([text], { type });
  const hash = await hashOf(blob);
  const picture: Picture = { hash, type, bytes: blob.size, width: 2, height: 2, pixelRatio: 1 };
  return { picture, hash, blob };
}

/** A whole page of these strips. */
function madePage(strips: readonly { picture: Picture }[]): PagePicture {
  return {
    width: 2,
    height: 2 * strips.length,
    hashes: strips.map(({ picture }) => picture.hash),
    strips: strips.map(({ picture }, at) => ({ picture, top: 2 * at, height: 2, left: 0, skip: 0 })),
  };
}

/** Pages as they were kept, which share their sheet and show the same image. */
async function madeSnapshot(id: string, text: string) {
  const parts = [
    await madePicture(text, 'text/html'),
    await madePicture('sheet', 'text/css'),
    await madePicture('face', 'font/woff2'),
    await madePicture('strip 1'),
  ];
  const snapshot: Snapshot = {
    id,
    hashes: parts.map(({ hash }) => hash),
    parts: parts.map(({ picture }, at) => ({ nth: at === 0 ? 0 : at + 1, type: picture.type })),
    width: 1280,
    height: 800,
    leftOut: id === 'c0' ? [{ what: 'frame', count: 2 }] : [],
  };
  return { snapshot, parts };
}

/** As captured before their lines were kept, and since. */
const promotions: Promotion[] = [
  { raw: '满300减50', mechanic: '满减', threshold: 300, value: 50 },
  {
    raw: '8折',
    mechanic: '折扣',
    threshold: null,
    value: 8,
    line: '8折 至11月30日',
    at: 0,
  },
];

/** One post seen again and again, its number growing, and one seen once; a result page with an ad. */
function seenIn(n: number): Seen {
  const result = {
    rank: 1,
    title: '示例',
    url: 'https://example.com/',
    shownHost: '',
    ad: n > 4,
    advertiser: null,
  };
  return {
    own: n !== 4,
    subjects: [
      samplePost('20', {
        readings: [sampleReading('likes', 100 * n, null), { ...sampleReading('views', n), unverified: true }],
      }),
      samplePost(`3${n}`, { keys: [`x:post:3${n}`, `x:post:alias-${n}`], channelKeys: [], promotions }),
    ],
    results: n === 4 ? null : { query: '咖啡', results: [result], features: ['images'] },
  };
}

/** A small library with something of everything, in both languages and with hostile text. */
export async function fillLibrary(library: Library): Promise<void> {
  await saveBrand(sampleBrand('b1', { domains: ['example.com'] }), library);
  await saveBrand(sampleBrand('b2', { role: 'own', name: 'Example Tea' }), library);
  await saveDigestNote(
    { week: '2026-W47', takeaways: '竞品预热\n"quoted" \u2028 line', updatedAt: 3 },
    library,
  );
  const strips = [await madePicture('strip 1'), await madePicture('strip 2')];
  for (let n = 0; n < 12; n++) {
    const shot = await madePicture(`shot ${n % 5}`, n % 2 ? 'image/png' : 'image/jpeg');
    const image = await madePicture(`image ${n}`, 'image/x-odd; y="z"');
    const id = `c${(n * 7) % 12}`;
    const given: Partial<Capture> = {
      at: 1_763_000_000_000 + n,
      picture: n % 3 === 0 ? null : shot.picture,
      ...(n === 4 && { stamped: true }),
      brandId: ['b1', 'b2', null][n % 3] ?? null,
      ...(n === 6 && { whole: true }),
      tags: n % 2 ? ['促销/满减'] : ['x', '促销'],
      title: `标题 ${n} <b>& "quotes"</b> \ud800 \u0000`,
      published: { raw: '3天前', wall: '2026-11-20', zone: null, grain: 'day' },
    };
    const content = sampleContent(id, {
      fields: { title: { value: 'T', from: 'og:title' } },
      text: '正文\n\nwith lines\r\n',
      openGraph: { 'og:title': 'T', 10: 'ten', 9: 'nine' },
      jsonLd: [{ b: 1, a: [null, true, { z: 1.5, 10: 0 }] }],
      ...(n === 6 && { page: madePage(strips) }),
      target: n === 4 ? { url: 'https://example.com/i', text: '', image: image.picture } : null,
    });
    const kept = n === 0 || n === 5 ? await madeSnapshot(id, `page of ${n % 2}`) : null;
    const seen = n % 4 === 0 ? seenIn(n) : null;
    await saveCapture(
      { capture: sampleCapture(id, given), content, seen, snapshot: kept?.snapshot ?? null },
      kept ? [shot, ...kept.parts] : n === 4 ? [shot, image] : n === 6 ? [shot, ...strips] : [shot],
      library,
    );
  }
  const small = await madePicture('small', 'image/webp');
  await setThumbnail('c1', small.picture, small.blob, library);
  await confirmReading('c0/0/views', 5, library);
  const crop = { left: 0.5, top: 0, width: 2, height: 1 };
  await saveMarks({ captureId: 'c1', of: 'picture', crop: null, shapes: SHAPES }, 6, library);
  await saveMarks({ captureId: 'c6', of: 'page', crop, shapes: [] }, 7, library);
  await binCaptures(['c2', 'c3'], 99, library);
}
