/** What the served state holds of a pin or an account. */

import type { Json } from '../../model';
import { embedded } from '../base/embedded';
import type { Look } from '../base/part';
import type { Stated } from '../base/parts';
import { at, listAt } from '../base/path';

const redux = ({ document }: Look): Json =>
  at(embedded(document, '', '#__PWS_INITIAL_PROPS__'), 'initialReduxState') ??
  at(embedded(document, '', '#__PWS_DATA__'), 'props.initialReduxState') ??
  null;

export const pin: Stated = {
  find: (look) => at(redux(look), `pins.${look.address.id}`) ?? null,
  owns: (json, { address }) => String(at(json, 'id')) === address.id,
};
export const account: Stated = {
  find: (look) =>
    listAt(redux(look), 'users').find(
      (one) => String(at(one, 'username') ?? '').toLowerCase() === look.address.id,
    ) ?? null,
  owns: (json, { address }) => String(at(json, 'username')).toLowerCase() === address.id,
};
