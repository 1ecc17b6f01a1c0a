import { Pencil, Trash2 } from 'lucide-preact';
import { BrandMark } from '../../../../components/brand-mark';
import { Button } from '../../../../components/button';
import { Chip } from '../../../../components/chip';
import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import type { Brand } from '../../../../utils/model';

/** How many domains a row shows; the rest are counted. */
const DOMAINS_SHOWN = 3;

interface BrandRowProps {
  brand: Brand;
  count: number;
  /** Time of its newest capture, epoch ms; null where it has none. */
  lastSeen: number | null;
  onEdit: () => void;
  onDelete: () => void;
}

export function BrandRow({ brand, count, lastSeen, onEdit, onDelete }: BrandRowProps) {
  const words = useWords();
  const locale = useLocale();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const more = brand.domains.length - DOMAINS_SHOWN;
  return (
    <tr data-brand={brand.id}>
      <td>
        <a class="brand-link" href={`#/brand/${brand.id}`}>
          <BrandMark brand={brand} />
        </a>
        {brand.names.length > 0 && <div class="brand-names faint cut">{words.common.list(brand.names)}</div>}
      </td>
      <td>
        <div class="brand-domains">
          {brand.domains.slice(0, DOMAINS_SHOWN).map((domain) => (
            <Chip key={domain}>{domain}</Chip>
          ))}
          {more > 0 && <span class="faint">+{more}</span>}
          {brand.domains.length === 0 && <span class="faint">{words.brands.noDomains}</span>}
        </div>
      </td>
      <td class="num">
        <a class="quiet-link" href={`#/library?brand=${brand.id}`}>
          {words.common.number(count)}
        </a>
      </td>
      <td class="num muted">
        {lastSeen === null ? words.brands.never : formatTime(lastSeen, timeZone, locale, Date.now())}
      </td>
      <td class="brand-actions">
        <Button
          kind="quiet"
          iconOnly
          icon={Pencil}
          onClick={onEdit}
          aria-label={`${words.brands.edit} ${brand.name}`}
        >
          {words.brands.edit}
        </Button>
        <Button
          kind="quiet"
          iconOnly
          icon={Trash2}
          onClick={onDelete}
          aria-label={`${words.brands.delete} ${brand.name}`}
        >
          {words.brands.delete}
        </Button>
      </td>
    </tr>
  );
}
