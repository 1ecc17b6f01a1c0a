import './states.css';
import { useWords } from './words';

/** Grey lines in place of rows that are being read. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  const words = useWords().common;
  return (
    <div class="skeleton" role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, at) => (
        <div key={at} style={{ width: `${92 - ((at * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
