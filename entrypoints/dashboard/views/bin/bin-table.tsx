import '../library/library.css';
import type { RefObject } from 'preact';
import { Button } from '../../../../components/button';
import { type Column, Table } from '../../../../components/table';
import { useLocale, useWords } from '../../../../components/words';
import { formatTime } from '../../../../utils/lib/format';
import type { Capture } from '../../../../utils/model';
import { daysLeft } from '../../days-left';
import { zoneHere } from '../../use-filters';
import { CaptureTitle } from '../library/capture-line';
import { isOwnClick } from '../library/list-props';
import { RowStart } from '../library/row-start';
import type { Selection } from '../library/selection';
import { useTableRows } from '../library/use-table-rows';

interface BinTableProps {
  captures: readonly Capture[];
  selection: Selection;
  scroller: RefObject<HTMLElement>;
  onPoint: (id: string) => void;
  onTick: (id: string) => void;
  onRestore: (id: string) => void;
  onEnd: () => void;
}

export function BinTable(props: BinTableProps) {
  const { bin, library: words } = useWords();
  const rows = useTableRows(props);
  const columns: Column[] = [
    { id: 'tick', label: '', name: words.select },
    { id: 'picture', label: '', name: words.columns.picture },
    { id: 'title', label: words.columns.title },
    { id: 'at', label: bin.deletedAt, num: true },
    { id: 'left', label: bin.goneIn, num: true },
    { id: 'restore', label: '', name: bin.restore },
  ];
  return (
    <div class="capture-table in-bin">
      <Table label={bin.list} columns={columns}>
        {rows.before > 0 && <tr class="space" style={{ height: `${rows.before}px` }} />}
        {props.captures.slice(rows.from, rows.to).map((capture) => (
          <BinRow key={capture.id} capture={capture} {...props} />
        ))}
        {rows.after > 0 && <tr class="space" style={{ height: `${rows.after}px` }} />}
      </Table>
    </div>
  );
}

function BinRow({ capture, selection, onPoint, onTick, onRestore }: { capture: Capture } & BinTableProps) {
  const { bin } = useWords();
  const locale = useLocale();
  const { id, at, binnedAt, site } = capture;
  const ticked = selection.chosen.has(id);
  const since = binnedAt ?? at;
  return (
    <tr
      class={`${id === selection.current ? 'current' : ''} ${ticked ? 'selected' : ''}`}
      onClick={(event) => !isOwnClick(event) && onPoint(id)}
    >
      <RowStart capture={capture} ticked={ticked} onTick={() => onTick(id)} />
      <td class="title">
        <CaptureTitle capture={capture} words={[]} />
        <div class="cut faint">{site}</div>
      </td>
      <td class="at num muted">{formatTime(since, zoneHere, locale, Date.now())}</td>
      <td class="left num">{bin.left(daysLeft(since, Date.now()))}</td>
      <td class="restore num">
        <Button onClick={() => onRestore(id)}>{bin.restore}</Button>
      </td>
    </tr>
  );
}
