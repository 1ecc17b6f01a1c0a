import { expect, test } from 'vitest';
import { asSeenBy, isAlike, priceTerms } from '../../utils/lib/price-terms';
import { sampleReading } from '../library/sample';

test.each([
  ['¥79', ''],
  ['券后价 ¥79', '券'],
  ['券后¥ 79.00', '券'],
  ['79元 到手价', '到手'],
  ['到手价：¥79', '到手'],
  ['预估到手价¥79', '预估到手'],
  ['国补后¥1,999', '国补'],
  ['国补价¥1,999', '国补'],
  ['百亿补贴后¥1,999', '百亿补贴'],
  ['2万人付款', ''],
  ['1.2万 播放', ''],
])('%s is priced by the terms “%s”', (raw, terms) => {
  expect(priceTerms(raw)).toBe(terms);
});

test('what is printed by other terms or in another unit is another number; words of a count are none', () => {
  const of = (raw: string, unit: string | null = 'CNY') => ({ raw, unit });
  expect(isAlike(of('券后价¥79'), of('券后 ¥69'))).toBe(true);
  expect(isAlike(of('券后价¥79'), of('国补价¥69'))).toBe(false);
  expect(isAlike(of('券后价¥79'), of('¥69'))).toBe(false);
  expect(isAlike(of('¥79'), of('¥79', 'USD'))).toBe(false);
  expect(isAlike(of('1.2万播放', null), of('12,345 次观看', null))).toBe(true);
});

test('a price that one kind of viewer saw, or in one region, is no other’s; a count is everybody’s', () => {
  const said = (value: string) => ({ value, from: 'p' });
  const by = (viewer: string | null, region: string | null, unit: string | null = 'CNY') =>
    asSeenBy(
      { ...sampleReading('price', 79), unit },
      { fields: { ...(viewer && { viewer: said(viewer) }), ...(region && { region: said(region) }) } },
    );
  expect(by('signed-in', null).seenBy).toEqual({ viewer: 'signed-in', region: null });
  expect(isAlike(by('signed-in', '上海'), by('signed-in', '上海'))).toBe(true);
  expect(isAlike(by('signed-in', null), by('signed-out', null))).toBe(false);
  expect(isAlike(by('signed-in', '上海'), by('signed-in', '北京'))).toBe(false);
  expect(isAlike(by('signed-in', null), by(null, null))).toBe(false);
  for (const unit of [null, '%']) expect(by('signed-in', '上海', unit).seenBy).toBeUndefined();
});
