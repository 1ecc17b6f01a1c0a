/** What is a result on Google's page, an ad, or neither: the layouts of 2015 to 2018, and that of 2026. */

import { each } from '../base/parts';

/**
 * What stands in the list and is no result: carousels, stories, questions, answers, side panels, site links, ads. Since 2024
 * a group of ads may stand in the list, below one "Sponsored results" (`.GUyUUb`; an importer of saved pages and scripts that
 * hide ads, GitHub, 2024 to 2026); a paid link says where it is paid (`data-pcu`, `data-rw`).
 */
const OTHER = `g-section-with-header *, g-scrolling-carousel *, g-inner-card *, block-component *, related-question-pair *,
  .related-question-pair *, .kno-kp *, .kp-blk .g *, table *, [data-text-ad] *, .ads-ad *, .ads-fr *,
  .GUyUUb *, [data-pcu], [data-rw]`;
export const LIST = ':is(#rso, [id^="arc-srp"])';
export const headed = (list: string, heading: string) =>
  each(
    `${list} :is(a[href]:has(${heading}), :is(${heading}):has(> a[href], > span > a[href])):not(${OTHER})`,
  );
export const AD = '[data-text-ad], li.ads-ad, li.ads-fr';
export const HEADING = 'h3, [role="heading"]';

/** Google's own lists; a result may well lead to another page of Google. */
export const foreignOnly = (url: string): string =>
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/(?:search|aclk|imgres|maps|preferences|advanced_search|sorry|\?|$)/.test(
    url,
  )
    ? ''
    : url;
