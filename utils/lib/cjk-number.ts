const DIGITS = '〇一二三四五六七八九';

function digitOf(character: string): number {
  return DIGITS.indexOf(character.replace(/[零○]/, '〇').replace(/[两兩]/, '二'));
}

/** 十 to 九十九, and single digits; 廿 is twenty. */
function upTo99(text: string): number {
  const [tens = '', ones = ''] = text.replace('廿', '二十').split('十');
  if (!/[十廿]/.test(text)) return digitOf(text);
  return (tens === '' ? 10 : digitOf(tens) * 10) + (ones === '' ? 0 : digitOf(ones));
}

/** Chinese numerals that stand before a unit of the calendar or the clock, as digits: 二〇二五年三月五日 → 2025年3月5日. */
export function withDigits(text: string): string {
  return text
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (year) => [...year].map(digitOf).join(''))
    .replace(
      /(?<![一二三四五六七八九十廿期周週拜])(?:[一二三四五六七八九]?[十廿][一二三四五六七八九]?|[一二三四五六七八九两])(?=[月日号號点點时時分])/g,
      (n) => String(upTo99(n)),
    );
}
