import { fold } from '../lib/text';
import { pageKey } from '../lib/url';
import { metaValue } from './meta-tags';
import { headingText } from './printed';
import type { Try } from './sources';
import { nameIn } from './things';

/**
 * Open Graph stays behind when a single-page application moves on: not believed where it states another address
 * and shares nothing with the tab's title.
 */
const fromOpenGraph: Try<string> = (page) => {
  const { meta, url, tabTitle } = page;
  const found = metaValue(meta, 'og:title twitter:title dc.title headline');
  if (!found || tabTitle === '') return found;
  const [title, tab] = [fold(found.value), fold(tabTitle)];
  // On some sites it is the site's own name, which ends the tab's title behind the page's.
  const heading = fold(fromHeading(page)?.value ?? '');
  if (tab.endsWith(title) && heading.length > title.length && tab.startsWith(heading)) return undefined;
  if (tab.includes(title) || title.includes(tab)) return found;
  const stated = metaValue(meta, 'og:url');
  const elsewhere = stated && pageKey(url, stated.value) !== pageKey(new URL(stated.value, url).href);
  return elsewhere ? undefined : found;
};

const fromThings: Try<string> = (page) => {
  for (const thing of page.subjects()) {
    for (const key of ['headline', 'name']) {
      const value = nameIn(thing.data[key]);
      if (value !== '' && (page.tabTitle === '' || fold(page.tabTitle).includes(fold(value))))
        return { value, from: `${thing.path}.${key}` };
    }
  }
  return undefined;
};

/** The heading that is the longer part of the tab's title. */
const fromHeading: Try<string> = (page) => {
  const box = page.heading();
  if (!box || !/^h[1-6]$/.test(box.tag)) return undefined;
  const value = headingText(box);
  const [part, whole] = [fold(value), fold(page.tabTitle)];
  return part.length >= 4 && whole.length > 0 && whole.includes(part) && part.length >= whole.length * 0.4
    ? { value, from: box.tag }
    : undefined;
};

const fromTab: Try<string> = ({ tabTitle }) =>
  tabTitle === '' ? undefined : { value: tabTitle, from: 'title' };

const fromAnyHeading: Try<string> = (page) => {
  const box = page.boxes.find((b) => b.tag === 'h1' && headingText(b) !== '');
  return box ? { value: headingText(box).slice(0, 500), from: 'h1' } : undefined;
};

export const TITLE: readonly Try<string>[] = [
  fromOpenGraph,
  fromThings,
  fromHeading,
  fromTab,
  fromAnyHeading,
];

/** Without the site's name at its end, where that name is known or the page's heading is what stands before it. */
export function withoutSite(title: string, site: string, heading: string): string {
  if (!/[|–—·•»_]| - | :: /.test(title)) return title;
  const cut = /^(.{4,}?)\s*(?:[|–—·•»_]|\s-\s|\s::\s)\s*([^|–—·•»_]{2,60})$/.exec(title);
  if (!cut) return title;
  const [, before = '', after = ''] = cut;
  const named = site !== '' && fold(after) === fold(site);
  return named || (heading !== '' && fold(heading) === fold(before)) ? before.trim() : title;
}
