import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { binCaptures, deleteForGood } from '../../utils/library/bin';
import { getCapture, saveCapture } from '../../utils/library/captures';
import { getMarks, marksOfCaptures, saveMarks } from '../../utils/library/marks';
import { SHAPES } from '../marks/sample-shapes';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent } from './sample';

async function withCapture() {
  const library = freshLibrary();
  await saveCapture({ capture: sampleCapture('c1'), content: sampleContent('c1') }, [], library);
  return library;
}

const drawn = { captureId: 'c1', of: 'picture', crop: null, shapes: SHAPES } as const;

describe('marks', () => {
  test('are kept for one picture, the last ones stand, and the capture stays as it was', async () => {
    const library = await withCapture();
    const before = await getCapture('c1', library);
    expect(await saveMarks({ ...drawn, shapes: [], crop: null }, 1, library)).toBe(true);
    expect(await getMarks('c1', 'picture', library)).toBeNull();
    expect(await saveMarks({ ...drawn, shapes: SHAPES }, 2, library)).toBe(true);
    await saveMarks({ ...drawn, of: 'page', shapes: SHAPES.slice(0, 1) }, 3, library);
    await saveMarks({ ...drawn, shapes: SHAPES.slice(1) }, 4, library);
    expect(await getMarks('c1', 'picture', library)).toEqual({
      ...drawn,
      id: 'c1 picture',
      shapes: SHAPES.slice(1),
      updatedAt: 4,
    });
    expect(await marksOfCaptures(['c1', 'c2'], library)).toHaveLength(2);
    expect(await getCapture('c1', library)).toEqual(before);
  });

  test('without shapes and crop nothing stays; a crop alone does', async () => {
    const library = await withCapture();
    const crop = { left: 1, top: 2, width: 30, height: 40 };
    await saveMarks({ ...drawn, shapes: [], crop }, 1, library);
    expect(await getMarks('c1', 'picture', library)).toMatchObject({ crop, shapes: [] });
    await saveMarks({ ...drawn, shapes: [], crop: null }, 2, library);
    expect(await library.marks.count()).toBe(0);
  });

  test('of a capture that is gone are refused, and go with it', async () => {
    const library = await withCapture();
    await saveMarks({ ...drawn, shapes: SHAPES }, 1, library);
    await binCaptures(['c1'], 2, library);
    expect(await getMarks('c1', 'picture', library)).not.toBeNull();
    await deleteForGood(['c1'], 3, library);
    expect(await library.marks.count()).toBe(0);
    expect(await saveMarks({ ...drawn, shapes: SHAPES }, 4, library)).toBe(false);
    expect(await library.marks.count()).toBe(0);
  });
});
