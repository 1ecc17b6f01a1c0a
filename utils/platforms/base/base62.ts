const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Weibo's short post id (`IEY7vfLUm`) as the number that it stands for: every four signs are seven digits. */
export function midOf(bid: string): string {
  const groups = grouped(bid, 4).map((group) =>
    [...group].reduce((value, sign) => value * 62 + DIGITS.indexOf(sign), 0),
  );
  return groups.map((value, i) => String(value).padStart(i === 0 ? 1 : 7, '0')).join('');
}

/** The short form of a numeric Weibo post id. */
export function bidOf(mid: string): string {
  return grouped(mid, 7)
    .map((group, i) => base62(Number(group)).padStart(i === 0 ? 1 : 4, '0'))
    .join('');
}

/** Cut into groups from the end. */
function grouped(text: string, size: number): string[] {
  const groups: string[] = [];
  for (let end = text.length; end > 0; end -= size) groups.unshift(text.slice(Math.max(0, end - size), end));
  return groups;
}

function base62(value: number): string {
  return value < 62 ? (DIGITS[value] ?? '0') : base62(Math.floor(value / 62)) + (DIGITS[value % 62] ?? '0');
}
