import { useWords } from '../../../../components/words';
import { withoutReordering } from '../../../../utils/lib/reordering';
import type { Revisited } from '../../../../utils/metrics/edits';
import type { Subject } from '../../../../utils/model';
import { RevisitedMarks } from '../../subjects/revisited-marks';

interface SubjectNameProps {
  subject: Subject;
  /** A number of it leapt. */
  odd?: boolean;
  revisited?: Revisited | undefined;
}

/** A subject by its name, leading to its page, with what is to be known before its numbers are believed. */
export function SubjectName({ subject, odd = false, revisited }: SubjectNameProps) {
  const { subjects: words, series } = useWords();
  const name = withoutReordering(subject.name || (subject.handle ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return (
    <>
      <a class="subject-link cut" href={`#/subject/${subject.id}`} title={name}>
        <bdi>{name || words.unnamed}</bdi>
      </a>
      {revisited && (
        <div>
          <RevisitedMarks {...revisited} />
        </div>
      )}
      {odd && <div class="odd-note">{series.oddities.leap}</div>}
    </>
  );
}
