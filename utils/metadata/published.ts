import * as dom from '../lib/html';
import { cutLine } from '../lib/text';
import type { Found, Published } from '../model';
import { metaValue } from './meta-tags';
import { linesNearTitle } from './printed';
import type { Sources, Try } from './sources';
import { statedDate } from './stated-date';
import { isArticle, nameIn, subjectsOf } from './things';

const read = (raw: string, { now }: Sources): Published | null => statedDate(raw, now);

function fromMeta(...names: string[]): Try<Published> {
  return (page) => {
    for (const name of names) {
      const found = metaValue(page.meta, name);
      const value = found && read(found.value, page);
      if (value) return { value, from: found.from };
    }
    return undefined;
  };
}

const fromThings: Try<Published> = (page) => {
  for (const thing of subjectsOf(page.things)) {
    for (const key of isArticle(thing) ? ['datePublished', 'dateCreated'] : ['datePublished']) {
      const value = read(nameIn(thing.data[key]), page);
      if (value) return { value, from: `${thing.path}.${key}` };
    }
  }
  return undefined;
};

/** A date in digits or Chinese, with its time where it has one, anywhere in a line. */
const IN_LINE =
  /(?<![\d.\-/])(?:19[89]\d|20\d\d)(?:\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|([-/.])\d{1,2}\1\d{1,2})(?!\d|[-/.]\d)(?:\s*(?:星期|周)[一二三四五六日天])?(?:[T\s]*\d{1,2}:\d{2}(?::\d{2})?)?/;

/** The first date printed near the title, in a line that is short or says what the date is. */
const fromLines: Try<Published> = (page) => {
  for (const { text, box } of linesNearTitle(page)) {
    const raw = IN_LINE.exec(text)?.[0];
    if (!raw || (box.own > 240 && !/发布|发表|时间|來源|来源/.test(text))) continue;
    const value = read(raw.replace(/\s*([年月日])\s*/g, '$1').replace(/(?:星期|周)./, ' '), page);
    if (value) return { value: { ...value, raw }, from: 'text pattern' };
  }
  return undefined;
};

/** `<time>` near the title, or marked as the publication date. */
const fromTime: Try<Published> = (page) => {
  const tags = dom.queryAll(
    page.document,
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"], [property="datePublished"]',
  );
  for (let i = 0; i < Math.min(tags.length, 5); i++) {
    const tag = tags[i];
    const found = tag && timeOf(tag, page);
    if (found) return found;
  }
  for (const { box } of linesNearTitle(page)) {
    const time = box.tag === 'time' ? box : box.parts.find((p) => typeof p !== 'string' && p.tag === 'time');
    const found = time && typeof time !== 'string' ? timeOf(time.element, page) : undefined;
    if (found) return found;
  }
  return undefined;
};

function timeOf(tag: Element, page: Sources): Found<Published> | undefined {
  for (const raw of [
    dom.attribute(tag, 'datetime'),
    dom.attribute(tag, 'content'),
    cutLine(dom.allText(tag), 100),
  ]) {
    const value = raw ? read(raw, page) : null;
    if (value) return { value, from: dom.tagOf(tag) === 'time' ? 'time' : '[itemprop="datePublished"]' };
  }
  return undefined;
}

export const PUBLISHED: readonly Try<Published>[] = [
  fromMeta('article:published_time', 'og:article:published_time', 'og:published_time'),
  fromThings,
  fromMeta(
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'publishdate',
    'publish-date',
    'pubdate',
    'publication_date',
    'article.published',
    'weibo:article:create_at',
    'apub:time',
    'article:create_at',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'date',
    'publish_date',
    'og:release_date',
    'bt:pubdate',
  ),
  fromTime,
  fromLines,
];
