import type { PartName } from './capture';
import type { Box } from './marks';

/** Parts of a page in view that its operator pointed at. CSS pixels of the window. */
export interface Parts {
  boxes: Box[];
  /** Of the window, scroll bar included: pictures are that wide. */
  width: number;
  height: number;
  /** More belongs to it than is in view. */
  beyond: boolean;
}

/** What is pointed at: a part to be pictured, or several regions to be hidden. */
export type PickMode = PartName | 'hide';
