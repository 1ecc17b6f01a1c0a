/** Text as people read it: spaces collapsed, scripts told apart, lengths comparable. */

/** One line: all white space (also no-break and ideographic) as single spaces, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
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

/**
 * Signs and white space of the scripts that pages are written in. Ranges by hand: `\p{P}` and its kin cost more to
 * prepare than most pages take to read.
 */
const SIGNS =
  '\\s!-/:-@[-`{-~\\u0080-\\u00bf\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u3030\\ufe10-\\ufe6f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';
const ANY_SIGNS = new RegExp(`[${SIGNS}]+`, 'g');
const OUTER_SIGNS = new RegExp(`^[\\d${SIGNS}]+|[\\d${SIGNS}]+$`, 'g');

/** Letters and digits only, width and case ignored: what is equal for a reader is equal here. */
export function fold(text: string): string {
  const plain = /[^\u0020-\u007e]/.test(text) ? text.normalize('NFKC') : text;
  return plain.toLowerCase().replace(ANY_SIGNS, '');
}

/** A line in lower case without numbers and signs at its ends: `Comments (12)` is `comments`. */
export function bareLine(text: string): string {
  return text.toLowerCase().replace(OUTER_SIGNS, '');
}
