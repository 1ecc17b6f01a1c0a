import { compareMoments, type Moment } from '../lib/moment';

/** What may be edited after it was published. Prices are readings, and step by themselves. */
export const EDITABLE = ['title', 'text'] as const;
export type Editable = (typeof EDITABLE)[number];

/** What one capture of a thing's own page shows of its words. */
export interface LookAt extends Moment {
  captureId: string;
  /** Which reader read it: another version may read other words of the same page. */
  reader: string;
  /** What the page says in its place, where it is gone; else null. */
  gone: string | null;
  words: Partial<Record<Editable, string>>;
}

/** That words changed between two looks. */
export interface Edit {
  field: Editable;
  before: string;
  after: string;
  since: { captureId: string; at: number };
  captureId: string;
  at: number;
}

/** That a page said a thing is gone, and where it was seen last; `back` is the look that showed it again. */
export interface Vanishing {
  captureId: string;
  at: number;
  said: string;
  seen: { captureId: string; at: number } | null;
  back: { captureId: string; at: number } | null;
}

/**
 * The edits of a post or a product, oldest first: each of its words beside their last showing, read by the same version
 * of the same reader. Words that a page does not show are not observed, which is no edit; nor is white space, nor a text
 * that was folded up (…展开) and shown in full another time.
 */
export function editsOf(looks: readonly LookAt[]): Edit[] {
  const last = new Map<string, { look: LookAt; words: string }>();
  return [...looks].sort(compareMoments).flatMap((look) =>
    EDITABLE.flatMap((field): Edit[] => {
      const words = look.words[field];
      if (words === undefined || look.gone !== null) return [];
      const key = `${look.reader} ${field}`;
      const known = last.get(key);
      const [was, is] = [flat(known?.words ?? ''), flat(words)];
      const isOneMoment = known !== undefined && compareMoments(known.look, look) === 0;
      const isUnfolded = isFolded(was, is);
      // What is folded up, or seen in another tab, hides nothing of what is known already.
      if (known && (isFolded(is, was) || (isOneMoment && !isUnfolded))) return [];
      last.set(key, { look, words });
      if (!known || was === is || isUnfolded) return [];
      const { captureId, at } = look;
      return [{ field, before: known.words, after: words, since: shownIn(known.look), captureId, at }];
    }),
  );
}

/** Every time that a page said a thing is gone, oldest first; a page that asks to sign in says nothing of the kind. */
export function vanishingsOf(looks: readonly LookAt[]): Vanishing[] {
  const found: Vanishing[] = [];
  let seen: Vanishing['seen'] = null;
  let open: Vanishing | null = null;
  for (const look of [...looks].sort(compareMoments)) {
    if (look.gone === null) {
      if (open) open.back = shownIn(look);
      open = null;
      seen = shownIn(look);
    } else if (!open) {
      open = { ...shownIn(look), said: look.gone, seen, back: null };
      found.push(open);
    }
  }
  return found;
}

/** What became of a thing as far as its page was revisited: that it is gone, and its last edit. */
export interface Revisited {
  gone: { captureId: string; at: number } | null;
  edited: { captureId: string; at: number } | null;
}

/** Null where it is there as it was first seen; what vanished and came back is there. */
export function revisitedOf(looks: readonly LookAt[]): Revisited | null {
  const gone = vanishingsOf(looks).at(-1);
  const edited = editsOf(looks).at(-1);
  if (!edited && (!gone || gone.back)) return null;
  return {
    gone: gone && !gone.back ? { captureId: gone.captureId, at: gone.at } : null,
    edited: edited ? { captureId: edited.captureId, at: edited.at } : null,
  };
}

const FOLDED = /(?:\s|…|\.{3}|展开|全文|显示更多|查看更多|(?:show|see|read) more)+$/i;

/** Whether the first is how the second begins, with a sign that there is more. */
function isFolded(short: string, long: string): boolean {
  const start = short.replace(FOLDED, '');
  return start !== short && start !== '' && long.startsWith(start);
}

const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
const shownIn = ({ captureId, at }: LookAt) => ({ captureId, at });
