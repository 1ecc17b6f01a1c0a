import { showBadge } from '../../utils/browser/badge';
import { liveQuestion } from '../../utils/browser/live-schema';
import { alignLive, isReadLive } from '../../utils/browser/live-sites';
import { loadSettings, localeOf } from '../../utils/browser/settings';
import { observedOf } from '../../utils/capture/observed-of';
import { keepSeen } from '../../utils/library/keep-seen';
import { subjectsOfKeys } from '../../utils/library/subjects';
import { siteOfAddress } from '../../utils/platforms/site-of-address';
import { en, zh } from '../../utils/words/badge';

/** Brings open pages, and those to come, in line with what is granted and not paused. */
export function align(): Promise<void> {
  return alignLive({
    siteOf: siteOfAddress,
    onStopped: (tabId) => void showBadge(tabId, { state: 'none' }),
  });
}

/** Answers a page that is read live; null tells it to stop. Rejects where the library cannot take what it sent. */
export async function answerLive(
  message: unknown,
  { tabId, url }: { tabId: number; url: string },
): Promise<object | null> {
  const site = siteOfAddress(url);
  const question = site && liveQuestion(message, site);
  if (!question || !(await isReadLive(url))) return null;
  if (question.live === 'followedOf') {
    const { keys } = question.argument;
    const known = keys.length > 0 ? await subjectsOfKeys(keys) : [];
    const followed = new Set(known.flatMap(({ brandId, keys: own }) => (brandId === null ? [] : own)));
    if (keys.length === 0) await tell(tabId, 0);
    return { followed: keys.filter((key) => followed.has(key)) };
  }
  const batch = question.argument;
  const kept = await keepSeen(batch, (posts) => observedOf(batch, posts));
  await tell(tabId, batch.before + kept);
  return { kept };
}

async function tell(tabId: number, read: number): Promise<void> {
  const badge = { en, zh }[localeOf(await loadSettings())];
  await showBadge(tabId, { state: 'live', read, what: badge.live(read) });
}
