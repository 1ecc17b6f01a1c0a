import { fold } from '../lib/text';
import type { Found } from '../model';
import { SITE_NAME } from './about-site';
import { forByline, lineToLink } from './byline-lines';
import { fromAnyClass, fromAnyLink, fromClass, fromElements, fromLink, fromOnlyLink } from './marked-author';
import { isFullName, isLogin, isOrganisation } from './organisations';
import { headingText } from './printed';
import { authorIn } from './printed-author';
import { firstOf, type Sources, type Try } from './sources';
import { STATED, STATED_FIRM, WRITTEN_BY } from './stated-author';

const fromPrinted =
  (all: boolean): Try<string> =>
  (page) => {
    let before = '';
    for (const { text, box } of forByline(page, all)) {
      const value = authorIn(before + text) || authorIn(before + lineToLink(box));
      if (value !== '') return { value, from: 'text pattern' };
      // A line may say no more than that the next one names the author, unless what stands in it stands before that.
      before = WRITTEN_BY.test(text) && headingText(box).startsWith(text) ? `${text} ` : '';
    }
    return undefined;
  };

/** 示例网讯（记者 甲）…: in China the reporter is named where the text starts, or whoever wrote it at its end. */
const fromReporter: Try<string> = ({ blocks }) => {
  for (const [i, { text }] of [...blocks.slice(0, 3), ...blocks.slice(3).slice(-2)].entries()) {
    const start = text.slice(0, 60);
    const signs = /[记記]者|기자/.test(start) || (i > 2 && text === start && /作者|撰|文/.test(start));
    const value = signs ? authorIn(start) : '';
    if (value !== '') return { value, from: 'text pattern' };
  }
  return undefined;
};

/** Where the page says who wrote, the likeliest first. */
const SURE: readonly Try<string>[] = [
  ...STATED,
  fromElements('[itemprop~="author"] [itemprop~="name"]'),
  fromElements('[itemprop~="author"]'),
  fromElements('a[rel~="author"]'),
  fromElements('.author .fn, .fn.author, .vcard.author, .p-author, [data-testid*="author-name" i]'),
  fromPrinted(false),
  fromClass,
  fromLink,
  fromReporter,
];

/** Where it may say so. */
const LIKELY = [fromPrinted(true), fromAnyClass, fromAnyLink, fromOnlyLink];

/**
 * The first name that the page states; where that is what somebody signs in with, a first name alone, a newsroom, the
 * site itself or the text's editor, a person's full name from a later place counts more.
 */
const author: Try<string> = (page) => {
  let stated: Found<string> | undefined;
  const site = firstOf(SITE_NAME, page)?.value ?? '';
  for (const attempt of SURE) {
    const found = firstOf([attempt], page);
    if (!found) continue;
    const full = isFullName(found.value) && !isOrganisation(found.value, site);
    const counts = stated
      ? isBetter(found.value, stated.value, site) || isEditor(page, stated.value)
      : !isEditor(page, found.value);
    if (full && counts) return found;
    stated ??= found;
  }
  return stated ?? firstOf([STATED_FIRM, ...LIKELY], page);
};

const isBetter = (name: string, stated: string, site: string): boolean =>
  isLogin(stated) || isOrganisation(stated, site) || fold(name).startsWith(fold(stated));

/** Chinese sites often state who edited: 责任编辑：甲. */
const isEditor = (page: Sources, name: string): boolean =>
  page
    .lines()
    .some(({ text }) => text.split(/编辑?\s*[:：]\s*/).some((rest, i) => i > 0 && rest.startsWith(name)));

export const AUTHOR: readonly Try<string>[] = [author];
