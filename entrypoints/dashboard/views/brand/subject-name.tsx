import { useWords } from '../../../../components/words';
import { withoutReordering } from '../../../../utils/lib/reordering';
import type { Subject } from '../../../../utils/model';

/** A subject by its name, leading to its page. */
export function SubjectName({ subject }: { subject: Subject }) {
  const words = useWords().subjects;
  const name = withoutReordering(subject.name || (subject.handle ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
  return (
    <a class="subject-link cut" href={`#/subject/${subject.id}`} title={name}>
      <bdi>{name || words.unnamed}</bdi>
    </a>
  );
}
