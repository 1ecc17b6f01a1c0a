import { withoutReordering } from '../lib/reordering';

/** What must not reach a document: control characters, halves of surrogate pairs, line and paragraph separators. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu;

/** Text from a page as one line of at most `limit` characters, cut with an ellipsis. */
export function oneLine(text: string, limit: number): string {
  const start = withoutReordering(text.slice(0, limit * 4))
    .replace(UNPRINTABLE, ' ')
    .trim();
  const characters = Array.from(start);
  if (characters.length <= limit && text.length <= limit * 4) return start;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}

/** An operator's text as clean lines without blank ones. */
export function cleanLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => oneLine(line, 2000))
    .filter((line) => line !== '');
}
