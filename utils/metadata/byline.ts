import { AUTHOR } from './author';
import { PUBLISHED } from './published';

/** Who wrote a page and when, as far as it shows: a script of its own, for a site's own reader mostly knows both. */
export const byline = { author: AUTHOR, published: PUBLISHED };

export type Byline = typeof byline;
