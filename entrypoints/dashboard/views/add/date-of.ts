import { dateInFileName } from '../../../../utils/lib/file-name-date';
import { HOUR, MINUTE, midnight } from '../../../../utils/lib/wall-time';
import { instantOf, wallOf } from '../../../../utils/lib/zone';
import type { Dated } from '../../../../utils/model';
import type { Incoming } from '../../incoming/incoming';
import { zoneHere } from '../../use-filters';

/** When something was seen, and how that is known. Epoch milliseconds. */
export interface When {
  at: number;
  dated: Dated;
}

/** A picture that was saved just now was seen just now. */
const FRESH = 2 * MINUTE;

/** What can be known of when a picture was taken, the likeliest first; `now` is always among it. */
export function datesOf({ file, pasted }: Pick<Incoming, 'file' | 'pasted'>, now: number): When[] {
  const named = pasted ? null : dateInFileName(file.name, { now, zone: zoneHere });
  const fresh = pasted || now - file.lastModified < FRESH;
  const ofFile: When[] = fresh ? [] : [{ at: file.lastModified, dated: 'file' }];
  const today: When = { at: now, dated: 'now' };
  if (named === null) return [...ofFile, today];
  const sameDay = midnight(wallOf(file.lastModified, zoneHere)) === midnight(named.wall);
  if (named.grain === 'minute')
    return [{ at: instantOf(named.wall, zoneHere), dated: 'name' }, ...ofFile, today];
  const noon = { at: Math.min(now, instantOf(named.wall + 12 * HOUR, zoneHere)), dated: 'name-day' } as const;
  // The file's date lies on the day that its name tells: it knows the time too.
  return sameDay ? [...ofFile, noon, today] : [noon, ...ofFile, today];
}

/** As a field of date and time holds it: 2026-01-15T10:22. */
export function fieldOf(at: number): string {
  return new Date(wallOf(at, zoneHere)).toISOString().slice(0, 16);
}

/** What such a field says; null where that is no time, still to come, or before there were screenshots. */
export function readField(value: string, now: number): number | null {
  const wall = Date.parse(`${value}Z`);
  if (Number.isNaN(wall) || wall < Date.UTC(1990, 0)) return null;
  const at = instantOf(wall, zoneHere);
  return at > now + MINUTE ? null : Math.min(at, now);
}
