import type { Try } from './part';
import { text } from './tries';

/** A count as sites print it, for patterns: 1,234, 1.2万, 10w+, 3.4K. */
export const NUMBER = String.raw`\d[\d.,]*\s*(?:[万亿萬億wkmb](?![a-z]))?\s*\+?`;

/**
 * A number with one of these words beside it, in an element that shows nothing else: `粉丝 1.2万`, `1.2万粉丝`. Class names
 * that change with every build tell nothing; the words do. The raw text keeps both.
 */
/* @__NO_SIDE_EFFECTS__ */
export function labelled(selector: string, words: string): Try {
  return text(
    selector,
    new RegExp(`^(?:(?:${words})\\s*[:：]?\\s*${NUMBER}|${NUMBER}\\s*(?:${words}))$`, 'i'),
  );
}
