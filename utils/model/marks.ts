/** Which picture of a capture: of the part in view, of the whole page, or the image that was captured by itself. */
export type PictureOf = 'picture' | 'page' | 'image';

/** A part of a picture, in its own pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What an operator drew on one picture of a capture; the picture stays as it was taken. */
export interface Marks {
  /** `captureId of`, so that a picture has one set. */
  id: string;
  captureId: string;
  of: PictureOf;
  /** The part to be shown; null: all. */
  crop: Box | null;
  updatedAt: number;
}
