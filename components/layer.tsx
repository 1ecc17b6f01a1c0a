import './layer.css';
import { useMemo } from 'preact/hooks';
import { figuresOf } from '../utils/marks';
import type { Layer } from '../utils/marks/editing';
import { Figures } from './figures';
import { measureText } from './measure-text';

interface LayerOverProps {
  layer: Layer;
  /** Of the picture, its pixels. */
  width: number;
  height: number;
}

/** Marks over a picture that fills the same box: its upper part, where there is no room for all of it. */
export function LayerOver({ layer: { shapes, crop }, width, height }: LayerOverProps) {
  const figures = useMemo(() => figuresOf(shapes, measureText), [shapes]);
  return (
    <svg
      class="layer-over"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      <Figures figures={figures} />
      {crop && (
        <path
          class="layer-shade"
          d={`M0 0h${width}v${height}H0zM${crop.left} ${crop.top}h${crop.width}v${crop.height}h${-crop.width}z`}
        />
      )}
    </svg>
  );
}
