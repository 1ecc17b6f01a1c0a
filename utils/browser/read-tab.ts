import { browser } from 'wxt/browser';
import { within } from '../lib/within';
import type { PageRead, PartialReason } from '../model';

const READ_LIMIT_MS = 15_000;
const GRANT_WAITS_MS = [30, 100, 300];

export type ReadResult = { read: PageRead; partial: null } | { read: null; partial: PartialReason };

/** The build makes these files; the compiler knows only some of their names. */
type File = '/answer.js';
const fileOf = (script: string) => `/${script}.js` as File;

type Answer = PageRead | 'not-readable' | { lacks: string[] };

interface Clock {
  now: number;
  zone: string;
}

/**
 * Puts the reader into the tab's main frame, isolated from the page's own scripts. There it waits to be asked: this may
 * begin before anything may be looked at. `site` is the id of the platform whose script goes along.
 */
export function loadReader(tabId: number, site: string | null): Promise<unknown> {
  const bySite = site === null ? ['byline'] : ['subjects', `sites/${site}`];
  const files = ['reader', ...bySite, 'answer'].map(fileOf);
  const target = { tabId };
  const loading = onceGranted(() => browser.scripting.executeScript({ target, files }));
  const result = loading.then(([frame]) => frame?.result);
  // Whoever asks the reader hears of the failure.
  result.catch(() => undefined);
  return result;
}

/**
 * Reads the tab. `now` (epoch ms) and `zone` are what relative dates are read against; `loading` is the reader on its
 * way there. Never rejects: a page that cannot be read says why.
 */
export async function readTab(
  tabId: number,
  site: string | null,
  clock: Clock,
  loading = loadReader(tabId, site),
): Promise<ReadResult> {
  try {
    const answer = await within(READ_LIMIT_MS, answerOf(tabId, clock, loading), 'page-busy' as const);
    return typeof answer === 'object' ? { read: answer, partial: null } : { read: null, partial: answer };
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
 * Asked while it is still on its way, for a round trip costs as much as reading half a page: a question that comes first
 * stays in the page, and the reader answers it as it arrives. Where neither answered, the page may be another one by
 * now, so it is asked once more. So is a page that says what it lacks, once it has that: most pages lack nothing.
 */
async function answerOf(
  tabId: number,
  clock: Clock,
  loading: Promise<unknown>,
): Promise<PageRead | 'not-readable' | 'navigated'> {
  const target = { tabId };
  const ask = () => browser.scripting.executeScript({ target, func: askReader, args: [clock] });
  const [loaded, [asked]] = await Promise.all([loading, onceGranted(ask)]);
  const answer = (asked?.result ?? loaded) as Answer | null;
  if (answer && !isLacking(answer)) return answer;
  if (answer) await browser.scripting.executeScript({ target, files: answer.lacks.map(fileOf) });
  const [again] = await ask();
  const last = again?.result as Answer | null | undefined;
  return last && !isLacking(last) ? last : 'navigated';
}

const isLacking = (answer: Answer): answer is { lacks: string[] } =>
  typeof answer === 'object' && 'lacks' in answer;

/** Runs in the page's isolated world; must stand alone. Null where no reader is there yet. */
function askReader(clock: Clock): unknown {
  const world = globalThis as { zhibiRead?: (clock: Clock) => unknown; zhibiAsk?: Clock };
  if (world.zhibiRead) return world.zhibiRead(clock);
  world.zhibiAsk = clock;
  return null;
}

/** Chrome and Firefox give no codes, only sentences: a frame that went away, or a page that no script may enter. */
function whyNot(error: unknown): PartialReason {
  return /frame .*removed|no tab|navigat|destroyed|No matching message/i.test(String(error))
    ? 'navigated'
    : 'not-readable';
}
