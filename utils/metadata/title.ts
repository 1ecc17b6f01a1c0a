import { fold } from '../lib/text';
import { metaValue } from './meta-tags';
import { headingAt, headingText } from './printed';
import type { Try } from './sources';
import { nameIn, subjectsOf } from './things';

/** Open Graph stays behind when a single-page application moves on: believed where the tab's title agrees, or no better is known. */
const fromOpenGraph: Try<string> = ({ meta }) => metaValue(meta, 'og:title', 'twitter:title');

const fromThings: Try<string> = (page) => {
  for (const thing of subjectsOf(page.things)) {
    for (const key of ['headline', 'name']) {
      const value = nameIn(thing.data[key]);
      if (value !== '' && fold(page.tabTitle).includes(fold(value)))
        return { value, from: `${thing.path}.${key}` };
    }
  }
  return undefined;
};

/** The heading that is the longer part of the tab's title. */
const fromHeading: Try<string> = (page) => {
  const box = page.boxes[headingAt(page)];
  if (!box || !/^h[1-6]$/.test(box.tag)) return undefined;
  const value = headingText(box);
  const [part, whole] = [fold(value), fold(page.tabTitle)];
  return part.length >= 4 && whole.includes(part) && part.length >= whole.length * 0.4
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
