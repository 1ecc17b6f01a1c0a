import type { Json } from '../../model';
import type { Try } from './part';
import { allAt } from './path';

/** A fixed answer where the part's own JSON says so: flags such as `isLive`. */
/* @__NO_SIDE_EFFECTS__ */
export function whenJson(path: string, equals: Json, value: string): Try {
  return (part) => {
    for (const { place, value: found } of allAt(part.json, path)) {
      if (found !== equals) continue;
      part.used.add(place);
      return { value, from: `$.${path}` };
    }
    return undefined;
  };
}
