import { useWords } from '../../../../components/words';
import { withoutReordering } from '../../../../utils/lib/reordering';
import type { Subject } from '../../../../utils/model';

/** A subject by its name, leading to its page; `odd`: a number of it leapt. */
export function SubjectName({ subject, odd = false }: { subject: Subject; odd?: boolean }) {
  const { subjects: words, series } = useWords();
  const name = withoutReordering(subject.name || (subject.handle ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return (
    <>
      <a class="subject-link cut" href={`#/subject/${subject.id}`} title={name}>
        <bdi>{name || words.unnamed}</bdi>
      </a>
      {odd && <div class="odd-note">{series.oddities.leap}</div>}
    </>
  );
}
