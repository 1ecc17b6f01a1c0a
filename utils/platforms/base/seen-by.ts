import * as dom from '../../lib/html';
import type { Viewer } from '../../model';
import { firstSeen, type Look, type Try } from './part';
import type { FindParts } from './subject-spec';
import { json } from './tries';

/**
 * Where a shop's pages tell who looks: in their bar, outside of every product. Tries see one piece of it at a time. That
 * there is an account is all that is kept, never whose it is.
 */
export interface Bar {
  pieces: string;
  signedIn: readonly Try[];
  signedOut: readonly Try[];
  region?: readonly Try[];
  /** What stands below it, where a part is the whole body. */
  above?: string;
}

/** What the bar says is part of the JSON of each part, so that its fragment says the same. */
export const VIEWER = [json('who.viewer')];
export const REGION = [json('who.region')];

/** These parts, each with who looks at them; what their own JSON calls so is not believed. */
/* @__NO_SIDE_EFFECTS__ */
export function seenBy(bar: Bar, parts: FindParts): FindParts {
  return (look) => {
    const found = parts(look);
    const who = dom.attempt(() => whoLooks(bar, look, found[0]?.root), null);
    return found.map(({ root, json }) => ({ root, json: { ...Object(json), who } }));
  };
}

/**
 * A bar stands before what the page is about: descriptions and reviews may draw one of their own. Where it shows signs of
 * both, or of neither, nobody knows.
 */
function whoLooks({ above, pieces, ...bar }: Bar, look: Look, root?: Element | null) {
  const start = above ? dom.queryAll(look.document, above)[0] : root;
  const parts = Array.from(start ? dom.queryAll(look.document, pieces) : [])
    .filter((piece) => piece.compareDocumentPosition(start as Element) === FOLLOWING)
    .map((root) => ({ root, json: null, look, used: new Set<string>() }));
  const said = (tries?: readonly Try[]) => parts.map((part) => firstSeen(tries, part)?.value).find(Boolean);
  const [isIn, isOut] = [said(bar.signedIn), said(bar.signedOut)];
  const viewer: Viewer = isIn ? 'signed-in' : 'signed-out';
  return { viewer: !isIn === !isOut ? null : viewer, region: said(bar.region) ?? null };
}

/** As the DOM numbers it: the other one comes after, and neither is in the other. */
const FOLLOWING = 4;
