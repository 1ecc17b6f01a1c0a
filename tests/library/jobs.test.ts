import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { getDigestNote, saveDigestNote } from '../../utils/library/digest-notes';
import { addJob, deleteJob, discardJob, getJob, openJobs, putJob, updateJob } from '../../utils/library/jobs';
import { freshLibrary } from './libraries';
import { sampleJob, samplePicture } from './sample';

test('a job is put, changed in part, listed oldest first and deleted', async () => {
  const library = freshLibrary();
  await putJob(sampleJob('late', { startedAt: 2 }), library);
  await putJob(sampleJob('early', { startedAt: 1 }), library);
  expect((await openJobs(library)).map((job) => job.id)).toEqual(['early', 'late']);
  const picture = samplePicture('h');
  expect(await updateJob('early', { picture, pictureDone: true }, library)).toBe(true);
  expect(await getJob('early', library)).toEqual(
    sampleJob('early', { startedAt: 1, picture, pictureDone: true }),
  );
  await deleteJob('early', library);
  expect(await getJob('early', library)).toBeNull();
  expect(await updateJob('early', { readDone: true }, library)).toBe(false);
  expect(await getJob('early', library)).toBeNull();
});

test('a job begun twice at once is one, and what the second adds to it stands', async () => {
  const library = freshLibrary();
  const annotation = { tags: [], note: '一' };
  const begun = await Promise.all([
    addJob(sampleJob('j', { annotation: null, readDone: true }), {}, library),
    addJob(sampleJob('j', { annotation }), { annotation }, library),
  ]);
  expect(begun).toEqual([true, false]);
  expect(await getJob('j', library)).toMatchObject({ readDone: true, annotation });
});

test('a draft is discarded, but not once it was entered', async () => {
  const library = freshLibrary();
  await putJob(sampleJob('draft', { annotation: null }), library);
  await putJob(sampleJob('entered', { annotation: { tags: [], note: '' } }), library);
  for (const id of ['draft', 'entered', 'none']) await discardJob(id, library);
  expect((await openJobs(library)).map(({ id }) => id)).toEqual(['entered']);
});

test('changes of one job at once all stand', async () => {
  const library = freshLibrary();
  await putJob(sampleJob('j'), library);
  await Promise.all([
    updateJob('j', { readDone: true }, library),
    updateJob('j', { pictureDone: true }, library),
    updateJob('j', { failure: 'unknown' }, library),
  ]);
  expect(await getJob('j', library)).toMatchObject({ readDone: true, pictureDone: true, failure: 'unknown' });
});

test('the last digest note of a week stands', async () => {
  const library = freshLibrary();
  expect(await getDigestNote('2026-W47', library)).toBeNull();
  const note = { week: '2026-W47', takeaways: '竞品预热双12', updatedAt: 1 };
  await saveDigestNote({ ...note, takeaways: '' }, library);
  await saveDigestNote(note, library);
  expect(await getDigestNote('2026-W47', library)).toEqual(note);
});
