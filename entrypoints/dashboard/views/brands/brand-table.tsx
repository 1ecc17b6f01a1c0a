import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { Table } from '../../../../components/table';
import { useAttempt } from '../../../../components/use-attempt';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import type { Brand, Role } from '../../../../utils/model';
import { BrandEditor } from './brand-editor';
import { BrandRow } from './brand-row';
import { changeBrand, removeBrand } from './change-brands';
import type { BrandsNow } from './use-brands';

const ROLES: Role[] = ['own', 'competitor', 'benchmark'];

interface BrandTableProps extends BrandsNow {
  /** Id of the brand that is being edited. */
  editing: string | null;
  onEditing: (id: string | null) => void;
}

/** Brands by role. J and K walk along their names; the keys of a row mean the one that has the focus. */
export function BrandTable({ brands, counts, lastSeen, editing, onEditing }: BrandTableProps) {
  const words = useWords().brands;
  const attempt = useAttempt();
  const body = useRef<HTMLDivElement>(null);
  const links = () => [...(body.current?.querySelectorAll<HTMLElement>('.brand-link') ?? [])];
  const focused = () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-brand]');
    return brands.find(({ id }) => id === row?.dataset['brand']);
  };
  const step = (by: 1 | -1) => {
    const all = links();
    const here = document.activeElement?.closest('[data-brand]')?.querySelector<HTMLElement>('.brand-link');
    const at = here ? all.indexOf(here) : by === 1 ? -1 : all.length;
    all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
  };
  const remove = (brand: Brand | undefined) => {
    if (!brand) return;
    step(links().length > 1 && brands.at(-1)?.id === brand.id ? -1 : 1);
    void attempt(() => removeBrand(brand, words));
  };
  const stopEditing = (id: string) => {
    onEditing(null);
    // The row comes back with the next render; the focus goes where it was.
    setTimeout(() => body.current?.querySelector<HTMLElement>(`[data-brand="${id}"] .brand-link`)?.focus());
  };
  useShortcuts(words.title, [
    { keys: ['j', 'ArrowDown'], label: words.keys.next, run: () => step(1) },
    { keys: ['k', 'ArrowUp'], label: words.keys.previous, run: () => step(-1) },
    { keys: ['e'], label: words.keys.edit, run: () => onEditing(focused()?.id ?? null) },
    { keys: ['Delete', 'Backspace'], label: words.keys.delete, run: () => remove(focused()) },
  ]);
  return (
    <div ref={body}>
      <Table
        label={words.title}
        columns={[
          { id: 'name', label: words.name },
          { id: 'domains', label: words.domains },
          { id: 'captures', label: words.captures, num: true },
          { id: 'last', label: words.lastSeen, num: true },
          { id: 'actions', label: '', name: words.actions },
        ]}
      >
        {ROLES.map((role) => {
          const group = brands.filter((brand) => brand.role === role);
          if (group.length === 0) return null;
          return (
            <Fragment key={role}>
              <tr class="brand-group">
                <th colSpan={5} scope="rowgroup">
                  {words.groups[role]} <span class="faint">{group.length}</span>
                </th>
              </tr>
              {group.map((brand) =>
                brand.id === editing ? (
                  <tr key={brand.id} class="brand-editing">
                    <td colSpan={5}>
                      <BrandEditor
                        brand={brand}
                        brands={brands}
                        onCancel={() => stopEditing(brand.id)}
                        onSave={(after) => {
                          stopEditing(brand.id);
                          void attempt(() => changeBrand(brand, after, words));
                        }}
                      />
                    </td>
                  </tr>
                ) : (
                  <BrandRow
                    key={brand.id}
                    brand={brand}
                    count={counts.brands[brand.id] ?? 0}
                    lastSeen={lastSeen[brand.id] ?? null}
                    onEdit={() => onEditing(brand.id)}
                    onDelete={() => remove(brand)}
                  />
                ),
              )}
            </Fragment>
          );
        })}
      </Table>
    </div>
  );
}
