import type { SubjectRead } from '../model';
import { db } from './db';
import { takeOfEach } from './many';
import { getSubjects } from './subjects';

/** Who saw a product in a capture, as its page tells. */
interface Look {
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
): Promise<Look[]> {
  if (productIds.length === 0 || captureIds.length === 0) return [];
  const products = await getSubjects(productIds, library);
  const byKey = new Map(products.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  return takeOfEach(library.sightings, captureIds, ({ id, subjects }) =>
    subjects.flatMap((read): Look[] => {
      const subjectId = read.keys.map((key) => byKey.get(key)).find((known) => known !== undefined);
      return subjectId ? [{ captureId: id, subjectId, ...viewerOf(read) }] : [];
    }),
  );
}

function viewerOf({ fields }: SubjectRead): Pick<Look, 'viewer' | 'region'> {
  return { viewer: fields.viewer?.value ?? null, region: fields.region?.value ?? null };
}
