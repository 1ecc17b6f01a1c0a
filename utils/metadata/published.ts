import { readDate } from '../lib/dates';
import * as dom from '../lib/html';
import { cutLine } from '../lib/text';
import type { Found, Published } from '../model';
import type { Box } from '../readable/box';
import { isElsewhere } from './marked-author';
import { metaValue } from './meta-tags';
import { headingText } from './printed';
import { dateIn, saysPublished, saysUpdated } from './printed-date';
import { firstOf, type Line, type Sources, type Try } from './sources';
import { statedDate } from './stated-date';
import { isArticle, nameIn } from './things';

/** Digits first: they need no words and no clock of another zone. */
function read(raw: string, page: Sources): Published | null {
  const { now, zone } = page;
  // What parts a day from its time of day would end the date.
  const plain = inOrder(raw, page).replace(/(\d{4})\s[-–|]\s(?=\d{1,2}:)/, '$1 ');
  return raw === '' ? null : (statedDate(raw, now) ?? readDate(plain, { now, zone }));
}

/**
 * 3/4/2026 is the third of April all over Europe and Latin America. Where English is all that a page says of its
 * language, it may be either; and "en-US" is what many systems say unasked.
 */
function inOrder(raw: string, { document }: Sources): string {
  const root = dom.rootOf(document);
  const lang = (root && dom.attribute(root, 'lang')) ?? '';
  return /^(?!en$|en-US|zh|ja|ko)[a-z]/i.test(lang)
    ? raw.replace(/(\d\d?)\/(\d\d?)\/(?=\d{4})/, '$1.$2.').replace(/(\d)h(\d\d)/, '$1:$2')
    : raw;
}

function fromMeta(names: string): Try<Published> {
  return (page) => {
    for (const name of names.split(' ')) {
      const found = metaValue(page.meta, name);
      const value = found && read(found.value, page);
      if (value) return { value, from: found.from };
    }
    return undefined;
  };
}

const fromThings: Try<Published> = (page) => {
  for (const thing of page.subjects()) {
    for (const key of isArticle(thing) ? ['datePublished', 'dateCreated'] : ['datePublished', 'uploadDate']) {
      const value = read(nameIn(thing.data[key]), page);
      if (value) return { value, from: `${thing.path}.${key}` };
    }
  }
  return undefined;
};

/** A line above the title or behind the text that mostly leads to other news, not to whoever wrote these. */
const isTicker = ({ text, box, above, end }: Line): boolean =>
  (above || end === true) && box.ownLinked > box.own / 2 && !/^(?:by|von|par|por)\s/i.test(text);

const WEEKDAY = /星期|(?:day|tag|woch|[aenru]di|manche|[lnrv]es|bado|mingo)\b/i;

/**
 * The first date printed near the title, in a line that is short or says what the date is. One above the title with the
 * day of the week, or of today, is mostly the site's own calendar: it counts where no other is printed, and with both never.
 */
const fromLines: Try<Published> = (page) => {
  let calendar: Found<Published> | undefined;
  const today = new Date(page.now).toISOString().slice(0, 10);
  for (const line of page.lines()) {
    const { text, box, early, above } = line;
    const raw = dateIn(text);
    if (raw === null || ((box.own > 240 || !early) && !saysPublished(text))) continue;
    if (isTicker(line) || page.isOthers(box)) continue;
    const value = read(raw, page);
    if (!value) continue;
    const found = { value: { ...value, raw }, from: 'text pattern' };
    // A line that says much more than a date tells of something else, such as what a picture shows.
    const tells = text.length > raw.length + 100 && !saysPublished(text);
    const signs = above ? Number(WEEKDAY.test(text)) + Number(value.wall.startsWith(today)) : Number(tells);
    if (signs === 0) return found;
    if (signs === 1) calendar ??= found;
  }
  return calendar;
};

const MARKED = 'time[pubdate], time.entry-date, [itemprop~="datePublished"], [property~="datePublished"]';

const fromMarked: Try<Published> = (page) => {
  const tags = dom.queryAll(page.document, MARKED);
  for (let i = 0; i < Math.min(tags.length, 5); i++) {
    const tag = tags[i];
    const found = tag && !isElsewhere(page, tag) && timeOf(tag, page);
    if (found) return found;
  }
  return undefined;
};

/** `<time>` near the title. */
const fromTime: Try<Published> = (page) => {
  for (const line of page.lines()) {
    const { box, early } = line;
    const time = early && !isTicker(line) && !page.isOthers(box) ? firstTime(box) : undefined;
    const found = time && timeOf(time.element, page);
    if (found) return found;
  }
  return undefined;
};

/** The first time in a line that is not said to be the one of a change. */
function firstTime(box: Box): Box | undefined {
  let before = '';
  const visit = (from: Box): Box | undefined => {
    if (
      from.tag === 'time' &&
      !saysUpdated(before) &&
      !saysUpdated(headingText(from).replace(/[a-z]*\.?\s?\d.*$/i, ''))
    )
      return from;
    for (const part of from.parts) {
      if (typeof part === 'string') before += part;
      const found = typeof part === 'string' || part.block ? undefined : visit(part);
      if (found) return found;
    }
    return undefined;
  };
  return visit(box);
}

function timeOf(tag: Element, page: Sources): Found<Published> | undefined {
  for (const raw of [
    dom.attribute(tag, 'datetime'),
    dom.attribute(tag, 'content') ?? dom.attribute(tag, 'value'),
    cutLine(dom.allText(tag).slice(0, 400), 100),
  ]) {
    const value = raw ? read(raw, page) : null;
    if (value) return { value, from: dom.tagOf(tag) === 'time' ? 'time' : '[itemprop="datePublished"]' };
  }
  return undefined;
}

/** Sites that file their articles by day say so in the address: `/2026/11/22/`. */
const fromAddress: Try<Published> = (page) => {
  const [raw, year = '', month = '', day = ''] =
    /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_-]|$)/.exec(
      dom.attempt(() => new URL(page.url).pathname, ''),
    ) ?? [];
  const value = raw && page.main.prose > 400 ? statedDate(`${year}-${month}-${day}`, page.now) : null;
  return value && raw ? { value: { ...value, raw }, from: 'address' } : undefined;
};

const FIRST: readonly Try<Published>[] = [
  fromMeta('article:published_time og:article:published_time og:published_time article:published'),
  fromThings,
  fromMarked,
  fromMeta(
    'datepublished parsely-pub-date sailthru.date publishdate publish-date publish_date published-date ' +
      'pubdate publication_date displaydate article.published publishtime bytedance:published_time weibo:article:create_at ' +
      'apub:time article:create_at dc.date.issued dc.date.created dcterms.created citation_publication_date og:release_date bt:pubdate',
  ),
  fromTime,
  fromLines,
  // In some systems the last change: behind what is printed.
  fromMeta('dc.date date'),
  fromAddress,
];

/** Where markup states a day alone, the page may print its time too. */
const published: Try<Published> = (page) => {
  const found = firstOf(FIRST, page);
  if (found?.value.grain !== 'day') return found;
  const shown = firstOf([fromTime, fromLines], page);
  return shown?.value.wall.startsWith(found.value.wall) ? shown : found;
};

export const PUBLISHED: readonly Try<Published>[] = [published];
