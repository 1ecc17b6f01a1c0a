import { captureByHand, channelKey, type Entered, type Named } from '../../../../utils/capture/by-hand';
import { sha256 } from '../../../../utils/lib/hash';
import { saveCapture } from '../../../../utils/library/captures';
import { followChannel } from '../../../../utils/library/follow-channel';
import { subjectsOfKeys } from '../../../../utils/library/subjects';
import { namedByAddress } from '../../../../utils/platforms/base/named-by-address';
import type { Incoming } from '../../incoming/incoming';
import type { Prepared } from '../../incoming/prepare';
import { loadReader } from '../../load-reader';
import { zoneHere } from '../../use-filters';

/** What is entered, without what follows from the picture. */
export type Entry = Omit<Entered, 'id' | 'zone' | 'picture' | 'thumbnail'>;

/** A file that is no longer what was looked at: nothing was saved of it. */
export class ChangedFile extends Error {
  override name = 'ChangedFile';
}

/** A picture with what was looked up of it. */
export interface Ready {
  file: Incoming['file'];
  look: Prepared;
}

/**
 * Saves an entry with its picture in one strict transaction; its id. The file is read again, and must still be what was
 * looked at. Rejects with ChangedFile, or what `failureOf` understands; nothing is saved then.
 */
export async function saveEntry(entry: Entry, ready: Ready | null): Promise<string> {
  const id = crypto.randomUUID();
  const { picture = null, thumbnail = null } = ready?.look ?? {};
  const subject = entry.subject && (await named(entry.subject));
  const rows = captureByHand({
    ...entry,
    subject,
    id,
    zone: zoneHere,
    picture,
    thumbnail: thumbnail?.picture ?? null,
  });
  const blobs = ready ? [await bytesOf(ready)] : [];
  if (thumbnail) blobs.push({ hash: thumbnail.picture.hash, blob: thumbnail.blob });
  await saveCapture(rows, blobs);
  // The capture is safe by now: an account that could not be followed can be later, from its own page.
  await followNew({ ...entry, subject }).catch(() => undefined);
  return id;
}

/** A new subject, named by its address as a capture of that page would name it, so that the two are one. */
async function named(subject: Named): Promise<Named> {
  if (subject.known !== null || subject.url === '') return subject;
  const { platform, kind, url } = subject;
  // Nobody's entry is lost for want of a reader.
  const site = await loadReader(platform).catch(() => null);
  const found = site && namedByAddress(site, url);
  return found?.kind === kind ? { ...subject, key: found.key, url: found.url } : subject;
}

async function bytesOf({ file, look: { picture } }: Ready): Promise<{ hash: string; blob: Blob }> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes || (await sha256(bytes)) !== picture.hash) throw new ChangedFile(file.name);
  return { hash: picture.hash, blob: new Blob([bytes], { type: picture.type }) };
}

/** An account that was entered with its brand is that brand's from now on, unless it is somebody's already. */
async function followNew({ subject, brandId }: Entry): Promise<void> {
  if (brandId === null || subject === null || subject.known !== null) return;
  const key = keyOfChannel(subject);
  if (key === null) return;
  const [channel] = await subjectsOfKeys([key]);
  if (channel && channel.brandId === null) await followChannel(channel.id, brandId);
}

function keyOfChannel(subject: NonNullable<Entry['subject']>): string | null {
  if (subject.known !== null) return null;
  if (subject.kind === 'channel') return subject.key ?? channelKey(subject.platform, subject.name);
  return subject.channel?.key ?? null;
}
