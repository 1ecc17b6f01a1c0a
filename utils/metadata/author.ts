import * as dom from '../lib/html';
import { cutLine, fold } from '../lib/text';
import type { Json } from '../model';
import { MARK } from '../readable/names';
import { metaValue } from './meta-tags';
import { personName } from './names-of-people';
import { lineOf } from './printed';
import type { Try } from './sources';
import { asList, isProduct, nameIn, subjectsOf } from './things';

const namesIn = (value: Json | undefined): string =>
  [...new Set(asList(value).map((item) => personName(nameIn(item))))]
    .filter((n) => n !== '')
    .slice(0, 8)
    .join(', ');

const fromThings: Try<string> = (page) => {
  for (const thing of subjectsOf(page.things)) {
    if (isProduct(thing)) continue;
    for (const key of ['author', 'creator']) {
      const value = namesIn(thing.data[key]);
      if (value !== '') return { value, from: `${thing.path}.${key}` };
    }
  }
  return undefined;
};

function fromMeta(...names: string[]): Try<string> {
  return (page) => {
    for (const name of names) {
      const found = metaValue(page.meta, name);
      const value = found ? personName(found.value) : '';
      if (found && value !== '') return { value, from: found.from };
    }
    return undefined;
  };
}

/** Elements that say "author" by their markup; several different ones are several people or a list, so only few. */
function fromElements(selector: string): Try<string> {
  return (page) => {
    const tags = dom.queryAll(page.document, selector);
    if (tags.length === 0 || tags.length > 6) return undefined;
    const names = new Set<string>();
    for (let i = 0; i < tags.length; i++) {
      const tag = tags[i];
      if (
        !tag ||
        dom.attempt(
          () => dom.closest(tag, '[class*="comment" i], [id*="comment" i], aside, footer, nav'),
          null,
        )
      )
        continue;
      const name = personName(dom.attribute(tag, 'content') ?? cutLine(dom.allText(tag).slice(0, 400), 120));
      if (name !== '' && name.split(/\s+/).length <= 8) names.add(name);
    }
    const value = [...names].join(', ');
    return names.size > 0 && names.size <= 3 ? { value, from: selector } : undefined;
  };
}

const CHINESE =
  /(?:^|[\s【（(|｜])(?:作者|撰文|撰稿|文字?)\s*[:：/／|丨]\s*([\u4e00-\u9fff·A-Za-z]{2,12}(?:[\s、,，]+(?!来源|编辑|责编|审核|时间|发布)[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff:：]))*)/;
const REPORTER =
  /(?:^|[\s【（(|｜])(?:[\u4e00-\u9fff]{2,6})?(?:首席|见习|实习|特约)?记者[:：\s]\s*([\u4e00-\u9fff·]{2,4}(?:[\s、,，]+(?!来源|编辑|责编|发自|报道|摄|图)[\u4e00-\u9fff·]{2,4}(?![\u4e00-\u9fff:：]))*)/;
const MONTH =
  '(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Updated|Published)\\b)';
const WORD = `${MONTH}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'’-]*`;
const NAME = `${WORD}(?:\\s+(?:(?:de|van|von|der|den|la|le|bin|al|di|da)\\s+)*${WORD}){1,3}`;
const ENGLISH = new RegExp(
  `^(?:(?:[Pp]osted|[Ww]ritten|[Pp]ublished)\\s+)?[Bb][Yy][\\s:]+(${NAME}(?:(?:,| and| &)\\s+${NAME})*)(?=$|[\\s,|•·–—-])`,
);

/** A cheap sign first: the patterns themselves are dear to try on every line. */
const PRINTED = [
  [/作者|撰|文/, CHINESE],
  [/记者/, REPORTER],
  [/^(?:posted |written |published )?by[\s:]/i, ENGLISH],
] as const;

/** Names as printed near the title: 作者：…, 记者 …, By …; 来源 names the source, never the author. */
const fromLines: Try<string> = (page) => {
  for (const { text } of page.lines()) {
    for (const [hint, pattern] of PRINTED) {
      if (!hint.test(text)) continue;
      const value = personName((pattern.exec(text)?.[1] ?? '').replace(/[、，]\s*/g, ', '));
      if (value !== '') return { value, from: 'text pattern' };
    }
  }
  return undefined;
};

/** A short line near the title whose class name says that it is the author's. */
const fromClass: Try<string> = (page) => {
  for (const { box } of page.lines()) {
    const named = [box, box.parent].find((b) => b !== null && (b.marks & MARK.byline) !== 0);
    const name = named ? personName(lineOf(box)) : '';
    if (
      name !== '' &&
      /^[A-ZÀ-ÖØ-Þ]|[\u4e00-\u9fff]/.test(name) &&
      name.split(/\s+/).length <= 5 &&
      fold(name).length < 40
    ) {
      return { value: name, from: 'class byline' };
    }
  }
  return undefined;
};

export const AUTHOR: readonly Try<string>[] = [
  fromThings,
  fromMeta(
    'author',
    'article:author',
    'og:article:author',
    'article:author_name',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'authors',
    'citation_author',
  ),
  fromElements('[itemprop~="author"] [itemprop~="name"]'),
  fromElements('[itemprop~="author"]'),
  fromElements('a[rel~="author"]'),
  fromLines,
  fromClass,
];
