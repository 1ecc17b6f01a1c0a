import type { Box, Capture, CaptureContent, Picture, PictureOf, TextMap, WordsInView } from '../model';
import { rectOf } from './words-in-view';

/** One stored picture of a capture: the part in view, a strip of the whole page, or the image by itself. */
export interface Frame {
  of: PictureOf;
  picture: Picture;
  /** Where words stand on it, in CSS pixels. */
  view: WordsInView | null;
  /** To be hidden, in its own pixels. */
  boxes: Box[];
}

type Areas = Partial<Record<PictureOf, readonly Box[]>>;

/** More rows or columns of a strip than this lie outside of the page; fewer only overlap its neighbour. CSS pixels. */
const OVERLAP = 8;
const SCROLL_BAR = 24;
/** Words are placed by whole CSS pixels. */
const MARGIN = 4;

/**
 * All pictures of a capture with what is to be hidden on each: where it was drawn, and where the others show the same
 * place.
 */
export function framesOf(
  { picture }: Capture,
  { target, page }: CaptureContent,
  map: TextMap | null,
  areas: Areas,
): Frame[] {
  const frame = (
    of: PictureOf,
    shown: Picture,
    view: WordsInView | null | undefined,
    boxes: readonly Box[],
  ) => ({
    of,
    picture: shown,
    view: view && view.moved !== true ? view : null,
    boxes: inside(boxes, shown),
  });
  const view = picture ? [frame('picture', picture, map?.picture, areas.picture ?? [])] : [];
  const strips = (page?.strips ?? []).map((strip, nth) => {
    const drawn = (areas.page ?? []).map((box) => ({
      ...box,
      left: box.left + strip.left,
      top: box.top - strip.top + strip.skip,
    }));
    return frame('page', strip.picture, map?.page?.[nth], drawn);
  });
  const image = target?.image ? [frame('image', target.image, null, areas.image ?? [])] : [];
  const [seen] = view;
  shareWithImage([...view, ...image], map, true);
  const drawn = [...view, ...strips].map((each) => ({ ...each, boxes: [...each.boxes] }));
  if (seen) {
    for (const [nth, strip] of strips.entries()) {
      strip.boxes.push(...shifted(drawn[0]?.boxes ?? [], shiftOf(seen, strip), strip.picture));
      seen.boxes.push(...shifted(drawn[nth + 1]?.boxes ?? [], shiftOf(strip, seen), seen.picture));
    }
  }
  return [...view, ...strips, ...image];
}

/** Parts of strips that lie outside of the page are hidden once anything is: they may show the same once more. */
export function edgesOf(frames: readonly Frame[], { page }: CaptureContent): Box[][] {
  const strips = frames.filter(({ of }) => of === 'page');
  return (page?.strips ?? []).map(({ left, skip, height, picture }, nth) => {
    const ratio = picture.pixelRatio;
    const { width: all, height: rows } = strips[nth]?.picture ?? picture;
    const right = all - left - (page?.width ?? all);
    const below = rows - skip - height;
    const edges: Box[] = [];
    if (skip > OVERLAP * ratio) edges.push({ left: 0, top: 0, width: all, height: skip });
    if (below > OVERLAP * ratio) edges.push({ left: 0, top: skip + height, width: all, height: below });
    if (left > 0) edges.push({ left: 0, top: 0, width: left, height: rows });
    if (right > SCROLL_BAR * ratio) edges.push({ left: all - right, top: 0, width: right, height: rows });
    return edges;
  });
}

/** An area of one picture in CSS pixels of its window. */
export function inWindow({ picture, view, boxes }: Frame): Box[] {
  const ratio = view ? picture.width / view.width : 1;
  return boxes.map((box) => scaled(box, 1 / ratio));
}

export function scaled({ left, top, width, height }: Box, by: number): Box {
  return { left: left * by, top: top * by, width: width * by, height: height * by };
}

function inside(boxes: readonly Box[], { width, height }: Picture): Box[] {
  return boxes.flatMap((box) => {
    const left = Math.max(0, box.left);
    const top = Math.max(0, box.top);
    const right = Math.min(width, box.left + box.width);
    const bottom = Math.min(height, box.top + box.height);
    return right > left && bottom > top ? [{ left, top, width: right - left, height: bottom - top }] : [];
  });
}

function shifted(boxes: readonly Box[], shift: [number, number] | null, picture: Picture): Box[] {
  if (!shift) return [];
  const [x, y] = shift;
  return inside(
    boxes.map(({ left, top, width, height }) => ({
      left: left + x - MARGIN,
      top: top + y - MARGIN,
      width: width + 2 * MARGIN,
      height: height + 2 * MARGIN,
    })),
    picture,
  );
}

/** How much lower (and further right) the same place stands on another picture, pixels; null where nobody knows. */
function shiftOf(from: Frame, to: Frame): [left: number, top: number] | null {
  if (!from.view || !to.view) return null;
  const ratio = from.picture.width / from.view.width;
  const there = onceOnly(to.view);
  const shifts = new Map<string, number>();
  for (const [word, at] of onceOnly(from.view)) {
    const other = there.get(word);
    if (!other) continue;
    const shift = `${other.left - at.left} ${other.top - at.top}`;
    shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
  }
  const [most, votes] = [...shifts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const [x = 0, y = 0] =
    votes > 2
      ? most.split(' ').map(Number)
      : [from.view.scrolled[0] - to.view.scrolled[0], from.view.scrolled[1] - to.view.scrolled[1]];
  return [x * ratio, y * ratio];
}

function onceOnly(view: WordsInView): Map<string, Box> {
  const found = new Map<string, Box | null>();
  for (const [nth, word] of view.words.entries())
    if (word.length > 1) found.set(word, found.has(word) ? null : rectOf(view, nth));
  return new Map([...found].flatMap(([word, at]) => (at ? [[word, at] as const] : [])));
}

/** What hides a part of the image by itself hides it on the picture that shows it, and the other way round. */
export function shareWithImage(frames: readonly Frame[], map: TextMap | null, back: boolean): void {
  const [from, to] = ['picture', 'image'].map((of) => frames.find((frame) => frame.of === of));
  if (!from || !to || !map?.image) return;
  const [left, top, width, height] = map.image;
  const [x, y] = [to.picture.width / width, to.picture.height / height];
  if (back)
    from.boxes.push(
      ...inside(
        to.boxes.map((box) => ({
          left: box.left / x + left,
          top: box.top / y + top,
          width: box.width / x,
          height: box.height / y,
        })),
        from.picture,
      ),
    );
  else
    to.boxes.push(
      ...inside(
        from.boxes.map((box) => ({
          left: (box.left - left) * x - MARGIN,
          top: (box.top - top) * y - MARGIN,
          width: box.width * x + 2 * MARGIN,
          height: box.height * y + 2 * MARGIN,
        })),
        to.picture,
      ),
    );
}
