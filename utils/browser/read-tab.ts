import { browser } from 'wxt/browser';
import { within } from '../lib/within';
import type { PageRead, PartialReason } from '../model';

const READ_LIMIT_MS = 15_000;
const GRANT_WAITS_MS = [30, 100, 300];

export type ReadResult = { read: PageRead; partial: null } | { read: null; partial: PartialReason };

const SUBJECTS = '/subjects.js' as const;

type Answer = PageRead | 'not-readable' | 'navigated';

/**
 * Injects the reader into the tab's main frame and runs it there, isolated from the page's own scripts. `site` is the
 * id of the platform whose script goes along. `now` (epoch ms) and `zone` are what relative dates are read against.
 * Never rejects: a page that cannot be read says why.
 */
export async function readTab(
  tabId: number,
  site: string | null,
  at: { now: number; zone: string },
): Promise<ReadResult> {
  try {
    const results = await within(READ_LIMIT_MS, injectAndCall(tabId, site, at), null);
    if (!results) return { read: null, partial: 'page-busy' };
    const answer = results[0]?.result as Answer | null | undefined;
    return typeof answer === 'object' && answer !== null
      ? { read: answer, partial: null }
      : { read: null, partial: answer ?? 'not-readable' };
  } catch (error) {
    return { read: null, partial: whyNot(error) };
  }
}

/**
 * The grant of `activeTab` travels to the page's process by another way than the script does; on a busy machine the
 * script may come first and is refused. A refusal that lasts is a real one.
 */
async function onceGranted<T>(ask: () => Promise<T>): Promise<T> {
  for (const wait of GRANT_WAITS_MS) {
    try {
      return await ask();
    } catch (error) {
      if (!/cannot access contents of/i.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return ask();
}

/**
 * Both calls at once, for a round trip costs as much as reading half a page: what is asked goes first and stays in the
 * page, then the reader comes and answers. It stays silent where it met no question: then the page is another one by
 * now, or the browser let the two overtake each other, so it is asked once more. So is a product's page of a site
 * without a reader, once it has what reads products: most pages need none of it.
 */
async function injectAndCall(tabId: number, site: string | null, at: { now: number; zone: string }) {
  const target = { tabId };
  // The build makes one such file for each platform; the compiler knows their names, but not that this is one of them.
  const files = [
    ...(site === null ? [] : [SUBJECTS, `/sites/${site}.js` as '/reader.js']),
    '/reader.js' as const,
  ];
  const [, results] = await onceGranted(() =>
    Promise.all([
      browser.scripting.executeScript({ target, func: leaveQuestion, args: [at] }),
      browser.scripting.executeScript({ target, files }),
    ]),
  );
  const answer = results[0]?.result as Answer | null | undefined;
  const isOtherProduct = site === null && typeof answer === 'object' && answer?.kind === 'product';
  if (isOtherProduct) await browser.scripting.executeScript({ target, files: [SUBJECTS] });
  else if (answer) return results;
  return browser.scripting.executeScript({ target, func: callReader, args: [at] });
}

/** Runs in the page's isolated world; must stand alone. */
function leaveQuestion(at: { now: number; zone: string }): void {
  Object.assign(globalThis, { zhibiAsk: at });
}

/** The same. Where the reader that was put there is gone, the page is another one. */
function callReader(at: { now: number; zone: string }): unknown {
  const world = globalThis as { zhibiRead?: (at: { now: number; zone: string }) => unknown };
  return world.zhibiRead ? world.zhibiRead(at) : 'navigated';
}

/** Chrome and Firefox give no codes, only sentences: a frame that went away, or a page that no script may enter. */
function whyNot(error: unknown): PartialReason {
  return /frame .*removed|no tab|navigat|destroyed|No matching message/i.test(String(error))
    ? 'navigated'
    : 'not-readable';
}
