/** The shape of what was drawn on a picture, as an archive's rows must have it; the types hold the two together. */
import * as v from 'valibot';
import type { Box, MarkShape, Marks, PictureOf, Point } from '../../model';
import { marksId } from '../marks';
import { key, oneOf, type Schema } from './shapes';

/** No picture is larger; a number beyond would only make a file that cannot be drawn. */
const place = v.pipe(v.number(), v.finite(), v.minValue(-1e6), v.maxValue(1e6));
const point: Schema<Point> = v.strictObject({ x: place, y: place });
const box: Schema<Box> = v.strictObject({ left: place, top: place, width: place, height: place });

const drawn = {
  id: key,
  color: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)),
  size: v.pipe(v.number(), v.minValue(0.1), v.maxValue(1000)),
};
const points = v.pipe(v.array(point), v.minLength(1), v.maxLength(5000));

const shape: Schema<MarkShape> = v.variant('kind', [
  v.strictObject({ kind: v.literal('arrow'), ...drawn, from: point, to: point }),
  v.strictObject({ kind: v.literal('box'), ...drawn, box }),
  v.strictObject({ kind: v.literal('ellipse'), ...drawn, box }),
  v.strictObject({ kind: v.literal('pen'), ...drawn, points }),
  v.strictObject({ kind: v.literal('highlight'), ...drawn, points }),
  v.strictObject({
    ...{ kind: v.literal('text'), ...drawn, at: point, width: v.pipe(place, v.minValue(1)) },
    text: v.pipe(v.string(), v.maxLength(5000)),
  }),
  v.strictObject({ kind: v.literal('step'), ...drawn, at: point }),
]);

const of = oneOf<PictureOf>({ picture: true, page: true, image: true });

export const marksRow: Schema<Marks> = v.pipe(
  v.strictObject({
    id: key,
    captureId: key,
    of,
    crop: v.nullable(box),
    shapes: v.pipe(v.array(shape), v.maxLength(5000)),
    updatedAt: v.pipe(v.number(), v.finite()),
  }),
  v.check(({ id, captureId, of }) => id === marksId(captureId, of)),
);
