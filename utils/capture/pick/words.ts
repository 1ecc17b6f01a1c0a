import type { PickMode } from '../../model';

/** One key, and what it does, as the bar shows it; a click presses it. */
export type Hint = [key: string, cap: string, does: string];

type Deed = 'move' | 'resize' | 'wider' | 'narrower' | 'add' | 'remove' | 'take' | 'leave';
/** What the overlay says, in the app's language. */
export type PickWords = Record<PickMode | Deed | 'small', string>;
