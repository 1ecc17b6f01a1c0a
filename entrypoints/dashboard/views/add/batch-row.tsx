import { X } from 'lucide-preact';
import { Button } from '../../../../components/button';
import { RemovableChip } from '../../../../components/chip';
import { Select } from '../../../../components/select';
import { TextField } from '../../../../components/text-field';
import { useWords } from '../../../../components/words';
import type { Brand } from '../../../../utils/model';
import type { Incoming } from '../../incoming/incoming';
import { fieldOf, readField, type When } from './date-of';
import { useFileUrl } from './picture-side';

interface BatchRowProps {
  incoming: Incoming;
  name: string;
  /** Null: what was typed is no time. */
  when: When | null;
  brandId: string | null;
  tags: string[];
  brands: readonly Brand[];
  /** Why it is not imported, or how it stands. */
  state: { text: string; href?: string; bad: boolean };
  onWhen: (when: When | null) => void;
  onBrand: (brandId: string | null) => void;
  onTagGone: (tag: string) => void;
  onRemove: () => void;
  onEnter: () => void;
}

/** One file of a batch: when it was seen, whose it is, how it stands. */
export function BatchRow(props: BatchRowProps) {
  const { incoming, name, when, brandId, tags, brands, state } = props;
  const words = useWords().manual;
  const { look } = incoming;
  const isPicture = look !== null && typeof look !== 'string';
  return (
    <tr>
      <td class="add-thumb">{isPicture && <Small blob={look.thumbnail.blob} />}</td>
      <td class="add-file">
        <div class="cut" title={name}>
          <bdi>{name}</bdi>
        </div>
        <div class={state.bad ? 'add-bad' : 'faint'}>
          {state.href ? <a href={state.href}>{state.text}</a> : state.text}
        </div>
      </td>
      <td class="add-when">
        {isPicture && (
          <TextField
            label={words.rowTime(name)}
            hideLabel
            type="datetime-local"
            {...(when ? { value: fieldOf(when.at) } : { value: '' })}
            error={when === null ? words.badTime : undefined}
            hint={
              when
                ? words.dateFrom[when.dated] + (when.dated === 'name-day' ? ` · ${words.dayOnly}` : '')
                : undefined
            }
            onInput={(value) => {
              const at = readField(value, Date.now());
              props.onWhen(at === null ? null : { at, dated: 'typed' });
            }}
          />
        )}
      </td>
      <td class="add-brand">
        {isPicture && (
          <Select
            label={words.rowBrand(name)}
            hideLabel
            value={brandId ?? ''}
            options={[
              { value: '', label: words.noBrand },
              ...brands.map(({ id, name: called }) => ({ value: id, label: called })),
            ]}
            onChange={(value) => props.onBrand(value || null)}
          />
        )}
      </td>
      <td class="add-tags">
        {isPicture &&
          tags.map((tag) => <RemovableChip key={tag} name={tag} onRemove={() => props.onTagGone(tag)} />)}
      </td>
      <td class="add-acts">
        {isPicture && (
          <Button kind="quiet" aria-label={words.enterOne(name)} onClick={props.onEnter}>
            {words.numbersOf}
          </Button>
        )}
        <Button kind="quiet" iconOnly icon={X} onClick={props.onRemove}>
          {words.removeFile(name)}
        </Button>
      </td>
    </tr>
  );
}

function Small({ blob }: { blob: Blob }) {
  const url = useFileUrl(blob);
  return url ? <img src={url} alt="" decoding="async" /> : null;
}
