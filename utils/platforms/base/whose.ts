import { attempt } from '../../lib/html';
import type { Json } from '../../model';
import type { Look, Part, Try } from './part';
import { at } from './path';
import type { SubjectSpec } from './subject-spec';

/**
 * Whether a part says by itself that it is about another subject than the page's address: a single-page application
 * changes the address before what it shows, and numbers under another's key are worse than none. Ids are compared with
 * those of their own form alone, and one that agrees is enough; a part that says nothing is believed.
 */
export function isAnothers({ whose = [], foreign }: SubjectSpec, source: Part): boolean {
  // Of what is asked here nothing is kept for the fragment.
  const part: Part = { ...source, used: new Set(), ...(foreign !== undefined && { foreign }) };
  const own = part.look.address.id.toLowerCase();
  const stated = whose
    .map((find) => attempt(() => find(part)?.value, undefined)?.toLowerCase() ?? '')
    .filter((id) => id !== '' && formOf(id) === formOf(own));
  return stated.length > 0 && !stated.includes(own);
}

/**
 * The id in what a page was served with, as a statement: only where each subject is a document of its own, for an
 * application leaves the data of the page before behind.
 */
/* @__NO_SIDE_EFFECTS__ */
export function servedId(find: (look: Look) => Json, path: string): Try {
  return ({ look }) => {
    const id = at(find(look), path);
    return typeof id === 'string' || typeof id === 'number'
      ? { value: String(id), from: `$.${path}` }
      : undefined;
  };
}

/** Numbers, names, `@handles`, `did:` and such, and how many pieces: what differs here may name one and the same. */
function formOf(id: string): string {
  return id.replace(/[^/]+/g, (piece) =>
    /^\d+$/.test(piece) ? '0' : (/^(?:@|\w+:)/.exec(piece)?.[0] ?? 'a'),
  );
}
