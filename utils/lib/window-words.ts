import { once } from './once';
import type { PrintedDay } from './printed-day';
import type { PrintedSpan } from './printed-span';

/** What the words around a day say of it. */
export interface Ends {
  start: PrintedDay | null;
  end: PrintedDay | null;
}

const before = (words: string) => new RegExp(`(?:${words})\\s?[:(]?\\s?$`);
const after = (words: string) => new RegExp(`^\\)?\\s?(?:${words})`);

const WORDS = once(() => ({
  until: before(
    '(?:截[至止]|结束)[到至于]?(?:日期|时间|日)?|(?:即日起|今日?起|有效期?|日期|时间|持续|延[长续期]|活动|优惠|现在)\\s?:?\\s?[-–—~至到]|直[到至]|' +
      "(?<![a-z])(?:un|')?(?:till?|through|thru|now (?:-|–|to)|ends?|ending|expires?|expiring|exp\\.?|expiry(?: date)?|expiration(?: date)?|deadline|(?:good|valid) to|bis(?: zum)?|jusqu'au|hasta(?: el)?|ate(?: o)?(?: dia)?|fino al?)" +
      '(?:\\s(?:on|at|the|midnight|this|is)){0,3}',
  ),
  /** As `until`, but not before what may be a price: 降到11.11. */
  untilDay: before('(?<![\\d日号])[至到]'),
  untilBehind: after(
    '(?:截止|结束)(?!日|时间|[:于至到])|为?止|到期|失效|之?前(?!\\s?\\d|[一二三四五六七八九十百])|まで|까지|ends?(?![a-z])',
  ),
  from: before(
    '从|自|(?:开始|起始|开抢|开售)(?:时间|日期|于)?|(?<![a-z])(?:starts?|starting|begins?|beginning|from|since|ab|des le|a partir (?:du|del?|do))(?:\\s(?:on|at|the)){0,2}',
  ),
  fromBehind: after('起|开始|开[抢启售场]|启动|から|부터|(?:starts?|onwards?)(?![a-z])'),
  only: before('仅限|只限|(?<!期)限于?|仅|活动(?:时间|日期)'),
  onlyBehind: after('当[天日]|一[天日]|仅此|限[定り]|only(?![a-z])'),
  period: before('时间|日期|期间?|期限|限时|从|自|(?<![a-z])(?:valid|from|dates?|period|vom|du|between)'),
  /** Something else happens on that day. */
  other:
    /(?:预计|尾款|发货|送达|到货|配送|入住|出行|出发|保质|质保|保修|生产|上市|出生|发布|发表|更新|(?<![a-z])(?:arriv\w*|deliver(?:ed|s|y by)|get it|receive\w*|ships?|posted|published|updated))[^,;。!?]{0,20}$/,
  otherBehind: after('之?[前起后内]?\\s?(?:发货|送达|到货|发出|配送|入住|出发|上市|发售)'),
  /** Free shipping Nov 28 – Dec 1 may be when it arrives. */
  parcel: /(?<![a-z])(?:delivery|shipping)[^,;。!?]{0,20}$/,
  priced: /(?:[价售卖仅券后只][^,;。]{0,3}|(?<![a-z])(?:ios|android|macos|v|ver\.?|version)\s?)$/,
}));

/** 9.9-12.9: as prices end. */
const PRICELY = /^\d+\.[589]\s?[-–—~至到]\s?\d+\.[589]$/;

/** The rest of a span that was not understood: then neither is this end of it. */
const TORN = {
  left: /[\d日号]\s?[-–—~至到]\s?$/,
  right: /^\s?(?:起?\s?[-–—~至到]|(?:to|through|thru|until|bis|al?|au)\s)\s?\d{1,4}\s?[.月/日:点-]/,
};

function ofOne(line: string, { at, end, first }: PrintedSpan): Ends | null {
  const [left, right] = [line.slice(0, at), line.slice(end)];
  if (TORN.left.test(left) || TORN.right.test(right)) return null;
  const words = WORDS();
  const { doubt, clock } = first;
  const start = { start: first, end: null };
  if (words.until.test(left) || (words.untilDay.test(left) && (doubt === null || doubt === 'weekday')))
    return { start: null, end: first };
  if (doubt !== 'weekday' && words.from.test(left)) return start;
  if (words.untilBehind.test(right)) return { start: null, end: first };
  if (doubt === 'weekday') return null; // 周五起, Friday only: last week's, next week's or every week's.
  if (words.fromBehind.test(right)) return doubt === 'dotted' && /^\s?起/.test(right) ? null : start;
  const only = words.only.test(left) || words.onlyBehind.test(right);
  return only && clock === null ? { start: first, end: first } : null;
}

/** Whether two days in digits may as well be two prices, and nothing says that they are days. */
function mayBePrices(line: string, { at, end, first, last }: PrintedSpan): boolean {
  const words = WORDS();
  const left = line.slice(0, at);
  if (first.doubt === null || last?.doubt === null || words.period.test(left)) return false;
  const weeks = last ? Math.abs(last.month - first.month) : 0;
  return PRICELY.test(line.slice(at, end)) || words.priced.test(left) || (weeks > 1 && weeks < 11);
}

/** Which end of a promotion's window a day or span of the line is; null where that is not said, or it is another's. */
export function endsOf(line: string, span: PrintedSpan): Ends | null {
  const words = WORDS();
  const left = line.slice(0, span.at);
  if (words.other.test(left) || words.otherBehind.test(line.slice(span.end))) return null;
  if (!span.last) return ofOne(line, span);
  const bare = words.parcel.test(left) && !words.period.test(left);
  if (bare || span.first.doubt === 'weekday' || mayBePrices(line, span)) return null;
  return { start: span.first, end: span.last };
}
