import { showBadge } from '../../utils/browser/badge';
import { allStored, type Letter, takeLetter } from '../../utils/browser/letters';
import { commandOf } from '../../utils/browser/message-schema';
import { changeSettings, loadSettings } from '../../utils/browser/settings';
import { tabInView } from '../../utils/browser/tabs';
import { getCapture } from '../../utils/library/captures';
import { failureOf } from '../../utils/library/failure';
import { addJob, updateJob } from '../../utils/library/jobs';
import { fromPopup, start } from './begin';
import { asked } from './capture-from-command';
import { advance } from './run-job';
import { tellFailure } from './tell-failure';

/** After this nobody can tell which tab was in view, milliseconds. */
const FRESH = 10_000;

/** Enter in a draft, safe to repeat. Its letter is taken once the row says the same. Resolves when safely saved. */
export async function enterDraft({
  jobId,
  scope,
  extent,
  keepPage: wanted,
  hide = false,
  annotation: given,
  tab,
  at,
}: Letter): Promise<void> {
  const { keepTags, lastTags, keepPage: usual, stamped } = await loadSettings();
  const annotation = given ?? { tags: keepTags ? lastTags : [], note: '' };
  const keepPage = wanted ?? usual;
  const patch = { annotation, scope, extent, keepPage, hide, stamped };
  // No row: it was saved already, or the popup closed before its draft was begun.
  if (!(await updateJob(jobId, patch)) && !(await getCapture(jobId))) {
    const seen = tab ?? (Date.now() - at < FRESH ? await tabInView(at) : null);
    if (!seen || (!(tab && given) && (await asked(seen, 5)))) return takeLetter(jobId);
    void showBadge(seen.id, { state: 'saving' });
    // It was seen when the popup opened, however late the worker hears of it.
    const begun = start(seen, fromPopup(scope, extent), annotation, jobId);
    const job = { ...begun, ...patch, at, startedAt: at };
    await addJob(job, patch);
  }
  await Promise.all([takeLetter(jobId), advance(jobId), changeSettings({ lastTags: annotation.tags })]);
}

const opened = new Set<string>();

/** Enters whose popup may be gone. Two rounds may find the same letter: it is opened once at a time. */
export async function openLetters(): Promise<void> {
  for (const each of await allStored()) {
    const letter = commandOf(each);
    if (letter?.name !== 'commitCapture') continue;
    const { jobId, tab, at } = letter.argument;
    if (opened.has(jobId)) continue;
    opened.add(jobId);
    void enterDraft(letter.argument)
      .catch(async (error: unknown) => {
        const seen = tab ?? (await tabInView(at));
        if (seen) await tellFailure(seen.id, failureOf(error));
      })
      .finally(() => opened.delete(jobId));
  }
}
