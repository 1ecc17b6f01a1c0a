import { useWords } from '../../../../components/words';
import type { RankCell } from '../../../../utils/metrics/rank-history';

/** Where somebody stood on one result page, with the way to its capture. “Not among those seen” is said as that. */
export function RankCellView({ cell }: { cell: RankCell }) {
  const words = useWords().ranks;
  const { captureId, ranks, seen, moved } = cell;
  const none = seen === 0 ? words.noneSeen : words.notIn(seen);
  return (
    <td class="rank">
      <a href={`#/capture/${captureId}`}>
        {ranks.length > 0 ? <b>{words.rank(ranks)}</b> : <span class="faint">{none}</span>}
      </a>
      {moved !== null && moved !== 0 && (
        <span class="rank-moved faint" title={moved > 0 ? words.upName(moved) : words.downName(-moved)}>
          <span aria-hidden="true">{moved > 0 ? words.up(moved) : words.down(-moved)}</span>
          <span class="unseen">{moved > 0 ? words.upName(moved) : words.downName(-moved)}</span>
        </span>
      )}
    </td>
  );
}
