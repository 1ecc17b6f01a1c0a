import { BrandMark } from '../../../../components/brand-mark';
import { RemovableChip } from '../../../../components/chip';
import { useWords } from '../../../../components/words';
import type { Brand } from '../../../../utils/model';
import { type Dimension, dimensions, type Filters } from '../../filters';

interface FilterChipsProps {
  filters: Filters;
  brands: Brand[];
  onRemove: (name: Dimension) => void;
}

/** The filters in force, each to be taken away. */
export function FilterChips({ filters, brands, onRemove }: FilterChipsProps) {
  const words = useWords().library;
  const brand = brands.find((each) => each.id === filters.brand);
  const name: Record<Dimension, string> = {
    brand: brand?.name ?? words.noBrand,
    tag: filters.tag ?? '',
    site: filters.site ?? '',
    week: filters.week ?? '',
    kind: filters.kind ? words.kinds[filters.kind] : '',
    observed: words.observed,
  };
  return (
    <>
      {dimensions
        .filter((dimension) => filters[dimension])
        .map((dimension) => (
          <RemovableChip
            key={dimension}
            name={`${words.dimensions[dimension]} ${name[dimension]}`}
            onRemove={() => onRemove(dimension)}
          >
            {dimension === 'brand' && brand ? (
              <BrandMark brand={brand} />
            ) : (
              <>
                <span class="faint">{words.dimensions[dimension]}</span> {name[dimension]}
              </>
            )}
          </RemovableChip>
        ))}
    </>
  );
}
