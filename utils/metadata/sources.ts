import type { Found, Json } from '../model';
import type { Box } from '../readable/box';
import type { Block } from '../readable/write';
import type { MetaTags } from './meta-tags';
import type { Thing } from './things';

/** All that the fields are read from: gathered once per page. */
export interface Sources {
  document: Document;
  url: string;
  base: string;
  now: number;
  zone: string;
  /** The document's own title, as the tab shows it. */
  tabTitle: string;
  meta: MetaTags;
  jsonLd: Json[];
  things: Thing[];
  /** What of them the page is about, the likeliest first. */
  subjects: () => readonly Thing[];
  /** The readable part, its blocks, and every box of the page in document order. */
  main: Box;
  blocks: Block[];
  boxes: Box[];
  text: string;
  /** The page's own heading, and the short lines around it; found once, when first asked for. */
  heading: () => Box | null;
  lines: () => readonly Line[];
  /** The box that an element is or stands in. */
  boxAt: (element: Element) => Box | null;
  /** Whether a box stands in a part that is not the page's own; see `ofAnother`. */
  isOthers: (box: Box) => boolean;
}

/** A short line that the page prints near its title, where sources, authors and dates stand. */
export interface Line {
  text: string;
  box: Box;
  /** Above the title. */
  above: boolean;
  /** Before the text itself, or after its first paragraph at the latest. */
  early: boolean;
  /** Behind the end of the text, where a page may say when it appeared, and others begin. */
  end?: boolean;
}

/** One way to find a value; undefined where it yields nothing. */
export type Try<T> = (page: Sources) => Found<T> | undefined;

/** The first try that yields. A try that throws on a hostile page yields nothing. */
export function firstOf<T>(tries: readonly Try<T>[], page: Sources): Found<T> | undefined {
  for (const attempt of tries) {
    try {
      const found = attempt(page);
      if (found) return found;
    } catch {
      // The next try may still read it.
    }
  }
  return undefined;
}
