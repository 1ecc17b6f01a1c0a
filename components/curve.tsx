import './curve.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  bandsOf,
  type CurvePoint,
  type Frame,
  frameOf,
  levelsOf,
  type Mark,
  marksOf,
  xOf,
} from '../utils/lib/curve';
import { type Tick, timeTicks } from '../utils/lib/time-ticks';
import { useLocale } from './words';

const HEIGHT = 200;
/** Room for the numbers at the left, the times below, half a mark at the right and above. */
const EDGE = { left: 56, right: 12, top: 10, bottom: 24 };

interface CurveProps {
  label: string;
  points: readonly CurvePoint[];
  zone: string;
  /** A number that holds until another is seen: a price. */
  steps: boolean;
  formatLevel: (value: number) => string;
  hrefOf: (nth: number) => string;
  nameOf: (nth: number) => string;
  /** Sightings to look at twice. */
  isOdd: (nth: number) => boolean;
  /** Sightings that a person entered: their marks are dashed. */
  isByHand: (nth: number) => boolean;
  selected: number;
  onSelect: (nth: number) => void;
}

/** A number by time: the band that is proved, a mark for each sighting that leads to its capture. Arrow keys walk along. */
export function Curve(props: CurveProps) {
  const { label, points, zone, steps, formatLevel } = props;
  const locale = useLocale();
  const [box, width] = useWidth();
  const drawn = useMemo(() => {
    const frame = frameOf(points, Math.max(120, width - EDGE.left - EDGE.right), HEIGHT);
    return {
      frame,
      bands: bandsOf(points, frame, { steps }),
      levels: levelsOf(frame),
      marks: marksOf(points, frame),
    };
  }, [points, width, steps]);
  const { frame, bands, levels, marks } = drawn;
  const ticks = timeTicks(frame.from, frame.to, zone, locale, Math.max(2, Math.floor(frame.width / 70)));
  return (
    <div class="curve" ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing */}
      <svg
        role="group"
        aria-label={label}
        width={frame.width + EDGE.left + EDGE.right}
        height={HEIGHT + EDGE.top + EDGE.bottom}
      >
        <g transform={`translate(${EDGE.left} ${EDGE.top})`}>
          <g class="curve-levels">
            {levels.map(({ value, y }) => (
              <g key={value} transform={`translate(0 ${y})`}>
                <line x2={frame.width} />
                <text x={-8} dy="0.32em">
                  {formatLevel(value)}
                </text>
              </g>
            ))}
          </g>
          <Times ticks={ticks} frame={frame} />
          {bands.map((band) => (
            <path key={band} class="curve-band" d={band} />
          ))}
          <Marks {...props} marks={marks} />
        </g>
      </svg>
    </div>
  );
}

function Times({ ticks, frame }: { ticks: readonly Tick[]; frame: Frame }) {
  return (
    <g class="curve-times">
      {ticks.map(({ at, label }) => (
        <g key={at} transform={`translate(${xOf(frame, at)} ${HEIGHT})`}>
          <line y2={4} />
          <text y={18}>{label}</text>
        </g>
      ))}
    </g>
  );
}

type MarksProps = Pick<CurveProps, 'hrefOf' | 'nameOf' | 'isOdd' | 'isByHand' | 'selected' | 'onSelect'> & {
  marks: readonly Mark[];
};

function Marks({ marks, hrefOf, nameOf, isOdd, isByHand, selected, onSelect }: MarksProps) {
  const group = useRef<SVGGElement>(null);
  const at = Math.max(
    0,
    marks.findLastIndex(({ nth }) => nth <= selected),
  );
  const walk = (event: KeyboardEvent) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: marks.length - 1 }[event.key];
    const mark = to === undefined ? undefined : marks[to];
    if (event.isComposing || !mark || to === undefined) return;
    event.preventDefault();
    onSelect(mark.nth);
    group.current?.querySelectorAll('a')[to]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the links inside
    <g ref={group} class="curve-marks" onKeyDown={walk}>
      {marks.map(({ nth, x, upper, lower, open }, place) => (
        <a
          key={nth}
          href={hrefOf(nth)}
          class={`curve-mark${isOdd(nth) ? ' odd' : ''}${isByHand(nth) ? ' by-hand' : ''}${place === at ? ' selected' : ''}`}
          tabindex={place === at ? 0 : -1}
          aria-label={nameOf(nth)}
          onFocus={() => onSelect(nth)}
          onPointerEnter={() => onSelect(nth)}
        >
          <rect class="curve-touch" x={x - 8} y={upper - 8} width={16} height={lower - upper + 16} />
          <rect
            x={x - 3}
            y={Math.min(upper, (upper + lower) / 2 - 3)}
            width={6}
            height={Math.max(6, lower - upper)}
            rx={3}
          />
          {open && <path d={`M${x - 5} 6L${x} 0L${x + 5} 6`} />}
        </a>
      ))}
    </g>
  );
}

/** How wide an element is; a usual width until that is known. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(960);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
