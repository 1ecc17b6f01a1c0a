import { Select } from '../../../../components/select';
import { TextField } from '../../../../components/text-field';
import { useWords } from '../../../../components/words';
import type { Dated } from '../../../../utils/model';
import { fieldOf, type When } from './date-of';

interface WhenFieldProps {
  /** What can be known. */
  dates: readonly When[];
  dated: Dated;
  /** As the field of date and time holds it. */
  typed: string;
  bad: boolean;
  onChange: (dated: Dated, typed: string) => void;
}

/** When something was seen: by the file's name, by its date, now, or as it is typed. */
export function WhenField({ dates, dated, typed, bad, onChange }: WhenFieldProps) {
  const words = useWords().manual;
  const told = ({ at, dated: by }: When) => {
    if (by === 'now') return words.dateFrom.now;
    const [day = '', time = ''] = fieldOf(at).split('T');
    return `${words.dateFrom[by]} · ${by === 'name-day' ? day : `${day} ${time}`}`;
  };
  const chosen = dates.find((each) => each.dated === dated);
  return (
    <div class="stack">
      <Select
        label={words.when}
        value={dated}
        options={[
          ...dates.map((each) => ({ value: each.dated, label: told(each) })),
          { value: 'typed' as const, label: words.dateFrom.typed },
        ]}
        {...(dated === 'name-day' && { hint: words.dated['name-day'] })}
        onChange={(value) => onChange(value, chosen ? fieldOf(chosen.at) : typed)}
      />
      {dated === 'typed' && (
        <TextField
          label={words.time}
          type="datetime-local"
          value={typed}
          error={bad ? words.badTime : undefined}
          onInput={(value) => onChange('typed', value)}
        />
      )}
    </div>
  );
}
