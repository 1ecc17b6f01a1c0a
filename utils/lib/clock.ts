import { once } from './once';
import { offsetAt } from './utc-offset';
import { HOUR, MINUTE } from './wall-time';

/** A time of day found in a text, and what is left of the text. `ms` after midnight. */
export interface Clock {
  ms: number;
  grain: 'hour' | 'minute';
  zone: string | null;
  rest: string;
}

const HALF = '(?<half>凌晨|清晨|早上|早晨|早|上午|午前|오전|中午|下午|午後|오후|傍晚|晚上|晚间|晚|夜里)?\\s?';
const AMPM = '(?:\\s?(?<ap>[ap])\\.?m\\.?(?![a-z]))';
const START = '(?<![\\d:.+])(?<!(?:utc|gmt)-)';
const FORMS = [
  `${HALF}(?<h>\\d{1,2})[:h](?<m>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?(?:${AMPM}|\\suhr\\b)?(?![\\d:])`,
  `${HALF}(?<h>\\d{1,2})\\s?[时時点點시](?:(?<m>\\d\\d)(?!\\d)[分분]?|\\s?(?<m1>\\d{1,2})\\s?[分분]|(?<m30>半)|[整正]|(?![前间間]))(?:\\s?(?<s>\\d{1,2})\\s?[秒초])?`,
  `(?<h>\\d{1,2})${AMPM}`,
  '(?<h>\\d{1,2}) uhr\\b',
];
const ANYWHERE = once(() => FORMS.map((form) => new RegExp(START + form)));
const ANCHORED = once(() => FORMS.map((form) => new RegExp(`^${form}`)));
const MIDNIGHT = /^24(?:[:时時点點]00(?::00)?(?![\d:])|[时時点點]整?(?!\d))分?/;
const BEIJING = /\(?北京时间\)?:?|\bbeijing time\b/;

/** Hour of the day from the word for its half; null where that does not decide: 上午12点, 晚上12点. */
function hourOf(hour: number, half: string): number | null {
  if (hour > 23) return null;
  if (half === '' || hour > 12) return hour;
  if (/^(a|午前|오전|凌晨)$/.test(half)) return hour % 12;
  if (/^(p|午後|오후|下午|傍晚)$/.test(half)) return (hour % 12) + 12;
  if (half === '中午') return hour < 3 ? hour + 12 : hour;
  if (/晚|夜/.test(half)) return hour >= 5 && hour < 12 ? hour + 12 : null;
  return hour < 12 ? hour : null;
}

/** What a match of one of the forms says, with what stands around it; 'unsure' where it has no meaning. */
function clockOf(match: RegExpExecArray): Clock | 'unsure' {
  const { h, m, m1, m30, s, half, ap } = match.groups ?? {};
  const minute = m30 ? '30' : (m ?? m1);
  const hour = hourOf(Number(h), half ?? ap ?? '');
  if (hour === null || Number(minute ?? 0) > 59 || Number(s ?? 0) > 59) return 'unsure';
  const after = match.input.slice(match.index + match[0].length);
  const { zone, length } = offsetAt(after, s !== undefined);
  return {
    ms: hour * HOUR + Number(minute ?? 0) * MINUTE + Number(s ?? 0) * 1000,
    grain: minute === undefined ? 'hour' : 'minute',
    zone,
    rest: `${match.input.slice(0, match.index)} ${after.slice(length)}`,
  };
}

/** Takes the first time of day out of a folded text; null where there is none, 'unsure' where it has no meaning. */
export function takeClock(text: string): Clock | 'unsure' | null {
  const plain = text.replace(BEIJING, ' ');
  const match = ANYWHERE()
    .map((form) => form.exec(plain))
    .find((found) => found !== null);
  const clock = match ? clockOf(match) : null;
  if (!clock || clock === 'unsure') return clock;
  return { ...clock, zone: clock.zone ?? (plain === text ? null : '+08:00') };
}

/** The time of day at the very start of a folded text. 24:00 is one, the last of its day. Null where none is sure. */
export function clockAt(text: string): Clock | null {
  const [midnight] = MIDNIGHT.exec(text) ?? [];
  if (midnight !== undefined)
    return { ms: 24 * HOUR, grain: 'minute', zone: null, rest: text.slice(midnight.length) };
  const match = ANCHORED()
    .map((form) => form.exec(text))
    .find((found) => found !== null);
  const clock = match ? clockOf(match) : null;
  return clock && clock !== 'unsure' ? { ...clock, rest: clock.rest.slice(1) } : null;
}
