import * as v from 'valibot';
import type { LeftOut, Snapshot, SnapshotPart } from '../../model';
import { key, oneOf, type Schema } from './shapes';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const part: Schema<SnapshotPart> = v.strictObject({
  nth: count,
  type: v.pipe(v.string(), v.regex(/^(?:image|font)\/[\w.+-]{1,60}$|^text\/(?:html|css)$/)),
});

const leftOut = oneOf<LeftOut>({
  image: true,
  'image-cut': true,
  'image-late': true,
  frame: true,
  media: true,
  canvas: true,
  font: true,
  style: true,
  symbol: true,
  plugin: true,
  nodes: true,
  size: true,
});

/** Each blob is a part and each part a blob, the document first; none is there twice. */
export const snapshotRow: Schema<Snapshot> = v.pipe(
  v.strictObject({
    id: key,
    hashes: v.pipe(v.array(hash), v.minLength(1), v.maxLength(100_000)),
    parts: v.array(part),
    width: count,
    height: count,
    leftOut: v.array(v.strictObject({ what: leftOut, count })),
  }),
  v.check(
    ({ hashes, parts }) =>
      hashes.length === parts.length &&
      parts[0]?.nth === 0 &&
      parts[0].type === 'text/html' &&
      new Set(parts.map(({ nth }) => nth)).size === parts.length,
  ),
);
