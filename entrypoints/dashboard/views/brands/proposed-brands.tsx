import { X } from 'lucide-preact';
import { brandColor } from '../../../../components/brand-mark';
import { Button } from '../../../../components/button';
import { ChipField } from '../../../../components/chip-field';
import { Select } from '../../../../components/select';
import { Table } from '../../../../components/table';
import { TextField } from '../../../../components/text-field';
import { useWords } from '../../../../components/words';
import type { ProposedBrand } from '../../../../utils/lib/listed-brands';
import { BRAND_COLORS } from '../../../../utils/lib/new-brand';
import type { Brand, Role } from '../../../../utils/model';
import { useDomainReader } from './use-domain-reader';

interface ProposedBrandsProps {
  rows: ProposedBrand[];
  brands: Brand[];
  onChange: (rows: ProposedBrand[]) => void;
}

/** What was read from a list, one editable row a brand, before anything is added. */
export function ProposedBrands({ rows, brands, onChange }: ProposedBrandsProps) {
  const { brands: words, common } = useWords();
  const readDomain = useDomainReader(brands, null);
  const change = (at: number, patch: Partial<ProposedBrand>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...patch } : row)));
  return (
    <Table
      label={words.preview}
      columns={[
        { id: 'color', label: '', name: words.color },
        { id: 'name', label: words.name },
        { id: 'domains', label: words.domains },
        { id: 'role', label: words.role },
        { id: 'drop', label: '', name: words.actions },
      ]}
    >
      {rows.map((row, at) => (
        <tr key={at} class="proposed">
          <td>
            <button
              type="button"
              class="proposed-color"
              style={{ '--swatch': brandColor(row.color) }}
              aria-label={words.colorNext(row.name)}
              title={words.colorNext(row.name)}
              onClick={() => change(at, { color: colorAfter(row.color) })}
            />
          </td>
          <td>
            <TextField
              label={words.name}
              hideLabel
              value={row.name}
              maxLength={80}
              onInput={(name) => change(at, { name })}
            />
            {row.names.length > 0 && (
              <p class="proposed-names faint">{words.alsoNamed(common.list(row.names))}</p>
            )}
          </td>
          <td>
            <ChipField
              label={words.domains}
              hideLabel
              values={row.domains}
              read={readDomain}
              placeholder="example.com"
              onChange={(domains) => change(at, { domains })}
            />
          </td>
          <td>
            <Select<Role>
              label={words.role}
              hideLabel
              value={row.role}
              options={(['competitor', 'benchmark', 'own'] as const).map((role) => ({
                value: role,
                label: words.roles[role],
              }))}
              onChange={(role) => change(at, { role })}
            />
          </td>
          <td>
            <Button
              kind="quiet"
              iconOnly
              icon={X}
              onClick={() => onChange(rows.filter((_, index) => index !== at))}
            >
              {words.drop(row.name)}
            </Button>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function colorAfter(color: string): string {
  const colors: readonly string[] = BRAND_COLORS;
  return colors[(colors.indexOf(color) + 1) % colors.length] ?? color;
}
