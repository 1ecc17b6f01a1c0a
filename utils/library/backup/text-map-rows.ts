/** The shape of a map of words, as an archive's rows must have it. */
import * as v from 'valibot';
import type { Box, PictureOf, Redaction, TextMap, WordsInView } from '../../model';
import { amount, key, type Schema, text } from './shapes';

const MOST_WORDS = 50_000;
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const yes = v.exactOptional(v.literal(true));

const view: Schema<WordsInView> = v.pipe(
  v.strictObject({
    width: v.pipe(amount, v.minValue(1)),
    scrolled: v.strictTuple([amount, amount]),
    words: v.pipe(v.array(text), v.maxLength(MOST_WORDS)),
    boxes: v.pipe(v.array(amount), v.maxLength(4 * MOST_WORDS)),
    starts: v.pipe(v.array(count), v.maxLength(MOST_WORDS)),
    cut: yes,
    moved: v.exactOptional(v.union([v.literal(true), v.pipe(v.array(count), v.maxLength(MOST_WORDS))])),
  }),
  v.check(
    ({ words, boxes, starts }) =>
      boxes.length === 4 * words.length && starts.every((start) => start < Math.max(1, words.length)),
  ),
);

export const textMapRow: Schema<TextMap> = v.strictObject({
  id: key,
  picture: v.exactOptional(view),
  page: v.exactOptional(v.pipe(v.array(v.nullable(view)), v.maxLength(1_000))),
  image: v.exactOptional(v.strictTuple([amount, amount, amount, amount])),
});

const box: Schema<Box> = v.strictObject({ left: amount, top: amount, width: amount, height: amount });
const boxes = v.exactOptional(v.pipe(v.array(box), v.maxLength(10_000)));

export const redaction: Schema<Redaction> = v.strictObject({
  at: amount,
  boxes: v.strictObject({
    picture: boxes,
    page: boxes,
    image: boxes,
  } satisfies Record<PictureOf, typeof boxes>),
  atCapture: yes,
});
