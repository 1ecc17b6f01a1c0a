import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useLiveQuery } from '../../components/use-live-query';
import { annotateCaptures, saveCapture } from '../../utils/library/captures';
import { db } from '../../utils/library/db';
import { searchCaptures } from '../../utils/library/search';
import { sampleCapture, sampleContent } from '../library/sample';
import { clear, show } from './page';

function Notes({ site, keep = false }: { site?: string; keep?: boolean }) {
  const query = site === undefined ? {} : { site };
  const page = useLiveQuery(() => searchCaptures(query, { limit: 10 }), site ?? '', keep);
  return <output>{page ? `[${page.captures.map(({ note }) => note).join()}]` : 'skeleton'}</output>;
}

const said = () => document.querySelector('output')?.textContent;

/** The files of these tests share one browser, and with it the library. */
async function emptyLibrary(): Promise<void> {
  await clear();
  db.close();
  await Dexie.delete(db.name);
  await db.open();
}

beforeEach(emptyLibrary);
afterEach(emptyLibrary);

test('follows every change, however many steps the query takes', async () => {
  await show(<Notes />);
  expect(said()).toBe('skeleton');
  await expect.poll(said).toBe('[]');
  await saveCapture({ capture: { ...sampleCapture('one'), note: 'a' }, content: sampleContent('one') }, []);
  await expect.poll(said).toBe('[a]');
  await annotateCaptures(['one'], { note: 'b' });
  await expect.poll(said).toBe('[b]');
});

test('another key shows a skeleton until its own answer is there, or the last answer if that is kept', async () => {
  await saveCapture({ capture: { ...sampleCapture('one'), note: 'a' }, content: sampleContent('one') }, []);
  const root = await show(<Notes />);
  await expect.poll(said).toBe('[a]');
  const { render } = await import('preact');
  render(<Notes site="other.example" />, root);
  expect(said()).toBe('skeleton');
  await expect.poll(said).toBe('[]');
  render(<Notes keep />, root);
  expect(said()).toBe('[]');
  await expect.poll(said).toBe('[a]');
});
