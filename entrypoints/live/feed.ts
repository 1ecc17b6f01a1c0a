import type { SubjectRead } from '../../utils/model';
import type { PostName, PostsInPage } from '../../utils/platforms/base/posts-in-page';
import { doFor, idleWork } from './idle-work';
import { Roots } from './roots';

interface FeedOptions {
  /** The posts of the page at an address; null where it has none. */
  find: (url: string) => PostsInPage | null;
  /** Whether a post is to be read now. */
  wants: (name: PostName) => boolean;
  onPost: (post: SubjectRead) => void;
}

/** What may be looked through while the page adds to itself, milliseconds. */
const AT_ONCE_MS = 2;

/** An id that changes shows in a link; what a reused element shows, in its text. Styles change all the time. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['href', 'id'],
};

/**
 * Calls `onPost` for each wanted post that comes into view, or changes while it is there, by one observer of what is in
 * view and one of what changes; all work is done in idle slices, and there is none while nothing moves. Returns the end.
 */
export function watchFeed({ find, wants, onPost }: FeedOptions): () => void {
  let url = location.href;
  let posts = find(url);
  const roots = new Roots(() => work.wake());
  const work = idleWork(() => {
    if (location.href !== url) turn();
    if (!posts) return false;
    if (discover(posts) || roots.settleOne()) return true;
    const root = roots.nextDue();
    const name = root && posts.nameOf(root);
    if (root && name && wants(name)) {
      const post = posts.read(root, Date.now());
      if (post) onPost(post);
    }
    return root !== null;
  });

  /** Looks for posts in the next piece of the page; false where none is left. */
  function discover(page: PostsInPage): boolean {
    const piece = roots.nextPiece();
    if (piece) for (const root of page.near(piece)) roots.watch(root);
    return piece !== null;
  }

  /** A single-page application went on: where the address is about something else, all of it is looked at again. */
  function turn(): void {
    url = location.href;
    const next = find(url);
    if (next?.about !== posts?.about) roots.begin(document.documentElement);
    posts = next;
  }

  const changes = new MutationObserver((records) => {
    if (!posts && location.href === url) return;
    for (const { type, target, addedNodes } of records) {
      roots.touch(target);
      if (type === 'childList') for (const node of addedNodes) roots.add(node);
    }
    // Before they are painted, as far as it goes: whoever scrolls fast is past them when the page is idle.
    if (location.href === url && posts) doFor(AT_ONCE_MS, () => posts !== null && discover(posts));
    work.wake();
  });
  changes.observe(document, WATCHED);
  roots.begin(document.documentElement);
  work.wake();
  return () => {
    changes.disconnect();
    roots.end();
    work.end();
  };
}
