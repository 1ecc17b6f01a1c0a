import type { Try } from './part';
import { allAt } from './path';
import { json } from './tries';

/** What schema.org markup counts of one kind of action, `LikeAction`: in a list of counters or a single one at a path. */
/* @__NO_SIDE_EFFECTS__ */
export function counter(action: string, path: string): Try {
  const kind = new RegExp(`(?:^|/)${action}$`);
  return (part) => {
    for (const inner of ['', '.*'])
      for (const type of ['interactionType', 'interactionType.@type'])
        for (const { place, value } of allAt(part.json, `${path}${inner}.${type}`)) {
          if (typeof value !== 'string' || !kind.test(value)) continue;
          const stated = `${place.slice(0, -type.length)}userInteractionCount`;
          const seen = json(stated)(part);
          if (!seen) continue;
          part.used.add(place);
          return { ...seen, from: `$.${path} ${action}` };
        }
    return undefined;
  };
}
