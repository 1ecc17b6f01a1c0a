import './capture-grid.css';
import { useEffect } from 'preact/hooks';
import { rowsInView, useScroll } from '../../../../components/rows-in-view';
import { useWords } from '../../../../components/words';
import { isAboutSubject } from '../../../../utils/lib/about-subject';
import { CaptureCard } from './capture-card';
import type { ListProps } from './list-props';
import { useKeepInView } from './use-keep-in-view';
import { useRowReadings } from './use-row-readings';

/** Pixels: the least width of a card, the gap between cards, what stands below a card's picture, a line of readings. */
const [least, gap, below, line] = [208, 16, 116, 24];

export function CaptureGrid(props: ListProps) {
  const { captures, selection, scroller, onEnd, onColumns } = props;
  const words = useWords().library;
  const { top, room, width } = useScroll(scroller);
  const columns = Math.max(1, Math.floor((width - gap) / (least + gap)));
  const cardWidth = (width - gap) / columns - gap;
  const withReadings = captures.some(isAboutSubject);
  const height = Math.round((cardWidth * 9) / 14) + below + (withReadings ? line : 0) + gap;
  const rows = rowsInView(Math.ceil(captures.length / columns), height, top - gap, room);
  const inView = captures.slice(rows.from * columns, rows.to * columns);
  const readings = useRowReadings(inView);
  const atEnd = rows.to * columns >= captures.length;
  useEffect(() => onColumns(columns), [columns]);
  useEffect(() => {
    if (atEnd) onEnd();
  }, [atEnd, captures.length]);
  useKeepInView(scroller, selection, {
    top: Math.floor(selection.at / columns) * height,
    height,
    head: gap,
  });
  return (
    <ul
      class="capture-grid"
      aria-label={words.list}
      style={{
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
        gridAutoRows: `${height - gap}px`,
        paddingTop: `${gap + rows.before}px`,
        paddingBottom: `${gap + rows.after}px`,
      }}
    >
      {inView.map((capture) => (
        <CaptureCard
          key={capture.id}
          capture={capture}
          readings={withReadings ? readings : null}
          {...props}
        />
      ))}
    </ul>
  );
}
