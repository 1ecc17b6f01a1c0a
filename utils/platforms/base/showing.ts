import { firstSeen, type Try } from './part';
import type { FindParts } from './subject-spec';

/** Of these parts only those that show something: a printed "ad" tells a paid result where no mark does. */
/* @__NO_SIDE_EFFECTS__ */
export function showing(parts: FindParts, tries: readonly Try[], wanted = true): FindParts {
  return (look) =>
    parts(look).filter(
      ({ root, json }) => (firstSeen(tries, { root, json, look, used: new Set() }) !== undefined) === wanted,
    );
}
