/**
 * @typedef {import('../../utils/model').Capture} Capture
 * @typedef {import('../../utils/model').CaptureContent} CaptureContent
 * @typedef {import('../../utils/model').Sighting} Sighting
 * @typedef {import('../../utils/model').SubjectRead} SubjectRead
 * @typedef {import('../../utils/model').PartialReason} PartialReason
 * @typedef {{ file: string, url: string, captured?: string | null, charset?: string }} IndexLine
 */

/** With one of these the page itself was not read at all. @type {PartialReason[]} */
const UNREAD = ['not-readable', 'page-busy', 'navigated', 'interrupted'];

/**
 * What the library holds of one page, in the words of the field test.
 * @param {IndexLine} line
 * @param {{ capture: Capture, content: CaptureContent, sighting: Sighting | null }} held
 */
export function resultLine({ file, url }, { capture, content, sighting }) {
  const unread = capture.partial.find((reason) => UNREAD.includes(reason));
  if (unread) return failedLine({ file, url }, unread);
  return {
    file,
    url,
    ok: true,
    ms: content.readMs,
    platform: capture.platform,
    kind: capture.kind,
    title: capture.title,
    author: capture.author,
    publishedAt: capture.published && isoOf(capture.published),
    publishedRaw: capture.published?.raw ?? null,
    text: content.text,
    lang: capture.lang,
    description: capture.description,
    image: content.fields.image?.value ?? null,
    siteName: capture.siteName,
    canonicalUrl: content.fields.canonicalUrl?.value ?? null,
    partial: capture.partial,
    ...subjectsOf(sighting),
  };
}

/**
 * What the capture shows of subjects: the page's own first, all others as items.
 * @param {Sighting | null} sighting
 */
function subjectsOf(sighting) {
  if (!sighting) return {};
  const [first, ...others] = sighting.subjects;
  const own = sighting.own ? first : undefined;
  const items = own ? others : sighting.subjects;
  return {
    ...(own && {
      handle: own.fields.handle?.value,
      readings: readingsOf(own),
      media: own.media.map((url) => ({ url })),
    }),
    ...(own?.kind === 'product' && {
      product: { ...pricesOf(own), availability: own.fields.availability?.value },
    }),
    promotions: own?.promotions,
    items: items.map(itemLine),
    ...(sighting.results && { serp: serpOf(sighting.results) }),
  };
}

/** @param {SubjectRead} subject */
function itemLine(subject) {
  const { keys, url, fields, published, placement } = subject;
  return {
    key: keys[0],
    url,
    title: fields.title?.value,
    author: fields.author?.value,
    handle: fields.handle?.value,
    text: fields.text?.value,
    publishedAt: published && isoOf(published.value),
    publishedRaw: published?.value.raw,
    readings: readingsOf(subject),
    price: pricesOf(subject).price,
    ...(placement && { [placement]: true }),
  };
}

/** The field test calls an account's likes what it calls a post's. @param {string} metric */
const wordOf = (metric) => (metric === 'totalLikes' ? 'likes' : metric);

/** @param {SubjectRead} subject */
function readingsOf({ readings }) {
  return Object.fromEntries(
    readings.map(({ metric, raw, low, high }) => [wordOf(metric), { raw, low, high }]),
  );
}

/** @param {SubjectRead} subject */
function pricesOf({ readings }) {
  const of = (/** @type {string} */ metric) => readings.find((reading) => reading.metric === metric);
  const price = (/** @type {string} */ metric) => {
    const found = of(metric);
    return found && { raw: found.raw, amount: found.low, currency: found.unit };
  };
  return {
    price: price('price'),
    listPrice: price('listPrice'),
    rating: of('rating')?.low,
    reviews: of('reviews'),
  };
}

/** @param {import('../../utils/model').ResultPage} results */
function serpOf({ query, results, features }) {
  const line = (/** @type {import('../../utils/model').ResultRead} */ { rank, title, url }) => ({
    rank,
    title,
    url,
  });
  return {
    query,
    organic: results.filter(({ ad }) => !ad).map(line),
    ads: results.filter(({ ad }) => ad).map(line),
    features,
  };
}

/**
 * @param {IndexLine} line
 * @param {string} reason
 */
export function failedLine({ file, url }, reason) {
  return { file, url, ok: false, reason };
}

/**
 * The published time as ISO: no more digits than are known, a zone only where one is known and a time to go with it.
 * @param {import('../../utils/model').Published} published
 */
function isoOf({ wall, zone }) {
  return wall.includes('T') && zone ? `${wall}${zone}` : wall;
}
