import { useWords } from '../../../../components/words';
import type { Look } from '../../../../utils/metrics/yield';

const shown = 24;

/** The last looks as marks, oldest first: a full one where the field was read, a hollow one where it was not. */
export function Lately({ looks }: { looks: readonly Look[] }) {
  const words = useWords().readers;
  const last = looks.slice(0, shown).reverse();
  const hits = last.filter(({ yielded }) => yielded).length;
  return (
    <svg
      class="lately"
      role="img"
      aria-label={words.latelyOf(hits, last.length)}
      width={last.length * 6}
      height={12}
    >
      {last.map(({ captureId, yielded }, nth) => (
        <rect
          key={captureId}
          class={yielded ? 'read' : 'not-read'}
          x={nth * 6 + 0.5}
          y={yielded ? 0.5 : 6.5}
          width={3}
          height={yielded ? 11 : 5}
        />
      ))}
    </svg>
  );
}
