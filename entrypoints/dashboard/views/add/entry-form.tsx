import { useState } from 'preact/hooks';
import { Button } from '../../../../components/button';
import { Checkbox } from '../../../../components/checkbox';
import { isComposing } from '../../../../components/keys';
import { Select } from '../../../../components/select';
import { TagInput } from '../../../../components/tag-input';
import { TextArea } from '../../../../components/text-field';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useWords } from '../../../../components/words';
import { brandInName, titleOfFile } from '../../../../utils/lib/brand-in-name';
import { listTags } from '../../../../utils/library/tags';
import type { Brand, Dated, Subject } from '../../../../utils/model';
import { PLATFORMS } from '../../../../utils/platforms';
import type { Incoming } from '../../incoming/incoming';
import { datesOf, fieldOf, readField } from './date-of';
import { type NumberRow, NumberRows, readingsOf } from './number-rows';
import type { Entry } from './save-entry';
import {
  FIRST_METRIC,
  hasBadAddress,
  isNamed,
  NOTHING_CHOSEN,
  namedBy,
  type SubjectChoice,
} from './subject-choice';
import { SubjectFields } from './subject-fields';
import { WhenField } from './when-field';

interface EntryFormProps {
  /** Null: seen without a picture. */
  incoming: Incoming | null;
  brands: readonly Brand[];
  subjects: readonly Subject[];
  /** Nothing can be saved yet: the picture is being looked at, was refused, or another save is under way. */
  waits: boolean;
  onSave: (entry: Entry) => void;
}

/** What a picture shows, beside it. Enter saves from any field of one line. */
export function EntryForm({ incoming, brands, subjects, waits, onSave }: EntryFormProps) {
  const words = useWords().manual;
  const [opened] = useState(() => Date.now());
  const name = incoming && !incoming.pasted ? incoming.file.name : '';
  const dates = incoming ? datesOf(incoming, opened) : [{ at: opened, dated: 'now' as const }];
  const known = useLiveQuery(() => listTags(), 'tags')?.map((use) => use.tag) ?? [];
  const [choice, setChoice] = useState<SubjectChoice>(NOTHING_CHOSEN);
  const [rows, setRows] = useState<NumberRow[]>([{ id: 'first', metric: 'views', raw: '' }]);
  const [dated, setDated] = useState<Dated>(dates[0]?.dated ?? 'now');
  const [typed, setTyped] = useState(fieldOf(opened));
  const [picked, setPicked] = useState<string | null | undefined>(undefined);
  const [tags, setTags] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const [without, setWithout] = useState(false);
  const [tried, setTried] = useState(false);

  const platform = PLATFORMS.find(({ id }) => id === choice.platform);
  const cut = platform?.cut ?? null;
  const readings = readingsOf(rows, cut);
  const at =
    dated === 'typed' ? readField(typed, Date.now()) : dates.find((each) => each.dated === dated)?.at;
  const brandId = picked === undefined ? suggested() : picked;
  const problem = problemNow();

  return (
    <form
      class="add-form"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        const oneLine = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
        const always = event.ctrlKey || event.metaKey;
        if (event.key !== 'Enter' || isComposing(event) || event.defaultPrevented) return;
        if (oneLine || always) save();
      }}
    >
      <SubjectFields choice={choice} onChange={choose} subjects={subjects} />
      <NumberRows rows={rows} cut={cut} onChange={setRows} />
      <WhenField
        dates={dates}
        dated={dated}
        typed={typed}
        bad={at === null}
        onChange={(by, value) => {
          setDated(by);
          setTyped(value);
        }}
      />
      <Select
        label={words.brand}
        value={brandId ?? ''}
        options={[
          { value: '', label: words.noBrand },
          ...brands.map(({ id, name: called }) => ({ value: id, label: called })),
        ]}
        onChange={(value) => setPicked(value || null)}
      />
      <TagInput label={words.tags} tags={tags} known={known} onChange={setTags} />
      <TextArea label={words.note} value={note} onInput={setNote} />
      {!incoming && (
        <Checkbox checked={without} onChange={setWithout}>
          {words.seenWithout}
        </Checkbox>
      )}
      {tried && problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <Button kind="primary" keys="Enter" disabled={waits} onClick={save}>
        {words.save}
      </Button>
    </form>
  );

  /** The brand of the subject that is shown, else the one that the file's name names. */
  function suggested(): string | null {
    const { subject, channel } = choice.known ?? {};
    return subject?.brandId ?? channel?.brandId ?? brandInName(name, brands)?.id ?? null;
  }

  function choose(next: SubjectChoice): void {
    const [first, ...others] = rows;
    // While nothing is typed, the number is asked for that one would read first of that kind.
    if (first && next.kind !== choice.kind && others.length === 0 && first.raw === '')
      setRows([{ ...first, metric: FIRST_METRIC[next.kind] }]);
    setChoice(next);
  }

  function problemNow(): string | null {
    if (readings === null) return words.unclear;
    if (hasBadAddress(choice)) return words.badAddress;
    if (at === null || at === undefined) return words.badTime;
    if (readings.length > 0 && !isNamed(choice)) return words.needsName;
    if (!incoming && !without) return words.needsWithout;
    return !incoming && !isNamed(choice) ? words.needsName : null;
  }

  function save(): void {
    setTried(true);
    if (waits || problem !== null || readings === null || at === null || at === undefined) return;
    const channels = subjects.filter(({ kind }) => kind === 'channel');
    const subject = namedBy(choice, channels);
    const title = name === '' ? words.pasted : titleOfFile(name);
    onSave({ at, dated, title, subject, readings, brandId, tags, note: note.trim() });
  }
}
