import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { binCaptures } from '../../utils/library/bin';
import { annotateCaptures, saveCapture } from '../../utils/library/captures';
import { libraryCounts } from '../../utils/library/counts';
import { openLibrary } from '../../utils/library/db';
import { getJob, putJob } from '../../utils/library/jobs';
import { liveQuery } from '../../utils/library/live-query';
import { searchCaptures } from '../../utils/library/search';
import { listTags } from '../../utils/library/tags';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, sampleJob } from './sample';

/** The last answer of a live query, and a way to wait for one that meets a condition. */
function watched<T>(query: () => Promise<T>) {
  const answers: T[] = [];
  const subscription = liveQuery(query).subscribe((answer) => {
    answers.push(answer);
  });
  const until = (met: (answer: T) => boolean) =>
    vi.waitFor(() => {
      const last = answers.at(-1);
      expect(last !== undefined && met(last)).toBe(true);
    }, 5000);
  return { until, stop: () => subscription.unsubscribe() };
}

test('lists, texts, counts and tags answer anew when another connection writes', async () => {
  const library = freshLibrary();
  const other = openLibrary(library.name);
  const list = watched(() => searchCaptures({ tag: 'x' }, { limit: 5 }, library));
  const text = watched(() => searchCaptures({ text: '半价' }, { limit: 5 }, library));
  const counts = watched(() => libraryCounts(library));
  const tags = watched(() => listTags(library));
  await list.until(({ captures }) => captures.length === 0);
  await saveCapture(
    { capture: sampleCapture('a'), content: sampleContent('a', { text: '第二件半价' }) },
    [],
    other,
  );
  await text.until(({ captures }) => captures[0]?.id === 'a');
  await counts.until(({ captures }) => captures === 1);
  await annotateCaptures(['a'], { addTags: ['x/y'] }, 1, other);
  await list.until(({ captures }) => captures[0]?.id === 'a');
  await tags.until(([first]) => first?.tag === 'x/y');
  await binCaptures(['a'], 2, other);
  await list.until(({ captures }) => captures.length === 0);
  await text.until(({ captures }) => captures.length === 0);
  await counts.until(({ captures, binned }) => captures === 0 && binned === 1);
  for (const one of [list, text, counts, tags]) one.stop();
});

test('a job answers anew when its row changes, and null when there is none', async () => {
  const library = freshLibrary();
  const job = watched(() => getJob('j', library));
  await job.until((row) => row === null);
  await putJob(sampleJob('j'), library);
  await job.until((row) => row?.id === 'j');
  job.stop();
});
