/** What three generations of the site state of a video or an account. */

import type { Json } from '../../model';
import { embedded } from '../base/embedded';
import { count, type ReadNumber } from '../base/numbers';
import { firstSeen, type Look, type Part, type Try } from '../base/part';
import type { Stated } from '../base/parts';
import { at, objectWith } from '../base/path';
import { json } from '../base/tries';

const state = ({ document }: Look): Json =>
  at(embedded(document, '', '#__UNIVERSAL_DATA_FOR_REHYDRATION__'), '__DEFAULT_SCOPE__') ??
  embedded(document, '', '#SIGI_STATE') ??
  at(embedded(document, '', '#__NEXT_DATA__'), 'props.pageProps') ??
  null;

export const video: Stated = {
  find: (look) => {
    const json = state(look);
    return (
      at(json, `ItemModule.${look.address.id}`) ?? at(objectWith(json, 'itemStruct'), 'itemStruct') ?? null
    );
  },
  owns: (json, { address }) => at(json, 'id') === address.id,
};

export const account: Stated = {
  find: (look) => {
    const json = state(look);
    const [name] = Object.keys(Object(at(json, 'UserModule.users')));
    if (name === undefined) return at(objectWith(json, 'userInfo'), 'userInfo') ?? null;
    return {
      user: at(json, `UserModule.users.${name}`) ?? null,
      stats: at(json, `UserModule.stats.${name}`) ?? null,
    };
  },
  owns: (json, { address }) => String(at(json, 'user.uniqueId') ?? '').toLowerCase() === address.id,
};

const WHOLE = /^(?:\d{1,4}|\d+(?:[1-9]\d|\d[1-9]))$/;
/** Some `stats` count hearts in 32 bits: of the largest accounts they may state what is left beyond 4.3 billion. */
const wraps = (name: string, value: string, part: Part) =>
  name === 'heartCount' &&
  Number(value) < 2 ** 31 &&
  Number(json('own.stats.followerCount')(part)?.value ?? Infinity) >= 1e7;
/** What is short or ends otherwise than in zeros is whole; all else may be shortened, in `stats` and in `statsV2`. */
const stated = (name: string, form?: RegExp): Try[] => [
  json(`own.statsV2.${name}`, form),
  (part) => {
    const seen = json(`own.stats.${name}`, form)(part);
    return seen && !wraps(name, seen.value, part) ? seen : undefined;
  },
];

/** A number as shown, refined by the state; with nothing shown what the state proves: 605300 is any that is shown as 605.3K. */
export const number = (name: string, shown: readonly Try[] = []): ReadNumber => {
  const whole = count(shown, { exact: stated(name, WHOLE) });
  const shortened = stated(name, /^\d+00$/);
  return (part) => {
    const seen = firstSeen(shortened, part);
    const value = Number(seen?.value);
    const step = [1e8, 1e5].find((one) => value >= 10 * one && value % one === 0) ?? 100;
    const found = seen && { ...seen, raw: seen.value, low: value - step / 2, high: value + step - 1 };
    return whole(part) ?? (found ? { ...found, unit: null, conflict: null } : null);
  };
};
