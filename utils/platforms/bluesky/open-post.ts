/** The post that the address names, among those of its thread. */

import { attribute, isHidden, queryAll } from '../../lib/html';
import { each } from '../base/parts';
import type { FindParts } from '../base/subject-spec';
import { ITEM, QUOTED, STAMP } from './marks';

/** Who liked it, and such: pages of the post itself, which its stamp does not lead to. */
export const OF_POST = /^\/profile\/([^/]+\/post\/\w+)\/(?:liked-by|reposted-by|quotes)$/;

/** The one of a thread that the page is about has no stamp that leads to it, and its author stands in the address. */
export const own: FindParts = (look) => {
  const [account = ''] = look.address.id.split('/');
  const mine = each(ITEM)(look).filter(({ root }) => {
    const by = root && attribute(root, 'data-testid')?.split('-by-')[1]?.toLowerCase();
    return account.startsWith('did:') || by === account;
  });
  const stamps = (root: Element, selector: string) => queryAll(root, selector).length;
  const isOwn = ({ root }: { root: Element | null }) =>
    root !== null && !isHidden(root) && stamps(root, STAMP) === stamps(root, `${QUOTED} ${STAMP}`);
  return mine.filter(isOwn).slice(0, 1);
};
