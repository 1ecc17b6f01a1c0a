/**
 * The bars of 淘宝 (`#J_SiteNavLogin`) and 天猫 (`#login-info`), as the sites' own scripts wrote them and collectors of 2017 to
 * 2026 know them. Unverified.
 */

import type { Bar } from '../base/seen-by';
import { text } from '../base/tries';

export const bar: Bar = {
  pieces: '#J_SiteNavLogin, #login-info',
  signedIn: [text('.site-nav-login-info-nick, .j_Username')],
  signedOut: [text('.site-nav-sign, .sn-login', /请登录/)],
};
