import type { LiveBatch } from '../model';

/**
 * What a page that is read live asks the background. Each is safe to send twice. The answer null means: live reading is
 * off here, stop.
 */
export interface LiveMessages {
  /** Which of these channels somebody follows, by key. No keys: merely that the page is read from now on. */
  followedOf(a: { keys: string[] }): { followed: string[] };
  /** Saves what was seen; answers how many of the posts were new within ten minutes, when they are safely in the library. */
  keepSeen(a: LiveBatch): { kept: number };
}

/** From the background to pages: the sites that are read live now. */
export interface LiveSites {
  liveSites: string[];
}
