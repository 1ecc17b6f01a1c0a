/** What a page was served with: of a track or of an account, each named by its own address. */

import { titleOf } from '../../lib/html';
import type { Json } from '../../model';
import { head } from '../base/head';
import { type Stated, state } from '../base/parts';
import { at, objectsWith } from '../base/path';

const named = (json: Json, id: string) =>
  String(at(json, 'permalink_url') ?? '')
    .toLowerCase()
    .endsWith(`soundcloud.com/${id}`);

/* @__NO_SIDE_EFFECTS__ */
export const served = (key: string): Stated => ({
  find: (look) =>
    objectsWith(state('__sc_hydration')(look), key).find((one) => named(one, look.address.id)) ?? null,
  owns: (json, { address }) => named(json, address.id),
});

/** A head names a track and whose address it is; who made it stands in the tab's title alone. */
export const tab: Stated = { find: ({ document }) => ({ title: titleOf(document) }), owns: head.owns };

/** The head of an account: a track's address begins with the same name. */
export const musician: Stated = {
  find: head.find,
  owns: (json, look) => at(json, 'og:type') === 'music.musician' && head.owns(json, look),
};
