import type { Box } from '../../model';
import type { Pointed } from '../walk/pointed';
import type { Point } from './box';

export type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'repeat'>;

/** What a way of pointing makes of the pointer and of keys. */
export interface Aim {
  /** What else the browser may do meanwhile: without its touch there would be no click. */
  passes: RegExp;
  boxes(): Box[];
  active(): number;
  chosen(): Pointed | null;
  /** More belongs to what was chosen than is seen. */
  beyond(): boolean;
  /** `down`, `move`, `up` or `click`. `small`: what was dragged is too small to be meant. */
  point(type: string, at: Point): 'take' | 'small' | null;
  key(press: Press): void;
  /** The page moved below the boxes, or the window has another size now. */
  reset(): void;
}
