import { binCaptures, restoreCaptures } from '../../../../utils/library/bin';
import { type DeletedBrand, deleteBrand, listBrands, restoreBrand } from '../../../../utils/library/brands';

/** The domain of every sample page. */
const SAMPLE_DOMAIN = 'example.com';

/**
 * Moves the sample's capture to the bin and deletes the brand that was made for it during the try (since `since`,
 * epoch ms). Gives back the way to undo both.
 */
export async function removeSample(captureId: string, since: number): Promise<() => Promise<void>> {
  const made = (await listBrands()).filter(
    ({ domains, createdAt }) => createdAt >= since && domains.includes(SAMPLE_DOMAIN),
  );
  await binCaptures([captureId]);
  const deleted: DeletedBrand[] = [];
  for (const { id } of made) {
    const brand = await deleteBrand(id);
    if (brand) deleted.push(brand);
  }
  return async () => {
    await restoreCaptures([captureId]);
    for (const brand of deleted) await restoreBrand(brand);
  };
}
