import { asSeenBy } from '../../utils/lib/price-terms';
import type { Metric, Subject, SubjectRead } from '../../utils/model';
import { Checkbox } from '../checkbox';
import { Kbd } from '../kbd';
import { ReadingChange, ReadingValue } from '../reading';
import { useShortcuts } from '../use-shortcuts';
import { useWords } from '../words';

interface DraftSubjectsProps {
  /** The listed subjects, each with its place among all that the page shows. */
  listed: { place: number; subject: SubjectRead }[];
  known: ReadonlyMap<string, Subject>;
  without: readonly number[];
  onChange: (without: number[]) => void;
}

/** The metrics that say most about a listed subject; the first that it has is shown. */
const TELLING: Metric[] = ['price', 'views', 'likes', 'sold', 'comments', 'shares', 'followers', 'rating'];

/** Everything that a list shows, to be saved all or in part: one capture, one picture, many subjects. */
export function DraftSubjects({ listed, known, without, onChange }: DraftSubjectsProps) {
  const words = useWords().popup;
  const all = listed.map(({ place }) => place);
  const on = all.filter((place) => !without.includes(place));
  const toggleAll = () => onChange(on.length === all.length ? all : []);
  useShortcuts(words.heading, [{ keys: ['a'], label: words.keys.all, run: toggleAll }]);
  return (
    <section class="draft-subjects" aria-label={words.listed}>
      <Checkbox checked={on.length === all.length} onChange={toggleAll}>
        {words.saveListed(on.length, all.length)} <Kbd keys="a" />
      </Checkbox>
      <ol>
        {listed.map(({ place, subject }) => (
          <li key={subject.keys[0]}>
            <Checkbox
              checked={!without.includes(place)}
              onChange={(keep) =>
                onChange(keep ? without.filter((each) => each !== place) : [...without, place])
              }
            >
              <Line subject={subject} known={known.get(subject.keys[0] ?? '') ?? null} />
            </Checkbox>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ subject, known }: { subject: SubjectRead; known: Subject | null }) {
  const words = useWords();
  const { title, text, author } = subject.fields;
  const metric = TELLING.find((name) => subject.readings.some((reading) => reading.metric === name));
  const reading = subject.readings.find((one) => one.metric === metric);
  return (
    <span class="draft-subject">
      {subject.placement && <span class="faint">{words.popup.placements[subject.placement]}</span>}
      <bdi class="cut grow">{title?.value ?? text?.value ?? author?.value ?? subject.url}</bdi>
      {reading && (
        <span class="num">
          <span class="faint">{words.metrics.names[reading.metric]}</span> <ReadingValue reading={reading} />{' '}
          <ReadingChange before={known?.latest[reading.metric]} now={asSeenBy(reading, subject)} provedOnly />
        </span>
      )}
    </span>
  );
}
