import { getBlob } from '../../../utils/library/blobs';
import type { Snapshot } from '../../../utils/model';
import { putTogether, type Use } from '../../../utils/snapshot/put-together';
import { unpack } from '../../../utils/snapshot/unpack';

/** A snapshot of the library as one page; null where its document is lost or damaged. */
export async function snapshotHtml(snapshot: Snapshot, use: Use): Promise<string | null> {
  return putTogether(snapshot, await unpack(snapshot, (hash) => getBlob(hash)), use);
}
