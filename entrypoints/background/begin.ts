import { showBadge } from '../../utils/browser/badge';
import { loadSettings } from '../../utils/browser/settings';
import type { TabView } from '../../utils/browser/tabs';
import { pageKeyOf } from '../../utils/capture/capture-of';
import { newJob } from '../../utils/capture/new-job';
import { isAtOnce } from '../../utils/lib/extents';
import { capturesOfPage } from '../../utils/library/captures';
import { addJob, getJob, putJob } from '../../utils/library/jobs';
import type { CaptureJob, Extent, Scope, Trigger } from '../../utils/model';
import { gather, prepare } from './gather';
import { advanceNew } from './run-job';
import { timed } from './timed';

export interface What {
  scope: Scope;
  extent: Extent;
  /** Parts of its pictures are to be hidden before it is saved. Absent: no. */
  hide?: boolean;
  trigger: Trigger;
  target: CaptureJob['target'];
}

export function start(
  tab: TabView,
  what: What,
  annotation: CaptureJob['annotation'],
  id: string,
): CaptureJob {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return newJob({ id, at: Date.now(), zone, tab, ...what, annotation });
}

export function fromPopup(scope: Scope, extent: Extent): What {
  return { scope, extent, trigger: 'popup', target: null };
}

/** A draft for the popup: its row is there when this resolves, its evidence follows. Rejects without a database. */
export async function beginDraft(id: string, tab: TabView): Promise<void> {
  const job = start(tab, fromPopup('page', 'view'), null, id);
  if (!(await addJob(job))) return;
  void advanceNew(job).then(
    () => markKnown(job.id),
    () => undefined,
  );
}

/** Captures without asking: key command and context menu. Its row comes before all work. Resolves when safely saved. */
export async function captureNow(tab: TabView, what: What): Promise<void> {
  performance.clearMeasures();
  void showBadge(tab.id, { state: 'saving' });
  await timed('capture', save());

  async function save(): Promise<void> {
    // A page that is pictured later is read later, too.
    const loading = isAtOnce(what.extent) ? prepare(tab) : null;
    const settings = await loadSettings();
    const { keepTags, lastTags, stamped } = settings;
    const annotation = { tags: keepTags ? lastTags : [], note: '' };
    // A snapshot would keep what is to be hidden.
    const keepPage = settings.keepPage && !what.hide;
    const job = { ...start(tab, what, annotation, crypto.randomUUID()), keepPage, stamped };
    await timed('job', putJob(job));
    await advanceNew(job, loading ? gather(job, { seen: tab, settings, loading }) : undefined);
  }
}

/** The badge says how often this page is in the library already. */
async function markKnown(jobId: string): Promise<void> {
  const job = await getJob(jobId);
  if (!job?.read || job.annotation) return;
  const known = await capturesOfPage(pageKeyOf(job.read));
  await showBadge(job.tabId, { state: 'known', times: known.length });
}
