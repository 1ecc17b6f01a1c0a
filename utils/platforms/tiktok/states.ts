/** What three generations of the site state of a video or an account. */

import type { Json } from '../../model';
import { embedded } from '../base/embedded';
import type { Look } from '../base/part';
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

/** `stats` of today rounds to hundreds and more: exact is what is short or ends otherwise. */
export const stated = (name: string) => [
  json(`own.statsV2.${name}`),
  json(`own.stats.${name}`, /^(?:\d{1,4}|\d+(?:[1-9]\d|\d[1-9]))$/),
];
