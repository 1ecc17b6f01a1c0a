import { cutLine } from '../lib/text';
import type { Fields, Found } from '../model';
import { CANONICAL_URL, DESCRIPTION, IMAGE, SITE_NAME } from './about-site';
import type { Byline } from './byline';
import { LANG } from './lang';
import { headingText } from './printed';
import { firstOf, type Sources, type Try } from './sources';
import { TITLE, withoutSite } from './title';

const line = (tries: readonly Try<string>[], page: Sources, limit: number): Found<string> | undefined => {
  const found = firstOf(tries, page);
  return found && { value: cutLine(found.value, limit), from: found.from };
};

/**
 * Every field by its own ordered tries; what was not found is absent. Nobody's name and no date is looked for without
 * `byline`: those that stand on a list are its items'.
 */
export function fieldsOf(page: Sources, byline: Byline | null = null): Fields {
  const siteName = line(SITE_NAME, page, 200);
  const found = {
    title: shortened(line(TITLE, page, 500), siteName?.value ?? '', page),
    author: byline ? line(byline.author, page, 200) : undefined,
    siteName,
    published: byline ? firstOf(byline.published, page) : undefined,
    lang: firstOf(LANG, page),
    description: line(DESCRIPTION, page, 1_000),
    image: firstOf(IMAGE, page),
    canonicalUrl: firstOf(CANONICAL_URL, page),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function shortened(title: Found<string> | undefined, site: string, page: Sources): Found<string> | undefined {
  if (!title) return undefined;
  const box = page.heading();
  const heading = box && /^h[1-6]$/.test(box.tag) ? headingText(box) : '';
  return { value: withoutSite(title.value, site, heading), from: title.from };
}
