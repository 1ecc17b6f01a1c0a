import './brands/brands.css';
import { useState } from 'preact/hooks';
import { Page } from '../../../components/frame';
import { Skeleton } from '../../../components/skeleton';
import { useShortcuts } from '../../../components/use-shortcuts';
import { useWords } from '../../../components/words';
import { hashNow } from '../hash-location';
import { AddBrands } from './brands/add-brands';
import { BrandTable } from './brands/brand-table';
import { UnassignedSites } from './brands/unassigned-sites';
import { useBrands } from './brands/use-brands';

/** Who is compared: by role, each with its domains, captures and when it was seen last. */
export function BrandsView() {
  const words = useWords().brands;
  const now = useBrands();
  const [editing, setEditing] = useState(() => new URLSearchParams(hashNow().search).get('edit'));
  useShortcuts(words.title, [
    {
      keys: ['a'],
      label: words.keys.add,
      run: () => document.querySelector<HTMLElement>('.add-brands textarea')?.focus(),
    },
  ]);
  return (
    <Page
      title={words.title}
      padded
      keys={[
        { keys: ['a'], label: words.keys.add },
        { keys: ['j', 'k'], label: words.keys.move },
        { keys: ['Enter'], label: words.keys.open },
        { keys: ['e'], label: words.keys.edit },
        { keys: ['Delete'], label: words.keys.delete },
      ]}
    >
      {now ? (
        <div class="brands">
          <AddBrands brands={now.brands} />
          {now.brands.length > 0 && <BrandTable {...now} editing={editing} onEditing={setEditing} />}
          <UnassignedSites brands={now.brands} sites={now.counts.sites} />
        </div>
      ) : (
        <Skeleton rows={6} />
      )}
    </Page>
  );
}
