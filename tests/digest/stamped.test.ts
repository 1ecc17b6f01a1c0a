import { expect, test } from 'vitest';
import { keysOf } from '../../entrypoints/dashboard/views/digest/picture-size';
import { buildDigest } from '../../utils/digest/build-digest';
import { withMarks } from '../../utils/digest/with-marks';
import { html } from '../../utils/exporters/html';
import { drawnOf } from '../../utils/exporters/picture-keys';
import { richText } from '../../utils/exporters/rich-text';
import { optionsIn } from '../exporters/options';
import { week } from './sample-week';

const shown = buildDigest(week).sections.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries));
const number = shown.find(({ picture }) => picture)?.picture?.evidence ?? 0;
const stamped = week.captures.find(
  (capture) => capture.id === buildDigest(week).evidence[number - 1]?.captureId,
);
if (!stamped?.picture) throw new Error('The sample week has pictures');
const { id, picture } = stamped;
const digest = buildDigest({
  ...week,
  captures: week.captures.map((capture) => (capture.id === id ? { ...capture, stamped: true } : capture)),
});
const drawn = (keys: readonly string[]) => keys.flatMap((key) => drawnOf(key) ?? []);

test('a picture that was stamped is drawn anew where its band can be seen, and nowhere else', () => {
  const { small, upper, large } = keysOf(digest);
  const asked = { captureId: id, marked: false };
  expect([drawn(small), drawn(upper), drawn(large)]).toEqual([[asked], [], [asked]]);
  expect(keysOf(buildDigest(week)).small.length).toBe(small.length);
});

test('with marks it is drawn with both', () => {
  const marks = {
    id: `${id} picture`,
    captureId: id,
    of: 'picture' as const,
    crop: null,
    shapes: [],
    updatedAt: 7,
  };
  const { small, upper, large } = keysOf(withMarks(digest, [marks]));
  for (const keys of [small, upper, large]) expect(drawn(keys)).toEqual([{ captureId: id, marked: true }]);
});

test('the file says what the band is, beside the hash of the picture without it', () => {
  const options = optionsIn('en');
  const { stamped: said } = options.words.digest.paper;
  const page = html.render(digest, options).join('');
  expect(page.split(said)).toHaveLength(2);
  expect(page).toContain(picture?.hash);
  expect(richText(digest, options).text).toContain(`${picture?.hash} · ${said}`);
  expect(html.render(buildDigest(week), options).join('')).not.toContain(said);
});
