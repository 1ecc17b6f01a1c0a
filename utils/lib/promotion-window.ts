import type { Promotion, PromotionWindow, Published } from '../model';
import { readCountdown } from './countdown';
import type { DateOptions } from './dates';
import { folded, plain } from './plain';
import type { DayHints } from './printed-day';
import { spanAt } from './printed-span';
import { digitsOf, type WallTime } from './wall-time';
import { placeWindow } from './window-place';
import { type Ends, endsOf } from './window-words';
import { wallOf } from './zone';

/** A window, and where in the plain line it stands. */
interface WindowFound {
  at: number;
  window: PromotionWindow;
}

/** Where a day may begin. */
const BEGINNINGS = /(?<!\d-)\d+|[a-z]+|[今明本这下周週星礼]/g;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MONTH_FIRST = /^(?:zh|ja|ko|en-(?:us|ph))\b/i;
const DAY_FIRST = /^(?:de|fr|es|it|pt|ru|nl|pl|en-(?:gb|au|nz|in|ie|za))\b/i;

/** Whether 3/5 is in March: by the script, by the language, else both are tried and must agree. */
function orders(line: string, lang: string | null): boolean[] {
  if (CJK.test(line) || MONTH_FIRST.test(lang ?? '')) return [true];
  return DAY_FIRST.test(lang ?? '') ? [false] : [true, false];
}

function endsIn(line: string, hints: DayHints): Ends[] {
  const found: Ends[] = [];
  let next = 0;
  for (const { index } of line.matchAll(BEGINNINGS)) {
    const span = index < next ? null : spanAt(line, index, hints);
    if (!span) continue;
    next = span.end;
    const ends = endsOf(line, span);
    if (ends) found.push(ends);
  }
  const [one, two, ...more] = found;
  const parts = one && two && more.length === 0 && !one.end && !two.start; // Starts Nov 1, ends Nov 11.
  return parts ? [{ start: one.start, end: two.end }] : found;
}

function published(moment: WallTime | null, raw: string): Published | null {
  return moment && { raw: raw.trim(), wall: digitsOf(moment), zone: moment.zone, grain: moment.grain };
}

function windowsIn(line: string, shown: string, hints: DayHints): WindowFound[] {
  return endsIn(line, hints).flatMap(({ start, end }) => {
    const placed = placeWindow(start, end, hints.now);
    const text = (day: Ends['start']) => (day ? shown.slice(day.at, day.end) : '');
    const window = placed && {
      start: published(placed.start, text(start)),
      end: published(placed.end, text(end)),
    };
    return window ? [{ at: (start ?? end)?.at ?? 0, window }] : [];
  });
}

const said = (found: readonly WindowFound[]) =>
  new Set(found.map(({ window: { start, end } }) => `${start?.wall}${start?.zone} ${end?.wall}${end?.zone}`));

/**
 * The windows that a printed line says, with their ends as printed. Without `seen` only those with a year: what counts
 * from today, and a year that is not printed, need a now.
 */
function readWindows(raw: string, seen: DateOptions | null): WindowFound[] {
  const shownAs = plain(raw);
  const line = folded(raw).replace(/零(?=[点點时時])/g, '0');
  const shown = shownAs.length === line.length ? shownAs : line;
  const now = seen && wallOf(seen.now, seen.zone);
  const [found = [], other = []] = orders(line, seen?.lang ?? null)
    .map((monthFirst) => windowsIn(line, shown, { now, monthFirst }))
    .filter(({ length }) => length > 0);
  if (other.length > 0 && [...said(found)].join() !== [...said(other)].join()) return [];
  const countdown = now === null || found.length > 0 ? null : readCountdown(line, now);
  if (!countdown) return found;
  const { at, raw: printed, end } = countdown;
  return [{ at, window: { start: null, end: published(end, shown.slice(at, at + printed.length)) } }];
}

const CUTS = [/[;。|]/, /[;。|,]/];

/**
 * When a promotion runs, by the line that it stood in: the line's only window, else the only one of its part. Null where
 * none is printed. `seen` is when, where and in which language the line was seen; without it only a window with a year
 * is known.
 */
export function windowOfPromotion(
  { line, at = 0 }: Pick<Promotion, 'line' | 'at'>,
  seen: DateOptions | null,
): PromotionWindow | null {
  if (line === undefined) return null;
  const windows = readWindows(line, seen);
  if (said(windows).size === 1) return windows[0]?.window ?? null;
  for (const cut of CUTS) {
    const near = windows.filter((one) => !cut.test(line.slice(Math.min(at, one.at), Math.max(at, one.at))));
    if (said(near).size === 1) return near[0]?.window ?? null;
  }
  return null;
}
