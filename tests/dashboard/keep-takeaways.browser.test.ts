import { beforeEach, expect, test } from 'vitest';
import { keepTakeaways, recoverTakeaways } from '../../entrypoints/dashboard/views/digest/keep-takeaways';
import { db } from '../../utils/library/db';
import { getDigestNote, saveDigestNote } from '../../utils/library/digest-notes';

const week = '2026-W47';
const left = (takeaways: string, updatedAt: number) =>
  localStorage.setItem(`takeaways ${week}`, JSON.stringify({ week, takeaways, updatedAt }));

beforeEach(async () => {
  localStorage.clear();
  await db.digestNotes.clear();
});

test('the last of many changes stands, and nothing is left to recover', async () => {
  const kept = ['一', '一二', '一二三'].map((takeaways, updatedAt) =>
    keepTakeaways({ week, takeaways, updatedAt }),
  );
  await Promise.all(kept);
  expect(await getDigestNote(week)).toMatchObject({ takeaways: '一二三' });
  expect(localStorage).toHaveLength(0);
});

test('what a closed tab left behind comes home', async () => {
  left('写到一半', 5);
  await recoverTakeaways(week);
  expect(await getDigestNote(week)).toEqual({ week, takeaways: '写到一半', updatedAt: 5 });
  expect(localStorage).toHaveLength(0);
});

test('what was written later elsewhere is not overwritten by it', async () => {
  await saveDigestNote({ week, takeaways: '新的', updatedAt: 9 });
  left('旧的', 5);
  await recoverTakeaways(week);
  expect(await getDigestNote(week)).toMatchObject({ takeaways: '新的' });
});

test.each(['{', 'null', '{"week":"2026-W01","takeaways":"x","updatedAt":1}', '{"week":1}'])(
  'what is no note (%s) is passed over',
  async (text) => {
    localStorage.setItem(`takeaways ${week}`, text);
    await recoverTakeaways(week);
    expect(await getDigestNote(week)).toBe(null);
  },
);

test('a refused write is told, and its text stays to be recovered', async () => {
  const refuse = () => {
    throw new Error('full');
  };
  db.digestNotes.hook('creating', refuse);
  await expect(keepTakeaways({ week, takeaways: '丢不得', updatedAt: 7 })).rejects.toThrow('full');
  db.digestNotes.hook('creating').unsubscribe(refuse);
  expect(localStorage.getItem(`takeaways ${week}`)).toContain('丢不得');
  await recoverTakeaways(week);
  expect(await getDigestNote(week)).toMatchObject({ takeaways: '丢不得' });
});
