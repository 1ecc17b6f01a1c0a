import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { ChipField } from '../../../../components/chip-field';
import { ColorPick } from '../../../../components/color-pick';
import { isComposing } from '../../../../components/keys';
import { Select } from '../../../../components/select';
import { TextField } from '../../../../components/text-field';
import { useWords } from '../../../../components/words';
import { BRAND_COLORS } from '../../../../utils/lib/new-brand';
import type { Brand, Role } from '../../../../utils/model';
import { useDomainReader } from './use-domain-reader';

interface BrandEditorProps {
  brand: Brand;
  brands: Brand[];
  onSave: (brand: Brand) => void;
  onCancel: () => void;
}

/** All of a brand that can be changed, in the place of its row. Enter saves, Escape leaves it as it was. */
export function BrandEditor({ brand, brands, onSave, onCancel }: BrandEditorProps) {
  const words = useWords();
  const [draft, setDraft] = useState(brand);
  const [asked, setAsked] = useState(false);
  const change = (patch: Partial<Brand>) => setDraft({ ...draft, ...patch });
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.select(), []);
  const readDomain = useDomainReader(brands, brand.id);
  const name = draft.name.trim();
  const save = () => {
    setAsked(true);
    if (name) onSave({ ...draft, name });
  };
  return (
    <form
      ref={form}
      class="brand-editor"
      aria-label={words.brands.editing(brand.name)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <TextField
        label={words.brands.name}
        value={draft.name}
        error={asked && !name ? words.brands.nameMissing : undefined}
        maxLength={80}
        onInput={(text) => change({ name: text })}
      />
      <ChipField
        label={words.brands.names}
        hint={words.brands.namesHint}
        values={draft.names}
        read={(typed) => ({ value: typed.trim().slice(0, 80) })}
        onChange={(names) => change({ names })}
      />
      <Select<Role>
        label={words.brands.role}
        value={draft.role}
        options={(['own', 'competitor', 'benchmark'] as const).map((role) => ({
          value: role,
          label: words.brands.roles[role],
        }))}
        onChange={(role) => change({ role })}
      />
      <ChipField
        label={words.brands.domains}
        hint={words.brands.domainsHint}
        values={draft.domains}
        read={readDomain}
        placeholder="example.com"
        onChange={(domains) => change({ domains })}
      />
      <ColorPick
        label={words.brands.color}
        value={draft.color}
        colors={BRAND_COLORS}
        names={words.brands.colorNames}
        onChange={(color) => change({ color })}
      />
      <div class="row">
        <Button kind="primary" type="submit" keys="Enter">
          {words.common.save}
        </Button>
        <Button keys="Escape" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
