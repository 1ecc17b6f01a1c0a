import { safeLink } from '../lib/url';
import type { Capture, ListedSubject, Reading } from '../model';
import type { ListedRow, ListedTable } from './digest';
import type { Shown } from './entries';
import { newestOf, readingsIn } from './entry-readings';
import type { Owner } from './owners';
import { oneLine } from './plain-text';

/** Rows that a brand's table has room for, and numbers that a row has. */
const MOST_ROWS = 15;
const MOST_NUMBERS = 3;

/** One listed subject with the captures that list it, newest first. */
type Item = [ListedSubject, ...ListedSubject[]];

/**
 * What the week's pages list of one brand, one line a subject. A thing that was captured by itself has an entry and no
 * line; one that was seen before and did not change for certain is only counted: what was reported is not new again.
 * @param listed all that the week's captures list
 * @param captures all of the week, in the order of their numbers
 * @param from when the week begins
 */
export function listedOf(
  owner: Owner,
  listed: readonly ListedSubject[],
  captures: readonly Capture[],
  shown: Shown,
  from: number,
): ListedTable | null {
  if (owner.brand === null) return null;
  const byId = new Map(captures.map((capture) => [capture.id, capture]));
  const entries = new Set(captures.map(({ pageKey }) => pageKey));
  const items = new Map<string, Item>();
  for (const each of listed) {
    const capture = byId.get(each.captureId);
    const isMine = capture && brandOf(each, capture) === owner.brand.id;
    if (!isMine || each.subject.keys.some((key) => entries.has(key))) continue;
    const others = items.get(each.subject.id) ?? [];
    items.set(each.subject.id, [each, ...others].sort((a, b) => atOf(b) - atOf(a)) as Item);
  }
  if (items.size === 0) return null;
  const all = [...items.values()].map((item) => seenIn(item, byId, shown)).sort(newFirst(from));
  const telling = all.filter(
    (one) => isNew(one, from) || one.numbers.some(({ reading }) => isProved(reading)),
  );
  const rows = telling.slice(0, MOST_ROWS).map((one) => rowOf(one, shown, from));
  return {
    key: `${owner.key}l`,
    rows,
    left: telling.length - rows.length,
    known: all.length - telling.length,
  };

  function atOf({ captureId }: ListedSubject): number {
    return byId.get(captureId)?.at ?? 0;
  }

  function isProved(reading: Reading): boolean {
    return /up|down/.test(shown.past.look(reading)?.direction ?? '');
  }
}

/** Its channel's brand; where nobody follows that, the page's, unless it is plainly somebody else's. */
function brandOf({ channel, foreign }: ListedSubject, capture: Capture): string | null {
  return channel?.brandId ?? (foreign ? null : capture.brandId);
}

interface SeenItem extends ListedSubject {
  seen: { evidence: number; readings: readonly Reading[] }[];
  numbers: { reading: Reading }[];
}

function seenIn(item: Item, byId: ReadonlyMap<string, Capture>, shown: Shown): SeenItem {
  const seen = item.flatMap(({ captureId, readings }) => {
    const capture = byId.get(captureId);
    return capture ? [{ evidence: shown.numberOf(capture), readings }] : [];
  });
  return { ...item[0], seen, numbers: newestOf(seen).slice(0, MOST_NUMBERS) };
}

function rowOf(one: SeenItem, { past }: Shown, from: number): ListedRow {
  const { subject, channel, placement, seen } = one;
  return {
    kind: subject.kind,
    title: oneLine(subject.name, 120),
    link: safeLink(subject.url),
    channel: oneLine(channel?.name || (channel?.handle ?? ''), 60),
    published: subject.published,
    placement,
    isNew: isNew(one, from),
    readings: readingsIn(seen, past.changeOf, MOST_NUMBERS),
    sightings: seen.map(({ evidence }) => evidence),
  };
}

function isNew({ subject }: ListedSubject, from: number): boolean {
  return subject.firstSeenAt >= from;
}

/** New ones first, the latest published of them on top; undated ones last. */
function newFirst(from: number) {
  return (a: ListedSubject, b: ListedSubject): number => {
    if (isNew(a, from) !== isNew(b, from)) return isNew(a, from) ? -1 : 1;
    const [x, y] = [a.subject.published?.wall ?? '', b.subject.published?.wall ?? ''];
    return x === y ? 0 : x < y ? 1 : -1;
  };
}
