/**
 * 苏宁's bar, as the site's own script of 2015 to 2020 filled it: the name's box or the link to sign in is shown, the other
 * hidden. Unverified.
 */

import type { Bar } from '../base/seen-by';
import { text } from '../base/tries';

export const bar: Bar = {
  pieces: '.ng-toolbar',
  signedIn: [text('#usernameHtml01, #usernameHtml02')],
  signedOut: [text('#reg-bar-node', /登录/)],
};
