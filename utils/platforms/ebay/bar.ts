/**
 * eBay's bar, as automated tests of 2024 to 2026 know it (`.gh-identity`, which greets by name or is `…-signed-out-…`), and
 * the link of those before (`#gh-ug`). Unverified.
 */

import type { Bar } from '../base/seen-by';
import { text, when } from '../base/tries';

export const bar: Bar = {
  pieces: '.gh-identity, #gh-ug',
  signedIn: [text('.gh-identity__greeting')],
  signedOut: [when('[class*="signed-out"], a[href*="signin.ebay"]:not([href*="lgout"])', 'out')],
};
