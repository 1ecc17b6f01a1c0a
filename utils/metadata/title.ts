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

const BETWEEN = /\s*[|–—·•»_]\s*|\s+(?:-|::)\s+/g;

/** Without the site's name at its start or end, where that name is known; or without what follows the page's heading. */
export function withoutSite(title: string, site: string, heading: string): string {
  const marks = [...title.matchAll(BETWEEN)].map(
    ({ index, 0: mark }) => [index, index + mark.length] as const,
  );
  const [own, name] = [fold(heading), fold(site)];
  const ofHeading = marks.find(([end]) => own !== '' && fold(title.slice(0, end)) === own);
  if (ofHeading) return title.slice(0, ofHeading[0]);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || name === '') return title;
  const after = fold(title.slice(last[1]));
  if (after === name || (after.length > 3 && name.startsWith(after))) return title.slice(0, last[0]);
  return fold(title.slice(0, first[0])) === name ? title.slice(first[1]) : title;
}
