/**
 * @typedef {import('../../utils/model').Capture} Capture
 * @typedef {import('../../utils/model').CaptureContent} CaptureContent
 * @typedef {import('../../utils/model').PartialReason} PartialReason
 * @typedef {{ file: string, url: string, captured?: string | null, charset?: string }} IndexLine
 */

/** With one of these the page itself was not read at all. @type {PartialReason[]} */
const UNREAD = ['not-readable', 'page-busy', 'navigated', 'interrupted'];

/**
 * What the library holds of one page, in the words of the field test.
 * @param {IndexLine} line
 * @param {{ capture: Capture, content: CaptureContent }} held
 */
export function resultLine({ file, url }, { capture, content }) {
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
