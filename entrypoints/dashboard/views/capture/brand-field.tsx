import { useState } from 'preact/hooks';
import { BrandMark } from '../../../../components/brand-mark';
import { Button } from '../../../../components/button';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import { listBrands } from '../../../../utils/library/brands';
import type { Brand, Capture } from '../../../../utils/model';
import { useDeeds } from '../../use-deeds';
import { BrandDialog } from '../library/brand-dialog';

/** Whose capture it is; B or a click changes that. */
export function BrandField({ capture }: { capture: Capture }) {
  const { capture: own, library: words } = useWords();
  const deeds = useDeeds();
  const brands = useLiveQuery(() => listBrands(), 'brands') ?? [];
  const [asking, setAsking] = useState(false);
  useShortcuts(own.title, [{ keys: ['b'], label: words.brand, run: () => setAsking(true) }]);
  const brand = brands.find((each) => each.id === capture.brandId);
  const pick = (picked: Brand | null) => {
    const text = words.branded(1, picked?.name ?? words.noBrand);
    void deeds.annotate([capture.id], { brandId: picked?.id ?? null }, text);
  };
  return (
    <div class="field">
      <span class="field-name">{words.brand}</span>
      <Button class="brand-button" keys="b" onClick={() => setAsking(true)}>
        {brand ? <BrandMark brand={brand} /> : words.noBrand}
      </Button>
      {asking && (
        <BrandDialog
          title={words.brandMany(1)}
          none={words.noBrand}
          brands={brands}
          onPick={pick}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
