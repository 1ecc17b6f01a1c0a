import { thumbnailOf } from '../../../utils/browser/thumbnail';
import { captureOf } from '../../../utils/capture/capture-of';
import { channelKeysOf } from '../../../utils/capture/own-subject';
import { getBlob } from '../../../utils/library/blobs';
import { followChannel } from '../../../utils/library/follow-channel';
import { saveHeld } from '../../../utils/library/held';
import type { Whole } from '../../../utils/library/redact';
import { subjectsOfKeys } from '../../../utils/library/subjects';
import type { CaptureJob } from '../../../utils/model';
import { type Areas, countOf } from './areas';
import { type Redacted, whyNot, withoutAreas } from './without-areas';

/** The rows that a held job becomes where nothing of it is hidden; its annotation names the brand. */
export function wholeOfJob(job: CaptureJob): Whole {
  const { capture, content, seen, map } = captureOf(job, null);
  const sighting = seen && { id: job.id, ids: [], ...seen };
  return { capture, content, sighting, map, verifications: [], readings: 0, snapshot: false };
}

/**
 * Saves a held job without what the areas of its pictures hide: neither those pixels nor the words that stood there
 * were ever in a capture, and what the job itself held of them is deleted in the same transaction. Rejects with what
 * `failureOf` understands where the library takes nothing; the job then still waits.
 */
export async function saveHidden(job: CaptureJob, areas: Areas): Promise<Redacted> {
  const whole = wholeOfJob(job);
  try {
    const { rows, painted } = countOf(areas) > 0 ? await withoutAreas(whole, areas, true) : asTaken(whole);
    const blobs = [...painted.values()].map(({ picture, blob }) => ({ hash: picture.hash, blob }));
    const large = rows.content.target?.image ?? rows.capture.picture;
    const shown =
      large && (blobs.find(({ hash }) => hash === large.hash)?.blob ?? (await getBlob(large.hash)));
    const small = shown && (await thumbnailOf(shown, large).catch(() => null));
    if (small) blobs.push({ hash: small.picture.hash, blob: small.blob });
    const capture = { ...rows.capture, thumbnail: small?.picture ?? null };
    await saveHeld({ ...rows, capture }, blobs);
    if (job.annotation?.follow && capture.brandId) {
      const [channel] = await subjectsOfKeys(channelKeysOf(job.read));
      if (channel) await followChannel(channel.id, capture.brandId);
    }
    return { ok: true, areas: countOf(areas) };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}

function asTaken({ capture, content, sighting, map }: Whole) {
  const rows = { capture, content, seen: sighting, map };
  return { rows, painted: new Map<string, never>() };
}
