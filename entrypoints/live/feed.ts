import { attempt, contains } from '../../utils/lib/html';
import type { SubjectRead } from '../../utils/model';
import type { PostName, PostsInPage } from '../../utils/platforms/base/posts-in-page';
import type { SubjectInSteps } from '../../utils/platforms/base/read-subject';
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

/** A post that is read piece by piece. */
interface Reading {
  root: Element;
  steps: SubjectInSteps;
}

/**
 * Calls `onPost` for each wanted post that comes into view, or changes while it is there, by one observer of what is in
 * view and one of what changes; all work is done in idle slices, and there is none while nothing moves. `hurry` does what
 * is left within so many milliseconds, for a page that goes.
 */
export function watchFeed({ find, wants, onPost }: FeedOptions): {
  hurry: (ms: number) => void;
  end: () => void;
} {
  let url = location.href;
  let posts = find(url);
  let reading: Reading | null = null;
  /** Changed while it was read: it may change all the time, and is then read in one piece. */
  let restless: Element | null = null;
  const roots = new Roots(() => work.wake());
  const step = () => {
    if (location.href !== url) turn();
    if (!posts) return false;
    if (discover(posts) || roots.settleOne()) return true;
    if (reading) goOn(reading);
    else {
      const root = roots.nextDue();
      const name = root && posts.nameOf(root);
      if (root && name && wants(name)) reading = { root, steps: posts.read(root, Date.now()) };
      return root !== null;
    }
    return true;
  };
  const work = idleWork(step);

  /** One piece more of a post, unless it left the page; then it is nobody's to see. */
  function goOn({ root, steps }: Reading): void {
    if (!contains(document, root)) {
      reading = null;
      return;
    }
    let next = steps.next();
    while (root === restless && !next.done) next = steps.next();
    if (!next.done) return;
    reading = restless = null;
    if (next.value) onPost(next.value);
  }

  /** What was read of a post is no longer sure: from its beginning, then. */
  function startOver({ root }: Reading): void {
    reading = null;
    restless = root;
    roots.again(root);
  }

  /** Looks for posts in the next piece of the page; false where none is left. */
  function discover(page: PostsInPage): boolean {
    const piece = roots.nextPiece();
    if (piece) for (const root of page.near(piece)) roots.watch(root);
    return piece !== null;
  }

  /** A single-page application went on: where the address is about something else, all of it is looked at again. */
  function turn(): void {
    url = location.href;
    if (reading) startOver(reading);
    const next = find(url);
    if (next?.about !== posts?.about) roots.begin(document.documentElement);
    posts = next;
  }

  const changes = new MutationObserver((records) => {
    if (!posts && location.href === url) return;
    for (const { type, target, addedNodes } of records) {
      if (reading && contains(reading.root, target)) startOver(reading);
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
  return {
    hurry: (ms) => void doFor(ms, () => attempt(step, true)),
    end: () => {
      changes.disconnect();
      roots.end();
      work.end();
    },
  };
}
