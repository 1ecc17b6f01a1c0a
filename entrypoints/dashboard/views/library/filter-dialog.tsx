import type { ComponentChildren } from 'preact';
import { BrandMark } from '../../../../components/brand-mark';
import { Dialog } from '../../../../components/dialog';
import { Picker, type PickerGroup } from '../../../../components/picker';
import { useLocale, useWords } from '../../../../components/words';
import { formatWeek } from '../../../../utils/lib/format';
import { isoWeekOf, shiftWeek } from '../../../../utils/lib/week';
import type { LibraryCounts } from '../../../../utils/library/counts';
import type { Brand } from '../../../../utils/model';
import { type Filters, kinds } from '../../filters';
import { zoneHere } from '../../use-filters';

interface FilterDialogProps {
  counts: LibraryCounts;
  brands: Brand[];
  onPick: (patch: Filters) => void;
  onClose: () => void;
}

/** How many weeks back are offered. */
const weeksOffered = 53;

/** Everything one can filter by, with how many captures each has; typing narrows. */
export function FilterDialog({ counts, brands, onPick, onClose }: FilterDialogProps) {
  const words = useWords().library;
  const locale = useLocale();
  const choices = new Map<string, Filters>();
  const item = (patch: Filters, name: string, count?: number, label: ComponentChildren = name) => {
    const id = JSON.stringify(patch);
    choices.set(id, patch);
    return { id, name, label, count };
  };
  const byCount = (of: Record<string, number>) =>
    Object.entries(of)
      .filter(([name, count]) => name !== '' && count > 0)
      .sort((a, b) => b[1] - a[1]);
  const thisWeek = isoWeekOf(Date.now(), zoneHere);
  const weeks = Array.from({ length: weeksOffered }, (_, back) => shiftWeek(thisWeek, -back));
  const groups: PickerGroup[] = [
    {
      title: words.dimensions.brand,
      items: [
        ...brands.map((brand) =>
          item({ brand: brand.id }, brand.name, counts.brands[brand.id] ?? 0, <BrandMark brand={brand} />),
        ),
        item({ brand: 'none' }, words.noBrand, counts.unbranded),
      ],
    },
    { title: words.dimensions.tag, items: byCount(counts.tags).map(([tag, n]) => item({ tag }, tag, n)) },
    {
      title: words.dimensions.week,
      items: weeks.map((week) => {
        const shown = formatWeek(week, locale);
        // Typing finds it by either name.
        return item({ week }, `${week} ${shown}`, undefined, shown);
      }),
    },
    {
      title: words.dimensions.site,
      items: byCount(counts.sites).map(([site, n]) => item({ site }, site, n)),
    },
    {
      title: words.dimensions.kind,
      items: kinds.map((kind) => item({ kind }, words.kinds[kind], counts.kinds[kind] ?? 0)),
    },
    {
      title: words.dimensions.observed,
      items: [item({ observed: 'live' }, words.observed, counts.observed)],
    },
  ];
  return (
    <Dialog title={words.filter} onClose={onClose}>
      <Picker
        label={words.filterHint}
        groups={groups}
        onPick={(id) => {
          const patch = choices.get(id);
          if (patch) onPick(patch);
          onClose();
        }}
      />
    </Dialog>
  );
}
