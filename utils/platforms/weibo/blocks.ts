/** The old pages of weibo.com hold their content as markup in script calls. */

import { embeddedInCalls } from '../base/embedded-in-calls';
import type { Look } from '../base/part';
import { at } from '../base/path';

/** The markup that the old pages hand to `FM.view`, of the blocks whose place has such a name. */
export const blocks =
  (name: RegExp) =>
  ({ document }: Look) =>
    embeddedInCalls(document, 'FM.view(')
      .filter((block) => name.test(String(at(block, 'domid') ?? '')))
      .map((block) => at(block, 'html'))
      .filter((html) => typeof html === 'string')
      .join('');
