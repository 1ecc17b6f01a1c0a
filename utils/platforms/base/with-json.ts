import type { Json } from '../../model';
import type { Look } from './part';
import { at } from './path';
import type { FindParts } from './subject-spec';

/**
 * Adds the page's own JSON to the one part, but only if its id is the address's id: a single-page application leaves
 * the last page's behind. Without a part in the document the JSON stands alone.
 */
/* @__NO_SIDE_EFFECTS__ */
export function withJson(parts: FindParts, find: (look: Look) => Json, idPath: string): FindParts {
  return (look) => {
    const json = find(look);
    const id = at(json, idPath);
    const own = json !== null && look.address.id !== '' && String(id) === look.address.id;
    const [part] = parts(look);
    if (!own) return part ? [part] : [];
    return [{ root: part?.root ?? null, json }];
  };
}
