/** What the served state holds of a pin or an account. */

import type { Json } from '../../model';
import { embedded } from '../base/embedded';
import type { Look } from '../base/part';
import type { Stated } from '../base/parts';
import { at, listAt } from '../base/path';
import { servedAs } from '../base/served-as';
import { text } from '../base/tries';

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

export const TITLE = '[data-test-id="pinTitle"], [data-test-id="closeup-title"], h1';

/** The pin that the page was served with, where it has the title that is shown. */
export const servedPin = servedAs({
  all: (look) => listAt(redux(look), 'pins'),
  id: (json) => String(at(json, 'id') ?? ''),
  words: 'title',
  shown: [text(TITLE)],
});
