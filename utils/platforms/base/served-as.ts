import { oneLine } from '../../lib/text';
import type { Json } from '../../model';
import { firstSeen, type Look, type Try } from './part';
import { at } from './path';

interface Served {
  /** What the page was served with, each about one subject. */
  all: (look: Look) => readonly Json[];
  /** Its id as the address writes it. */
  id: (json: Json) => string;
  /** Where its words stand. */
  words: string;
  /** Where the page shows them. */
  shown: readonly Try[];
}

/**
 * Whose words are shown, by what the page was served with: an application leaves that in its scripts, so where it holds
 * the words on the screen, they are that subject's, whatever the address says by now.
 */
/* @__NO_SIDE_EFFECTS__ */
export function servedAs({ all, id, words, shown }: Served): Try {
  return (part) => {
    const seen = firstSeen(shown, part)?.value;
    if (seen === undefined) return undefined;
    const same = all(part.look).filter((json) => oneLine(String(at(json, words) ?? '')) === oneLine(seen));
    const [found, ...others] = new Set(same.map(id));
    return found && others.length === 0 ? { value: found, from: `$.${words}` } : undefined;
  };
}
