import type { Figure, PathFigure, TextFigure } from '../utils/marks/figure';

/** Shapes as SVG, in the pixels of their picture: to stand within an `svg` or a `g`. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return figures.map((figure, nth) =>
    'd' in figure ? <Path key={nth} {...figure} /> : <Text key={nth} {...figure} />,
  );
}

function Path({ d, fill, stroke, width, opacity }: PathFigure) {
  return (
    <path
      d={d}
      fill={fill ?? 'none'}
      stroke={stroke ?? 'none'}
      stroke-width={width}
      stroke-linecap="round"
      stroke-linejoin="round"
      opacity={opacity}
    />
  );
}

function Text({ text, x, y, font, color, halo, haloWidth, anchor, direction }: TextFigure) {
  return (
    <text
      x={x}
      y={y}
      fill={color}
      stroke={halo ?? 'none'}
      stroke-width={haloWidth}
      stroke-linejoin="round"
      paint-order="stroke"
      text-anchor={anchor}
      direction={direction}
      style={{ font, whiteSpace: 'pre' }}
    >
      {text}
    </text>
  );
}
