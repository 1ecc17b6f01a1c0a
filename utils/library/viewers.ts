import type { SubjectRead } from '../model';
import { db } from './db';
import { getSubjects } from './subjects';

/** Who saw a product in a capture, as its page tells. */
interface Viewer {
  captureId: string;
  subjectId: string;
  viewer: string | null;
  region: string | null;
}

/** Who saw these products in these captures, in one read. */
export async function productViewers(
  productIds: readonly string[],
  captureIds: readonly string[],
  library = db,
): Promise<Viewer[]> {
  const looks: Viewer[] = [];
  if (productIds.length === 0 || captureIds.length === 0) return looks;
  const products = await getSubjects(productIds, library);
  const byKey = new Map(products.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  // One at a time: a list's fragments are megabytes.
  await library.sightings
    .where('id')
    .anyOf([...new Set(captureIds)])
    .each(({ id, subjects }) => {
      for (const read of subjects) {
        const subjectId = read.keys.map((key) => byKey.get(key)).find((known) => known !== undefined);
        if (subjectId) looks.push({ captureId: id, subjectId, ...viewerOf(read) });
      }
    });
  return looks;
}

function viewerOf({ fields }: SubjectRead): Pick<Viewer, 'viewer' | 'region'> {
  return { viewer: fields.viewer?.value ?? null, region: fields.region?.value ?? null };
}
