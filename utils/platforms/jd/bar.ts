/**
 * 京东's bar, as user scripts of 2016 to 2026 know it: `#ttbar-login`, since 2024 `#ttbar-login-2024`, asks to sign in or greets
 * by name; its place is no more than a province. Unverified.
 */

import type { Bar } from '../base/seen-by';
import { text } from '../base/tries';

export const bar: Bar = {
  pieces: '[id^="ttbar-login"], #ttbar-mycity, [id^="areamini"]',
  signedIn: [text('.nickname')],
  signedOut: [text('', /请登录/)],
  region: [text('.ui-areamini-text')],
};
