import { AUTHOR } from './author';
import { metaValue } from './meta-tags';
import { PUBLISHED } from './published';
import type { Sources, Try } from './sources';

/** Who wrote a page and when, as far as it shows: a script of its own, for a site's own reader mostly knows both. */
export const byline = { author: ofWiki(AUTHOR), published: ofWiki(PUBLISHED) };

/** Nobody signs a wiki: who and when stands beside its title belongs to what it tells of. */
function ofWiki<T>(tries: readonly Try<T>[]): Try<T>[] {
  return tries.map((attempt) => (page) => attempt(isWiki(page) ? { ...page, lines: () => [] } : page));
}

const isWiki = ({ meta }: Sources): boolean => /^MediaWiki/.test(metaValue(meta, 'generator')?.value ?? '');

export type Byline = typeof byline;
