import { BrandMark } from '../../../../components/brand-mark';
import { Dialog } from '../../../../components/dialog';
import { Picker } from '../../../../components/picker';
import { useWords } from '../../../../components/words';
import type { Brand } from '../../../../utils/model';

/** Nobody has to remember a name: the list scrolls. */
const brandsShown = 40;

interface BrandDialogProps {
  /** The question. */
  title: string;
  /** What the answer "nobody's" is called; null where it is none. */
  none: string | null;
  brands: readonly Brand[];
  onPick: (brand: Brand | null) => void;
  onClose: () => void;
}

/** Whose captures, or whose channel, these are. */
export function BrandDialog({ title, none, brands, onPick, onClose }: BrandDialogProps) {
  const words = useWords();
  const roles = ['own', 'competitor', 'benchmark'] as const;
  const groups = roles.map((role) => ({
    title: words.common.roles[role],
    items: brands
      .filter((brand) => brand.role === role)
      .map((brand) => ({
        id: brand.id,
        name: [brand.name, ...brand.names].join(' '),
        label: <BrandMark brand={brand} />,
      })),
  }));
  return (
    <Dialog title={title} onClose={onClose}>
      <Picker
        label={words.library.brandHint}
        first={brandsShown}
        groups={[
          ...groups,
          ...(none === null ? [] : [{ title: words.library.otherwise, items: [{ id: '', name: none }] }]),
        ]}
        onPick={(id) => {
          onPick(brands.find((brand) => brand.id === id) ?? null);
          onClose();
        }}
      />
      {brands.length === 0 && (
        <p class="faint">
          <a href="#/brands">{words.library.makeBrand}</a>
        </p>
      )}
    </Dialog>
  );
}
