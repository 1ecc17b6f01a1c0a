import { useMemo } from 'preact/hooks';
import { Figures } from '../../../../components/figures';
import { measureText } from '../../../../components/measure-text';
import type { View } from '../../../../components/zoom';
import { boundsOf, figuresOf, kindOf } from '../../../../utils/marks';
import { boxHandles } from '../../../../utils/marks/corners';
import { upright } from '../../../../utils/marks/geometry';
import type { Box, MarkShape, Point } from '../../../../utils/model';

interface OverlayProps {
  shapes: readonly MarkShape[];
  /** Drawn anew with every move of the pointer, in place of the one of its id. */
  draft: MarkShape | null;
  crop: Box | null;
  /** Whether the crop can be pulled. */
  isCropping: boolean;
  /** Areas that are to be destroyed. */
  redact: readonly Box[];
  picked: MarkShape | null;
  view: View;
}

/** What lies over the picture, as large as the window, so that a stroke repaints no more than that. */
export function Overlay(props: OverlayProps) {
  const { shapes, draft, crop, isCropping, redact, picked, view } = props;
  const drawn = useMemo(() => {
    if (!draft) return shapes;
    const isNew = !shapes.some(({ id }) => id === draft.id);
    return isNew ? [...shapes, draft] : shapes.map((shape) => (shape.id === draft.id ? draft : shape));
  }, [shapes, draft]);
  const figures = useMemo(() => figuresOf(drawn, measureText), [drawn]);
  const toWindow = ({ x, y }: Point) => ({ x: x * view.scale + view.x, y: y * view.scale + view.y });
  const frame = picked && boundsOf(picked, measureText);
  const handles = isCropping && crop ? boxHandles(upright(crop)) : [];
  const pulled = picked ? kindOf(picked.kind).handles(picked, measureText) : handles;
  return (
    <svg class="marks-overlay" aria-hidden="true">
      <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
        <Figures figures={figures} />
      </g>
      {redact.map((box, nth) => (
        <Area key={nth} box={windowBox(upright(box), view)} />
      ))}
      {crop && <Shade box={windowBox(upright(crop), view)} />}
      {frame && picked && picked.kind !== 'arrow' && <Frame box={windowBox(frame, view)} />}
      {pulled.map(toWindow).map(({ x, y }, nth) => (
        <rect key={nth} class="marks-handle" x={x - 4.5} y={y - 4.5} width={9} height={9} rx={2} />
      ))}
    </svg>
  );
}

function windowBox({ left, top, width, height }: Box, { scale, x, y }: View): Box {
  return { left: left * scale + x, top: top * scale + y, width: width * scale, height: height * scale };
}

function Frame({ box: { left, top, width, height } }: { box: Box }) {
  return <rect class="marks-frame" x={left - 3} y={top - 3} width={width + 6} height={height + 6} />;
}

function Area({ box: { left, top, width, height } }: { box: Box }) {
  return <rect class="marks-redact" x={left} y={top} width={width} height={height} />;
}

/** Everything but the box, darker. */
function Shade({ box: { left, top, width, height } }: { box: Box }) {
  const far = 100_000;
  const around = `M${-far} ${-far}h${2 * far}v${2 * far}h${-2 * far}z`;
  return (
    <>
      <path class="marks-shade" d={`${around}M${left} ${top}h${width}v${height}h${-width}z`} />
      <rect class="marks-crop" x={left} y={top} width={width} height={height} />
    </>
  );
}
