import { capturesWithBytes, type Whole, wholeOf } from '../../../utils/library/redact';
import { isSound } from '../../../utils/redact/covered';
import { bareRows, clearedRows, hiddenBy } from '../../../utils/redact/redact-rows';
import { type Areas, countOf } from './areas';

/** What a redaction would destroy; nothing is changed by asking. */
export interface RedactionPlan {
  areas: number;
  /** The words that stand there, as shown. */
  words: string[];
  /** Numbers that were read from there. */
  readings: number;
  /**
   * `sound`: it is known where words stood. `unsure`: it is not known for all of them (the page moved, it was too long, or
   * the capture is older than the map): all text of the page goes. `none`: there is no text of
   * a page (imported, entered by hand): the pixels go, what the operator wrote stays.
   */
  map: 'sound' | 'unsure' | 'none';
  /** The page as a snapshot goes as a whole: it holds what was hidden. */
  snapshot: boolean;
  /** Other captures whose picture is the very same bytes: they keep it, unless they are named in `also`. */
  shared: string[];
}

/** Null where the capture is gone. */
export async function planRedaction(captureId: string, areas: Areas): Promise<RedactionPlan | null> {
  const whole = await wholeOf(captureId);
  return whole && planFor(whole, areas);
}

/** The same for what may not be in the library yet. */
export async function planFor(whole: Whole, areas: Areas): Promise<RedactionPlan> {
  const hidden = hiddenBy(whole, areas, true);
  const map = mapOf(whole, areas);
  const { seen } = map === 'unsure' ? bareRows(whole) : clearedRows(whole, hidden);
  const before = whole.sighting?.subjects ?? [];
  const count = (subjects: typeof before) => subjects.reduce((sum, { readings }) => sum + readings.length, 0);
  const hashes = hidden.frames.filter(({ boxes }) => boxes.length > 0).map(({ picture }) => picture.hash);
  return {
    areas: countOf(areas),
    words: hidden.words,
    readings: count(before) - count(seen?.subjects ?? []),
    map,
    snapshot: whole.snapshot,
    shared: await capturesWithBytes(hashes, whole.capture.id),
  };
}

/** What the operator typed or brought in is no text of a page: nothing maps it. */
export function mapOf({ capture, content, map }: Whole, areas: Areas): RedactionPlan['map'] {
  const isTheirs =
    capture.trigger === 'manual' || capture.trigger === 'imported' || capture.trigger === 'typed';
  if (isTheirs || (content.text === '' && Object.keys(content.fields).length === 0)) return 'none';
  const views = [
    ...(areas.picture?.length || areas.image?.length ? [map?.picture] : []),
    ...(areas.page?.length ? (map?.page ?? [null]) : []),
  ];
  return views.every((view) => view && isSound(view)) ? 'sound' : 'unsure';
}
