import type { Capture, CaptureContent, LiveBatch, PageRead, Seen, SubjectRead } from '../model';
import { captureOf } from './capture-of';
import { newJob } from './new-job';

/** The rows that posts seen live become: fragments and numbers, no picture. Pure: same batch, same rows. */
export function observedOf(
  { url, title, reader, ...start }: LiveBatch,
  posts: SubjectRead[],
): { capture: Capture; content: CaptureContent; seen: Seen | null } {
  const tab = { id: -1, windowId: -1, url, title };
  const annotation = { tags: [], note: '' };
  const job = newJob({
    ...start,
    tab,
    scope: 'page',
    extent: 'view',
    trigger: 'live',
    target: null,
    annotation,
  });
  const text = posts
    .map(({ fields: { author, title, text } }) =>
      [author, title, text].flatMap((found) => found?.value ?? []),
    )
    .map((words) => words.join('\n'))
    .join('\n\n');
  const read: PageRead = {
    url,
    platform: reader.id,
    reader,
    kind: 'list',
    fields: title ? { title: { value: title, from: 'tab.title' } } : {},
    text,
    markdown: text,
    selection: null,
    openGraph: {},
    jsonLd: [],
    microdata: [],
    own: false,
    subjects: posts,
    results: null,
    partial: [],
    ms: 0,
  };
  const rows = captureOf({ ...job, read }, null);
  return { ...rows, capture: { ...rows.capture, pageKey: '', site: '', observed: posts.length } };
}
