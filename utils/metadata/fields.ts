import { cutLine } from '../lib/text';
import type { Fields, Found } from '../model';
import { CANONICAL_URL, DESCRIPTION, IMAGE, SITE_NAME } from './about-site';
import { AUTHOR } from './author';
import { LANG } from './lang';
import { PUBLISHED } from './published';
import { firstOf, type Sources, type Try } from './sources';
import { TITLE } from './title';

const line = (tries: readonly Try<string>[], page: Sources, limit: number): Found<string> | undefined => {
  const found = firstOf(tries, page);
  return found && { value: cutLine(found.value, limit), from: found.from };
};

/** Every field by its own ordered tries; what was not found is absent. */
export function fieldsOf(page: Sources): Fields {
  const found = {
    title: line(TITLE, page, 500),
    author: line(AUTHOR, page, 200),
    siteName: line(SITE_NAME, page, 200),
    published: firstOf(PUBLISHED, page),
    lang: firstOf(LANG, page),
    description: line(DESCRIPTION, page, 1_000),
    image: firstOf(IMAGE, page),
    canonicalUrl: firstOf(CANONICAL_URL, page),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
