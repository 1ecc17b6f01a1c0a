/** Zones by name. Names that several countries use (CST, IST, BST …) say nothing: null. */
const NAMED: Record<string, string | null> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
  hkt: '+08:00',
  jst: '+09:00',
  kst: '+09:00',
  cst: null,
  cdt: null,
  ist: null,
  bst: null,
  et: null,
  ct: null,
  pt: null,
};

const WRITTEN = new RegExp(
  `^\\s?\\(?(?<name>${Object.keys(NAMED).join('|')})?(?![a-z])(?:(?<sign>[+-])(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?(?![\\d:]))?\\)?(?:\\s?\\([a-z ]+\\))?`,
);

export interface Offset {
  /** `Z`, `+08:00` …; null where none is written or the name is ambiguous. */
  zone: string | null;
  /** Characters that it takes. */
  length: number;
}

/**
 * The zone written at the start of a folded text, straight after a time. A bare `-08` or `-08:00` counts only after a
 * time with seconds, as machines print it: `10:20-11` and `10:20-11:00` are spans.
 */
export function offsetAt(text: string, afterSeconds: boolean): Offset {
  const match = WRITTEN.exec(text);
  const { name, sign, hours, minutes } = match?.groups ?? {};
  const none = { zone: null, length: 0 };
  if (!match || (name === undefined && sign === undefined)) return none;
  if (sign === undefined || hours === undefined)
    return { zone: NAMED[name ?? ''] ?? null, length: match[0].length };
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  const bare = name === undefined && !afterSeconds && (minutes === undefined || /^(?:-|\s-\d\d:)/.test(text));
  if (offset > 14 * 60 || offset % 15 !== 0 || bare) return none;
  return { zone: `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`, length: match[0].length };
}
