import { Plus } from 'lucide-preact';
import type { Brand } from '../../utils/model';
import { Button } from '../button';
import { Select } from '../select';
import { useWords } from '../words';

interface BrandPickProps {
  brands: Brand[];
  brandId: string | null;
  /** Many brands live under this host: the choice is for this page alone. */
  shared: boolean;
  /** What a new competitor would be called; '' where the page names nobody. */
  newName: string;
  onPick: (brandId: string | null) => void;
  onNew: () => void;
}

/** Whose page it is: an existing brand, or a new competitor in one click. */
export function BrandPick({ brands, brandId, shared, newName, onPick, onNew }: BrandPickProps) {
  const words = useWords().popup;
  const ask = shared ? words.belongsToPage : words.belongsTo;
  return (
    <div class="draft-brand">
      {brandId === null && newName && (
        <Button icon={Plus} onClick={onNew}>
          {words.newCompetitor(newName)}
        </Button>
      )}
      {brands.length > 0 && (
        <Select
          label={ask}
          hideLabel
          value={brandId ?? ''}
          options={[
            { value: '', label: brandId === null ? ask : words.noBrand },
            ...brands.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(value) => onPick(value || null)}
        />
      )}
    </div>
  );
}
