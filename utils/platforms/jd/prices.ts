/** How 京东 names its prices: the name says which of them it is, before the amount or behind it. */

const AMOUNT = '[¥￥]?\\s*\\d[\\d,]*(?:\\.\\d{1,2})?';
const LAST = '(?:预估|秒杀)?到手价|券后价?|领券后?价|补贴[后价]|国补后?价|国补领后价|(?:政府)?补贴领?后?价';
/** More of an amount: who has not signed in sees ¥4??, which is no price, and a fraction may stand in a box of its own. */
const MORE = '[\\d.,?？*x\\ufffd]|\\s+\\.\\d';

/** An amount with nothing beside it but one of these names. */
export const alone = (names: string): RegExp => new RegExp(`^(?:(?:${names})\\s*[:：]?\\s*)?(${AMOUNT})$`);
export const named = (names: string): RegExp => new RegExp(`^(?:${names})\\s*[:：]?\\s*(${AMOUNT})$`);

/** What is paid at last, with the name that says by which terms. */
export const atLast: readonly RegExp[] = [
  new RegExp(`^((?:${LAST})\\s*[:：]?\\s*${AMOUNT})(?!${MORE}|\\s*起)`),
  new RegExp(`^(${AMOUNT}\\s*(?:${LAST}))`),
];

/** An amount that no name behind it makes another price. */
export const plainly = new RegExp(
  `^(${AMOUNT})(?!${MORE}|\\s*[^\\s¥￥\\d]{0,6}(?:[价后券]|到手|补贴|国补|PLUS))`,
);
