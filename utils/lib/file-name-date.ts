import { DAY, dayOf, HOUR, MINUTE } from './wall-time';
import { wallOf } from './zone';

/** When a file's name says that its picture was taken, on the clock of whoever named it. */
export interface NamedTime {
  /** As `wallOf`: the epoch milliseconds that the same digits would be in UTC. */
  wall: number;
  /** A name of a day alone: `wall` is its midnight. */
  grain: 'minute' | 'day';
}

/** 上午10.22.31, 10.22.31 AM, 10-22-31, 102231 after a day; what separates the two is up to the program. */
const CLOCK =
  '(?:(?:[ _T.-]|\\s?at\\s?|\\s?的\\s?)*(?<half>上午|下午)?\\s?(?<h>[0-2]?\\d)(?<c>[.:：_-]?)(?<m>[0-5]\\d)(?:\\k<c>(?<s>[0-5]\\d))?(?!\\d)(?:\\s?(?<ap>[ap])\\.?m\\b)?)?';

/**
 * A day as programs write it into names: 2026-01-15, 2026_1_15, 2026年1月15日, 20260115; digits beside it would make it
 * a number.
 */
const DAYS = [
  '(?<!\\d)(?<y>20\\d\\d)(?<d>[-_.])(?<mo>\\d{1,2})\\k<d>(?<day>\\d{1,2})(?!\\d)',
  '(?<!\\d)(?<y>20\\d\\d)\\s?年\\s?(?<mo>\\d{1,2})\\s?月\\s?(?<day>\\d{1,2})\\s?日',
  '(?<!\\d)(?<y>20\\d\\d)(?<mo>\\d\\d)(?<day>\\d\\d)(?!\\d)',
].map((day) => new RegExp(day + CLOCK, 'gi'));

/** 微信图片_20260115102231: day and clock in one number. */
const STAMP =
  /(?<!\d)(?<y>20\d\d)(?<mo>\d\d)(?<day>\d\d)(?<h>[0-2]\d)(?<m>[0-5]\d)(?<s>[0-5]\d)(?:\d{1,3})?(?!\d)/g;

/** Programs that write milliseconds: WeChat saves mmexport1768443751000, 企业微信 its screenshots with digits after it. */
const EPOCH = /(?:mmexport|wx_camera_|企业微信截图_|wecom_?)(?<ms>1\d{12})/gi;

type Groups = Record<string, string | undefined>;

function timeIn({ y, mo, day, h, m, s, half, ap }: Groups): NamedTime | null {
  const midnight = dayOf(Number(y), Number(mo), Number(day));
  if (midnight === null) return null;
  if (h === undefined) return { wall: midnight, grain: 'day' };
  const twelve = half ?? ap;
  const later = /^(?:下午|p)$/i.test(twelve ?? '');
  const hour = twelve === undefined ? Number(h) : (Number(h) % 12) + (later ? 12 : 0);
  if (hour > 23 || (twelve !== undefined && (Number(h) < 1 || Number(h) > 12))) return null;
  return { wall: midnight + hour * HOUR + Number(m) * MINUTE + Number(s ?? 0) * 1000, grain: 'minute' };
}

/**
 * When a picture was taken, by its file's name. Null where the name tells none, a day still to come, or two different
 * ones: `0101-0107` and `20260101-20260107` are a campaign's window, not a moment. @param now epoch ms, `zone` IANA
 */
export function dateInFileName(name: string, { now, zone }: { now: number; zone: string }): NamedTime | null {
  const text = name.normalize('NFKC').slice(0, 300);
  const stamps = [...text.matchAll(STAMP)].map(({ groups = {} }) => timeIn(groups));
  const epochs = [...text.matchAll(EPOCH)].map(({ groups }): NamedTime => {
    return { wall: wallOf(Number(groups?.['ms']), zone), grain: 'minute' };
  });
  const days = DAYS.flatMap((form) => [...text.matchAll(form)].map(({ groups = {} }) => timeIn(groups)));
  const found = [...stamps, ...epochs, ...days].filter((time) => time !== null);
  const [first] = found;
  const same = new Set(found.map(({ wall }) => Math.floor(wall / DAY))).size === 1;
  if (!first || !same) return null;
  const best = found.find(({ grain }) => grain === 'minute') ?? first;
  return best.wall > wallOf(now, zone) + 5 * MINUTE ? null : best;
}
