/** What older and shared pages were served with: percent-encoded (`RENDER_DATA`) or plain (`_ROUTER_DATA`). */

import type { Json } from '../../model';
import { embedded } from '../base/embedded';
import { embeddedEncoded } from '../base/embedded-encoded';
import type { Look } from '../base/part';
import type { Stated } from '../base/parts';
import { at, objectsWith } from '../base/path';
import { servedAs } from '../base/served-as';
import { text } from '../base/tries';

const state = ({ document }: Look): Json =>
  embeddedEncoded(document, 'script#RENDER_DATA') ?? embedded(document, '_ROUTER_DATA');

/** The work of the address, wherever in the state: desktop pages name it `awemeId`, shared ones `aweme_id`. */
export const work: Stated = {
  find: (look) => {
    const json = state(look);
    const works = [...objectsWith(json, 'awemeId'), ...objectsWith(json, 'aweme_id')];
    return works.find((each) => idOf(each) === look.address.id && at(each, 'desc') !== undefined) ?? null;
  },
  owns: (json, { address }) => idOf(json) === address.id,
};

const idOf = (json: Json): string => String(at(json, 'awemeId') ?? at(json, 'aweme_id') ?? '');

const accounts = (look: Look): Json[] =>
  objectsWith(state(look), 'secUid').filter((each) => at(each, 'followingCount') !== undefined);

/** The account of the address; whoever is signed in stands in the state too. */
export const account: Stated = {
  find: (look) => accounts(look).find((each) => at(each, 'secUid') === look.address.id) ?? null,
  owns: (json, { address }) => at(json, 'secUid') === address.id,
};

/** The account that the page was served with, where it has the name that is shown. */
export const servedAccount = servedAs({
  all: accounts,
  id: (json) => String(at(json, 'secUid') ?? ''),
  words: 'nickname',
  shown: [text('[data-e2e="user-info"] h1')],
});
