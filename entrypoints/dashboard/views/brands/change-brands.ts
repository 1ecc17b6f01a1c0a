import { showToast } from '../../../../components/toast-list';
import type { ProposedBrand } from '../../../../utils/lib/listed-brands';
import { newBrand } from '../../../../utils/lib/new-brand';
import { deleteBrand, restoreBrand, saveBrand } from '../../../../utils/library/brands';
import { annotateCaptures } from '../../../../utils/library/captures';
import type { Brand } from '../../../../utils/model';
import type { Words } from '../../../../utils/words';
import { unbrandedCaptures } from './unbranded-captures';

/** Adds what was looked over; undo takes all of it away again. */
export async function addBrands(
  rows: readonly ProposedBrand[],
  brands: readonly Brand[],
  words: Words['brands'],
): Promise<void> {
  const made = rows.map((row, at) => newBrand(row, brands, Date.now() + at));
  let captures = 0;
  for (const brand of made) captures += await saveBrand(brand);
  const [only] = made;
  showToast({
    text:
      made.length === 1 && only && captures > 0
        ? words.addedWith(only.name, captures)
        : words.added(made.length),
    undo: async () => {
      for (const { id } of made) await deleteBrand(id);
    },
  });
}

/** Saves a changed brand; undo puts the old one back and takes from it the captures that it gained. */
export async function changeBrand(before: Brand, after: Brand, words: Words['brands']): Promise<void> {
  const { captures, undo } = await saveWithUndo(before, after);
  showToast({
    text: captures > 0 ? words.savedWith(after.name, captures) : words.saved(after.name),
    undo,
  });
}

export async function removeBrand(brand: Brand, words: Words['brands']): Promise<void> {
  const deleted = await deleteBrand(brand.id);
  if (deleted) showToast({ text: words.deleted(brand.name), undo: () => restoreBrand(deleted) });
}

/** Gives a site to a brand that exists. */
export async function assignSite(site: string, brand: Brand, words: Words['brands']): Promise<void> {
  const { undo } = await saveWithUndo(brand, { ...brand, domains: [...brand.domains, site] });
  showToast({ text: words.assigned(site, brand.name), undo });
}

async function saveWithUndo(before: Brand, after: Brand) {
  const gained = await unbrandedCaptures(after.domains.filter((domain) => !before.domains.includes(domain)));
  const captures = await saveBrand(after);
  const undo = async () => {
    await saveBrand(before);
    await annotateCaptures(gained, { brandId: null });
  };
  return { captures, undo };
}
