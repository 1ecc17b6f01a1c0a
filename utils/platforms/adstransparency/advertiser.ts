/** An advertiser: what Google verified of it, and how many ads it is said to run. Unverified. */

import { count } from '../base/numbers';
import type { Try } from '../base/part';
import { first } from '../base/parts';
import type { SubjectSpec } from '../base/subject-spec';
import { attr, lines, text } from '../base/tries';

const after = (label: string) => new RegExp(`^(?:${label})\\s*[:：]\\s*(.+)$`);

/** The ads below are the advertiser's: they say whose page it is. */
const ofItsAds: Try = ({ foreign: _ads, ...part }) =>
  attr('creative-preview a[href*="/advertiser/AR"]', 'href', /\/advertiser\/(AR\d+)/)(part);

export const advertiser = (): SubjectSpec => ({
  kind: 'channel',
  parts: first('advertiser-page, root:has(.advertiser-name)'),
  foreign: 'creative-grid, priority-creative-grid, search-input',
  ids: [],
  whose: [ofItsAds],
  url: (id) => `https://adstransparency.google.com/advertiser/${id}`,
  fields: {
    author: [text('.advertiser-name'), text('h1')],
    bio: [text('.legal-name', after('Legal name|法定名称|法律名称'))],
    region: [text('.location', after('Based in|所在地|所在国家/地区'))],
    // An icon is a word in a font of drawings: check_circle.
    verification: [
      lines('.verified, .verification-status, .advertiser-verified', 'i, material-icon, mat-icon'),
    ],
  },
  // "~200 ads" is about so many, and proves no range.
  readings: { ads: count([text('.ads-count', /^(\d[\d,.]*[KM]?\+?) ?(?:ads?|个广告|則廣告)$/i)]) },
});
