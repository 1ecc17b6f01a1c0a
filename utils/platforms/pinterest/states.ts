/** What the page was served with of a pin or an account: its state, and the answers to what it asked. */

import type { Json } from '../../model';
import { embedded } from '../base/embedded';
import { embeddedInCalls } from '../base/embedded-in-calls';
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
/** Each query has an answer of its own: one holds a name, the next the name's account. Since 2025 it is called `…Queryv2`. */
const answered = ({ document }: Look): Json[] =>
  embeddedInCalls(document, '"v3GetPinQuery').map((answer) => at(answer, 'data') ?? null);
const entityId = (json: Json) => String(at(json, 'entityId') ?? '');
export const answers: Stated = {
  find: (look) => answered(look).filter((one) => entityId(one) === look.address.id),
  owns: (json) => at(json, '0') !== undefined,
};
/** What the page asked of the account, since 2026; before that it stood among all whom the page names. */
const accounts = (json: Json) => [
  ...listAt(json, 'resources.UserResource').map((one) => at(one, 'data') ?? null),
  ...listAt(json, 'users'),
];
export const account: Stated = {
  find: (look) =>
    accounts(redux(look)).find(
      (one) => String(at(one, 'username') ?? '').toLowerCase() === look.address.id,
    ) ?? null,
  owns: (json, { address }) => String(at(json, 'username')).toLowerCase() === address.id,
};

export const TITLE = '[data-test-id="pinTitle"], [data-test-id="closeup-title"], h1';
export const WORDS = '[data-test-id="main-pin-description-text"], [data-test-id="closeup-description"]';

/** The pin that the page was served with, where it has the title or the words that are shown. */
export const servedPin = [
  servedAs({
    all: (look) => listAt(redux(look), 'pins'),
    id: (json) => String(at(json, 'id') ?? ''),
    words: 'title',
    shown: [text(TITLE)],
  }),
  servedAs({ all: answered, id: entityId, words: 'gridTitle', shown: [text(TITLE)] }),
  servedAs({ all: answered, id: entityId, words: 'closeupUnifiedDescription', shown: [text(WORDS)] }),
];
