import { expect, test } from 'vitest';
import { buildDigest } from '../../utils/digest/build-digest';
import { withMarks } from '../../utils/digest/with-marks';
import { html } from '../../utils/exporters/html';
import { drawnOf, largeKey, smallKey } from '../../utils/exporters/picture-keys';
import { richText } from '../../utils/exporters/rich-text';
import type { Marks } from '../../utils/model';
import { optionsIn } from '../exporters/options';
import { week } from './sample-week';

const digest = buildDigest(week);
const entries = digest.sections.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
const pictured = entries.find(({ picture }) => picture)?.picture;
const first = digest.evidence[(pictured?.evidence ?? 0) - 1];
if (!first?.picture) throw new Error('The sample week has pictures');

const marks = (own: Partial<Marks> = {}): Marks => ({
  id: `${first.captureId} picture`,
  captureId: first.captureId,
  of: 'picture',
  crop: null,
  shapes: [],
  updatedAt: 77,
  ...own,
});

test('without marks of a picture in it a digest is the same', () => {
  expect(withMarks(digest, [])).toBe(digest);
  expect(withMarks(digest, [marks({ captureId: 'another' })])).toEqual(digest);
  expect(withMarks(digest, [marks({ of: 'page' })])).toEqual(digest);
});

test('a marked picture is shown in the entry and the appendix, as large as its crop, under the hash of the original', () => {
  const crop = { left: 10, top: 20, width: 300, height: 200 };
  const shown = withMarks(digest, [marks({ crop })]);
  const entries = shown.sections.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const pictures = [...entries, ...shown.evidence].flatMap(({ picture }) => picture ?? []);
  const marked = pictures.filter((each) => each.marked);
  expect(marked.map(({ hash }) => hash)).toEqual([first.picture?.hash, first.picture?.hash]);
  expect(marked[0]).toMatchObject({ width: first.picture?.width, marked: { width: 300, height: 200 } });
  for (const each of marked) {
    expect(drawnOf(largeKey(each))).toEqual({ captureId: first.captureId, marked: true });
    expect(drawnOf(smallKey(each))).toEqual({ captureId: first.captureId, marked: true });
  }
  for (const each of pictures.filter((other) => !other.marked)) expect(drawnOf(largeKey(each))).toBeNull();

  const options = optionsIn('en');
  const dataUrl = 'data:image/jpeg;base64,bWFya2Vk';
  const files = new Map([...options.pictures]);
  for (const each of marked)
    for (const key of [largeKey(each), smallKey(each)]) files.set(key, { dataUrl, width: 300, height: 200 });
  const page = html.render(shown, { ...options, pictures: files }).join('');
  expect(page.split(dataUrl)).toHaveLength(3);
  expect(page.split(options.words.digest.paper.marked)).toHaveLength(2);
  expect(page).toContain(first.picture?.hash);
  const rich = richText(shown, { ...options, pictures: files });
  expect(rich.html.split(dataUrl)).toHaveLength(2);
  expect(rich.text).toContain(`${first.picture?.hash} · ${options.words.digest.paper.marked}`);
});
