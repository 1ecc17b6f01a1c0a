import { bestTable } from './best';
import { followerTable } from './followers';
import type { NumberTable, Telling } from './pieces';
import { priceTable } from './prices';

/** What the week's numbers prove, as tables; what has no rows has no table. */
export function numberTables(telling: Telling): NumberTable[] {
  const { best, followers, prices } = telling.digest.numbers;
  return [
    ...best.map((table) => bestTable(table, telling)),
    ...(followers.length > 0 ? [followerTable(followers, telling)] : []),
    ...(prices.length > 0 ? [priceTable(prices, telling)] : []),
  ];
}
