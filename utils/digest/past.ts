import { safeLink } from '../lib/url';
import { changeBetween, directionOf } from '../metrics/change';
import { likeOf, newestBefore } from '../metrics/reading-rows';
import type { Capture, Reading } from '../model';
import type { Earlier, EntryChange } from './digest';
import { titleOf } from './entries';
import { oneLine } from './plain-text';

/**
 * The captures that a digest may have to name: of each subject and metric the one of the newest proved reading from
 * before.
 */
export function provingBefore(history: ReadonlyMap<string, readonly Reading[]>, from: number): string[] {
  return [...history.values()].flatMap((readings) =>
    newestProved(readings, from).map(({ captureId }) => captureId),
  );
}

/**
 * Of all that count the same the newest proved reading that bears an earlier time, whatever the computer's clock did
 * since.
 */
function newestProved(readings: readonly Reading[], from: number): Reading[] {
  const before = readings.filter(({ at, unverified }) => !unverified && at < from);
  return newestBefore(before, { at: from, clock: Number.POSITIVE_INFINITY });
}

/** What was read before the week, and which of it the digest has named so far. */
export interface Past {
  /** What became of a number; null where no proved reading that counts the same is older than the week. */
  look: (reading: Reading) => Pick<EntryChange, 'direction'> | null;
  /** The same, to be shown: the capture from before gets a number. */
  changeOf: (reading: Reading) => EntryChange | null;
  /** The number of a capture from before, given to it where it had none; null where it is not known. */
  numberOf: (captureId: string) => number | null;
  /** The captures that were named, in the order of their numbers. */
  named: () => Earlier[];
}

/**
 * @param history by subject id, its readings
 * @param captures those that the readings from before name
 * @param from when the week begins
 */
export function pastOf(
  history: ReadonlyMap<string, readonly Reading[]>,
  captures: readonly Capture[],
  from: number,
): Past {
  const byId = new Map(captures.filter(({ binned }) => binned === 0).map((capture) => [capture.id, capture]));
  const known = new Map<string, Reading[]>();
  const numbers = new Map<Capture, number>();
  const newest = (subjectId: string) => {
    const found = known.get(subjectId) ?? newestProved(history.get(subjectId) ?? [], from);
    known.set(subjectId, found);
    return found;
  };
  const look = (now: Reading) => {
    const before = likeOf(now, newest(now.subjectId));
    const capture = before && byId.get(before.captureId);
    if (!before || !capture) return null;
    const change = changeBetween(before, now);
    return { capture, change: { ...change, direction: directionOf(change) } };
  };
  const name = (capture: Capture) => {
    const number = numbers.get(capture) ?? numbers.size + 1;
    numbers.set(capture, number);
    return number;
  };
  return {
    look: (now) => look(now)?.change ?? null,
    numberOf: (captureId) => {
      const capture = byId.get(captureId);
      return capture ? name(capture) : null;
    },
    changeOf: (now) => {
      const found = look(now);
      if (!found) return null;
      const { at, zone } = found.capture;
      return { ...found.change, earlier: name(found.capture), at, zone };
    },
    named: () => [...numbers].map(([capture, number]) => earlierOf(capture, number)),
  };
}

function earlierOf(capture: Capture, number: number): Earlier {
  const { at, zone, url, reader, picture } = capture;
  return {
    number,
    at,
    zone,
    title: titleOf(capture),
    url: oneLine(url, 300),
    link: safeLink(url),
    reader: { id: oneLine(reader.id, 60), version: reader.version },
    hash: picture?.hash ?? null,
  };
}
