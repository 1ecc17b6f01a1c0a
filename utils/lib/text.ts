/** Text as people read it: spaces collapsed, scripts told apart, lengths comparable. */

/** One line: all white space (also no-break and ideographic) as single spaces, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff\u3000]+/g, ' ').trim();
}

/** As `oneLine`, and cut to `limit` characters, never inside a surrogate pair. */
export function cutLine(text: string, limit: number): string {
  return cut(oneLine(text.length > limit * 4 ? text.slice(0, limit * 4) : text), limit);
}

/** The first `limit` UTF-16 units of a text, one less where that would split a pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const code = text.charCodeAt(limit - 1);
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? limit - 1 : limit);
}

/** Letters and digits only, width and case ignored: what is equal for a reader is equal here. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** How much a text says: characters, where one of a Chinese, Japanese or Korean text counts as three letters. */
export function weightOf(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

/** Signs that end or divide sentences, in Latin and East Asian writing. */
export function stopsIn(text: string): number {
  return text.match(/[,.;:!?…](?=\s|$|["'”’)])|[，。；：！？、]/g)?.length ?? 0;
}
