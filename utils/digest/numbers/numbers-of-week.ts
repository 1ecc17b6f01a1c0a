import type { WeekNumbers } from '../week-numbers';
import { bestIn } from './best';
import { followersIn } from './followers';
import { type NumbersInput, ownedIn } from './input';
import { pricesIn } from './prices';

/** What the numbers of a week prove across brands. Pure; the captures that prove them are named by their ids. */
export function numbersOfWeek(input: NumbersInput): WeekNumbers {
  const owned = ownedIn(input);
  return { best: bestIn(owned, input), followers: followersIn(input), prices: pricesIn(owned, input) };
}
