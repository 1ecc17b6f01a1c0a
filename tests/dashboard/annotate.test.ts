import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { annotateWithUndo, capturesOf } from '../../entrypoints/dashboard/annotate';
import { renameWithUndo } from '../../entrypoints/dashboard/views/library/rename-tag';
import { annotateCaptures, saveCapture } from '../../utils/library/captures';
import { db } from '../../utils/library/db';
import { sampleCapture, sampleContent } from '../library/sample';

async function save(id: string, tags: string[], note = '') {
  await saveCapture(
    { capture: { ...sampleCapture(id), brandId: null, tags, note }, content: sampleContent(id) },
    [],
  );
}

async function stored() {
  const found = await capturesOf(['a', 'b', 'c']);
  return found.map(({ tags, note }) => [[...tags].sort(), note]);
}

beforeEach(async () => {
  await db.delete();
  await db.open();
  await save('a', ['x']);
  await save('b', ['x', 'y'], 'own note');
  await save('c', []);
});

test('undoing an annotation of many gives each its own back', async () => {
  const before = await stored();
  const undo = await annotateWithUndo(['a', 'b', 'c'], {
    addTags: ['y', 'z'],
    removeTags: ['x'],
    note: 'all',
  });
  expect(await stored()).toEqual([
    [['y', 'z'], 'all'],
    [['y', 'z'], 'all'],
    [['y', 'z'], 'all'],
  ]);
  await undo();
  expect(await stored()).toEqual(before);
});

test('undo leaves what was changed since', async () => {
  const undo = await annotateWithUndo(['a'], { addTags: ['y'] });
  await annotateCaptures(['a'], { addTags: ['later'], note: 'later' });
  await undo();
  expect((await stored())[0]).toEqual([['later', 'x'], 'later']);
});

test('undoing a rename that made two tags one parts them again', async () => {
  const before = await stored();
  const { result, undo } = await renameWithUndo('x', 'y');
  expect(result).toEqual({ changed: 2 });
  expect(await stored()).toEqual([
    [['y'], ''],
    [['y'], 'own note'],
    [[], ''],
  ]);
  await undo();
  expect(await stored()).toEqual(before);
});
