/** A value and where it was read: a selector, a JSON path, or a short name such as `tab.title`. */
export interface Found<T> {
  value: T;
  from: string;
}

/**
 * How exactly a time is known. `hour` and `week` come from "3 hours ago" and "2 weeks ago": the wall clock is the
 * counted-back moment or day, true within one such unit.
 */
export type Grain = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A published time: as shown, and what it says. `zone` is null where the page names none. */
export interface Published {
  raw: string;
  /** Wall clock without zone: `2026-11-22`, `2026-11-22T09:30:00`; the digits that `grain` allows. */
  wall: string;
  /** `Z`, `+08:00` … as written, or null. */
  zone: string | null;
  grain: Grain;
}

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
