import { fold } from '../lib/fold';
import { type Snippet, snippet } from '../lib/snippet';
import type { Capture } from '../model';

export type MatchField = 'note' | 'text' | 'description' | 'tags' | 'author' | 'siteName' | 'site' | 'title';

/** Where the words of a query stand in a capture, to be shown marked. */
export interface Match {
  field: MatchField;
  snippet: Snippet;
}

/** The field in which most of the folded words stand; where several are equal, the one that lists show least. Pure. */
export function matchOf(capture: Capture, text: string, words: readonly string[]): Match | null {
  const fields: [MatchField, string | null][] = [
    ['note', capture.note],
    ['text', text || capture.excerpt],
    ['description', capture.description],
    ['tags', capture.tags.join(' ')],
    ['author', capture.author],
    ['siteName', capture.siteName],
    ['site', capture.site],
    ['title', capture.title],
  ];
  let best: Match | null = null;
  let most = 0;
  for (const [field, value] of fields) {
    const folded = fold(value ?? '');
    const standing = words.filter((word) => folded.includes(word));
    const found = standing.length > most ? snippet(value ?? '', standing) : null;
    if (found) [best, most] = [{ field, snippet: found }, standing.length];
  }
  return best;
}
