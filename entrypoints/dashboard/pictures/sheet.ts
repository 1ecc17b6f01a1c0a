import type { Capture, Extent, PagePicture, Strip } from '../../../utils/model';

/** What leaves the library as one picture: strips below each other, mostly one. Device pixels. */
export interface Sheet {
  shows: Extent;
  width: number;
  height: number;
  pixelRatio: number;
  strips: Strip[];
}

/** The picture of a capture, of the whole page where that is given; null where there is none. */
export function sheetOf(capture: Capture, page: PagePicture | null): Sheet | null {
  const picture = capture.picture ?? page?.strips[0]?.picture;
  if (!picture) return null;
  const { width, height, pixelRatio } = picture;
  if (page) return { shows: 'page', width: page.width, height: page.height, pixelRatio, strips: page.strips };
  const strips = [{ picture, top: 0, height, left: 0, skip: 0 }];
  return { shows: 'view', width, height, pixelRatio, strips };
}
