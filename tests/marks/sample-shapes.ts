import type { MarkShape } from '../../utils/model';

const drawn = { color: '#e5342b', size: 4 };

/** One of every kind. */
export const SHAPES: MarkShape[] = [
  {
    kind: 'highlight',
    id: 'h',
    ...drawn,
    size: 20,
    points: [
      { x: 0, y: 100 },
      { x: 200, y: 100 },
    ],
  },
  { kind: 'arrow', id: 'a', ...drawn, from: { x: 10, y: 10 }, to: { x: 110, y: 10 } },
  { kind: 'box', id: 'b', ...drawn, box: { left: 20, top: 30, width: 100, height: 50 } },
  { kind: 'ellipse', id: 'e', ...drawn, box: { left: 200, top: 30, width: 100, height: 50 } },
  {
    kind: 'pen',
    id: 'p',
    ...drawn,
    points: [
      { x: 300, y: 300 },
      { x: 320, y: 340 },
      { x: 360, y: 300 },
    ],
  },
  { kind: 'text', id: 't', ...drawn, size: 20, at: { x: 400, y: 10 }, width: 200, text: '满300减50\n第二行' },
  { kind: 'step', id: 's1', ...drawn, size: 20, at: { x: 500, y: 300 } },
  { kind: 'step', id: 's2', ...drawn, size: 20, at: { x: 560, y: 300 } },
];

/** Ten pixels a letter, whatever the font. */
export const measure = (text: string) => [...text].length * 10;
