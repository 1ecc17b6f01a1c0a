import type {
  Box,
  Capture,
  CaptureContent,
  PagePicture,
  PictureOf,
  Shown,
  Strip,
} from '../../../utils/model';

/** What leaves the library as one picture: strips below each other, mostly one. Device pixels. */
export interface Sheet {
  /** `image`: the image that was captured by itself. */
  shows: Shown | 'image';
  width: number;
  height: number;
  pixelRatio: number;
  strips: Strip[];
}

/** The picture of a capture, of the whole page where that is given; null where there is none. */
export function sheetOf(capture: Capture, page: PagePicture | null): Sheet | null {
  const picture = capture.picture ?? page?.strips[0]?.picture;
  if (!picture) return null;
  const { pixelRatio } = picture;
  if (page) return { shows: 'page', width: page.width, height: page.height, pixelRatio, strips: page.strips };
  return wholeOf(picture, 'view');
}

/** The picture that marks were drawn on; null where the capture has none like that. */
export function sheetFor(capture: Capture, content: CaptureContent | null, of: PictureOf): Sheet | null {
  if (of === 'image') return content?.target?.image ? wholeOf(content.target.image, 'image') : null;
  if (of === 'page') return content?.page ? sheetOf(capture, content.page) : null;
  return sheetOf(capture, null);
}

/** What its marks are kept under. */
export function markedAs({ shows }: Sheet): PictureOf {
  return shows === 'view' ? 'picture' : shows;
}

/** The part of a sheet that a crop shows; all of it without one. */
export function partOf({ width, height }: Sheet, crop: Box | null): Box {
  if (!crop) return { left: 0, top: 0, width, height };
  const left = Math.min(Math.max(0, crop.left), width - 1);
  const top = Math.min(Math.max(0, crop.top), height - 1);
  return {
    ...{ left, top },
    width: Math.max(1, Math.min(crop.width, width - left)),
    height: Math.max(1, Math.min(crop.height, height - top)),
  };
}

function wholeOf(picture: Strip['picture'], shows: Sheet['shows']): Sheet {
  const { width, height, pixelRatio } = picture;
  return { shows, width, height, pixelRatio, strips: [{ picture, top: 0, height, left: 0, skip: 0 }] };
}
