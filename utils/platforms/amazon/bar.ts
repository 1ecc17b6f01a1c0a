/**
 * Amazon's bar, as automated tests and scrapers of 2018 to 2026 know it: the account's link leads to `/ap/signin` until
 * somebody has signed in. The second line of the place is a place only where it has a postcode, or the first one nothing but
 * its label: else it asks for one ("Update location"). The first may hold a name. Unverified.
 */

import type { Try } from '../base/part';
import type { Bar } from '../base/seen-by';
import { attr, text } from '../base/tries';

const LINE_1 = '#glow-ingress-line1';
const LINE_2 = '#glow-ingress-line2';
const labelled = text(LINE_1, /^(?:Deliver to|配送至|お届け先|Liefern nach|Enviar a)$/);
const country: Try = (part) => labelled(part) && text(LINE_2)(part);

const href = (pattern: RegExp) => [attr('', 'href', pattern), attr('a', 'href', pattern)];

export const bar: Bar = {
  pieces: '#nav-link-accountList, #glow-ingress-block',
  signedIn: href(/^[^?]*\/gp\/css\/homepage/),
  signedOut: href(/^[^?]*\/ap\/signin/),
  region: [text(LINE_2, /^[^\u200c]*\d[^\u200c]*/), text(LINE_1, /^Delivering to (.+)/), country],
};
