import * as dom from '../../lib/html';
import type { SubjectRead } from '../../model';
import type { PageInput, PlatformMeta } from '../platform';
import type { Look, Part } from './part';
import { barrierAt, lookOf, mainPart, partOf } from './read-site';
import { namesOf, type SubjectInSteps, subjectInSteps } from './read-subject';
import type { SiteReader } from './site-reader';
import type { SubjectSpec } from './subject-spec';

/** Which post it is and whose, by keys. */
export type PostName = Pick<SubjectRead, 'keys' | 'channelKeys'>;

/** The posts of one page, each by its root element: for whoever reads them one by one as they come into view. */
export interface PostsInPage {
  /** What the address is about: as long as it stays, so do the roots that were found. */
  about: string;
  /** The roots of the posts at, under and around an element, those around it by their outermost. */
  near: (element: Element) => Element[];
  /** Cheap beside reading it; null where no post stands there, or nothing names it. */
  nameOf: (root: Element) => PostName | null;
  /**
   * The post that stands there, piece by piece; null where none does. What stands there must not change in between. `now`
   * in epoch ms, for dates that are told from it.
   */
  read: (root: Element, now: number) => SubjectInSteps;
}

/** A site as its script brings it. */
export interface SiteParts {
  meta: PlatformMeta;
  reader: () => SiteReader;
}

/** Null where the address is none that the site's reader knows, or one of a page that shows no posts: a captcha, what is gone. */
export function postsInPage({ meta, reader: make }: SiteParts, input: PageInput): PostsInPage | null {
  const reader = make();
  const look = lookOf(meta, reader, input);
  const { main, items = [] } = (look && reader.pages[look.address.kind]) ?? {};
  const listed = items.filter(({ kind }) => kind === 'post');
  const own = main?.kind === 'post' ? main : null;
  if (!look || (!own && listed.length === 0)) return null;
  if (barrierAt(reader, partOf(look, { root: dom.rootOf(look.document), json: null }))) return null;
  let ownRoot: Element | null = null;

  const isHere = (root: Element | null): root is Element =>
    root !== null && dom.contains(look.document, root);
  const findOwn = () => {
    const part = own && mainPart(own, look);
    ownRoot = part?.root ?? null;
    return part;
  };
  /** What stands at a root, and how it is read. */
  const standingAt = (root: Element, now = look.now): [SubjectSpec, Part, string] | null => {
    if (own && root === ownRoot) {
      const part = findOwn();
      if (part?.root === root) return [own, { ...part, look: { ...look, now } }, look.address.id];
    }
    for (const spec of listed) {
      const found = partsNear(spec, look, root).find((part) => part.root === root);
      if (found) return [spec, partOf({ ...look, now }, found), ''];
    }
    return null;
  };
  const nameOf = (root: Element): PostName | null => {
    const found = standingAt(root);
    return found && dom.attempt(() => namesOf(...found), null);
  };
  return {
    about: `${look.address.kind} ${look.address.id}`,
    near(element) {
      if (own && !isHere(ownRoot)) findOwn();
      // Some stand in markup that the page has not written into itself: nobody sees them.
      const roots = listed
        .flatMap((spec) => partsNear(spec, look, element).map(({ root }) => root))
        .filter(isHere);
      const ownKey = ownRoot && nameOf(ownRoot)?.keys[0];
      // The page's own post may stand in a list too, at another root.
      const others = ownKey ? roots.filter((root) => nameOf(root)?.keys[0] !== ownKey) : roots;
      return isHere(ownRoot) ? [...others, ownRoot] : others;
    },
    nameOf,
    *read(root, now) {
      const found = standingAt(root, now);
      if (!found) return null;
      const steps = subjectInSteps(...found);
      const asked = dom.askingOnce();
      for (;;) {
        const next = dom.attempt(() => asked(() => steps.next()), { done: true, value: null });
        if (next.done) return next.value ?? null;
        yield;
      }
    },
  };
}

/** A piece of the page stands in for the document: parts are looked for in nothing else. */
function partsNear(spec: SubjectSpec, look: Look, piece: Element) {
  return dom.attempt(() => spec.parts({ ...look, document: piece as unknown as Document }), []);
}
