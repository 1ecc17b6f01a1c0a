import type { Messages } from '../../utils/browser/messages';
import { tabOf } from '../../utils/browser/tabs';
import { captureOf } from '../../utils/capture/capture-of';
import { newJob } from '../../utils/capture/new-job';
import { siteOf } from '../../utils/lib/url';
import { brandOfSite, listBrands } from '../../utils/library/brands';
import { saveCapture } from '../../utils/library/captures';
import { failureOf } from '../../utils/library/failure';
import { discardJob } from '../../utils/library/jobs';
import { beginDraft } from './begin';
import { enterDraft } from './enter-draft';

type Handlers = {
  [N in keyof Messages]: (argument: Parameters<Messages[N]>[0]) => Promise<ReturnType<Messages[N]>>;
};

/** Drafts whose rows are being written: a discard that comes right after its begin waits for the row. */
const beginning = new Map<string, Promise<unknown>>();

/** The one table of commands. Each is safe to send twice: a sender whose worker died asks again. */
export const handlers: Handlers = {
  beginCapture(argument) {
    const run = begin(argument).finally(() => beginning.delete(argument.jobId));
    beginning.set(argument.jobId, run);
    return run;
  },

  commitCapture(letter) {
    return answer(async () => {
      await enterDraft(letter);
      return { captureId: letter.jobId };
    });
  },

  async addTyped({ id, url, title, annotation }) {
    return answer(async () => {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const tab = { id: -1, windowId: -1, url, title };
      const brand = brandOfSite(await listBrands(), siteOf(url));
      const job = newJob({
        id,
        at: Date.now(),
        zone,
        tab,
        scope: 'page',
        extent: 'view',
        trigger: 'typed',
        target: null,
        annotation,
      });
      const { capture, content } = captureOf(job, brand?.id ?? null);
      await saveCapture({ capture, content }, []);
      return { captureId: id };
    });
  },
};

/** Takes a draft back that nobody entered. */
export async function discard(jobId: string): Promise<void> {
  await beginning.get(jobId);
  await discardJob(jobId);
}

async function begin({
  jobId,
  tabId,
  allowPrivate,
}: Parameters<Messages['beginCapture']>[0]): Promise<ReturnType<Messages['beginCapture']>> {
  const tab = await tabOf(tabId);
  if (!tab) return { ok: false, failure: 'no-tab' };
  if (tab.incognito && !allowPrivate) return { ok: false, failure: 'private-window' };
  return answer(async () => {
    await beginDraft(jobId, tab);
    return { jobId };
  });
}

/** A command either did what it says or tells why not; nothing in between. */
async function answer<T extends object>(
  work: () => Promise<T>,
): Promise<({ ok: true } & T) | { ok: false; failure: ReturnType<typeof failureOf> }> {
  try {
    return { ok: true, ...(await work()) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}
