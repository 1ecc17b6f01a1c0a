/** Posts and accounts as the page's scripts hold them: deep inside, so they are found by the name of their key. */

import { embeddedInCalls } from '../base/embedded-in-calls';
import type { Stated } from '../base/parts';
import { at, listAt } from '../base/path';

/** The post of the address among all threads of the page. */
export const thread: Stated = {
  find: ({ document, address: { id } }) => {
    const posts = embeddedInCalls(document, '"thread_items":')
      .flatMap((items) => listAt(items, ''))
      .map((each) => at(each, 'post') ?? null);
    return posts.find((each) => at(each, 'code') === id) ?? null;
  },
  owns: (json, { address }) => at(json, 'code') === address.id,
};

/** The account of the address: of all users that are named, the one whose followers are counted. */
export const account: Stated = {
  find: ({ document, address: { id } }) =>
    embeddedInCalls(document, '"user":').find(
      (each) =>
        String(at(each, 'username') ?? '').toLowerCase() === id && at(each, 'follower_count') !== undefined,
    ) ?? null,
  owns: (json, { address }) => String(at(json, 'username') ?? '').toLowerCase() === address.id,
};
