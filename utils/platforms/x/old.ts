/**
 * The layout of 2014 to 2020: each card says in its own attributes whose it is, and its counts in full beside the shortened
 * ones. Those it rounded (18,151 was 18.2K), so that they are not read.
 */
import type { Try } from '../base/part';
import { attr } from '../base/tries';

export const CARD = '.tweet[data-tweet-id][data-screen-name]';

export const stat = (name: string): Try =>
  attr(`.ProfileTweet-action--${name} .ProfileTweet-actionCount`, 'data-tweet-stat-count', /^\d+$/, true);

/** What is counted in the row above an account's posts. */
export const nav = (name: string): Try =>
  attr(`.ProfileNav-item--${name} .ProfileNav-value`, 'data-count', /^\d+$/);
