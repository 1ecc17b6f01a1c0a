import type { Box, WordsInView } from '../model';
import { rangesIn } from './clear-text';
import type { Phrase, Secrets } from './secrets';
import { joined, rectOf } from './words-in-view';

/**
 * How much of a word must be hidden, of its height and of its width, for it to count; `core`: to count as what was
 * meant.
 */
const TOUCHED = 0.2;
const CORE = 0.5;
/** A short word's place is told by so many words around it. */
const NEAR = 12;

type Hidden = 'no' | 'touched' | 'core';

/**
 * The words that stand in areas of a picture, given `inCharacters`; `boxes` in CSS pixels of the window. A word counts when
 * a fifth of its height and a little of its width is hidden: half a name tells the rest. What an area hides by more than
 * half is a phrase by itself too, so that an edge that reaches into the neighbours makes no other phrase of a name.
 */
export function coveredPhrases(view: WordsInView, boxes: readonly Box[]): Phrase[] {
  const hidden = hiddenOf(view, boxes);
  const ends = [...view.starts.slice(1), view.words.length];
  const texts = view.starts.map((start, nth): [number, number] => [start, ends[nth] ?? start]);
  const found = new Map<string, Phrase>();
  for (const level of ['touched', 'core'] as const) {
    const counts = (nth: number) => hidden[nth] === 'core' || hidden[nth] === level;
    // A sentence may stand in several elements: that is the phrase of all.
    for (const [start, end] of [...texts, [0, view.words.length] as const])
      for (const phrase of runsOf(view.words, start, end, counts))
        found.set(Object.values(phrase).join('\n'), phrase);
  }
  return [...found.values()];
}

/** The places of words that stand in these areas. */
export function coveredPlaces(view: WordsInView, boxes: readonly Box[]): Set<number> {
  return new Set(hiddenOf(view, boxes).flatMap((hidden, nth) => (hidden === 'no' ? [] : [nth])));
}

/** The places of words that say what is secret, wherever they stand. */
export function secretPlaces(view: WordsInView, secrets: Secrets): Set<number> {
  const starts = new Set(view.starts);
  const ends: number[] = [];
  let text = '';
  for (const [nth, word] of view.words.entries()) {
    text += starts.has(nth) ? `\n${word}` : joinedTo(text, word);
    ends.push(text.length);
  }
  const places = new Set<number>();
  for (const [from, to] of rangesIn(text, secrets))
    for (let nth = ends.findIndex((end) => end > from); nth !== -1 && nth < ends.length; nth++) {
      places.add(nth);
      if ((ends[nth] ?? 0) >= to) break;
    }
  return places;
}

function joinedTo(text: string, word: string): string {
  return joined([text.slice(-1), word]).slice(text === '' ? 0 : 1);
}

/** Where words at these places stand, with all their lines. */
export function rectsAt(view: WordsInView, places: ReadonlySet<number>): Box[] {
  const rects: Box[] = [];
  for (const place of places)
    for (let nth = place; nth === place || view.words[nth] === ''; nth++) rects.push(rectOf(view, nth));
  return rects;
}

/** It is known where most of the words stood. */
export const isSound = ({ cut, moved }: WordsInView): boolean => !cut && moved !== true;

function hiddenOf(view: WordsInView, boxes: readonly Box[]): Hidden[] {
  const hidden = view.words.map((_, nth) => share(rectOf(view, nth), boxes));
  // A text that moved may have stood there when the picture was taken.
  if (boxes.length > 0 && Array.isArray(view.moved))
    for (const text of view.moved)
      hidden.fill('core', view.starts[text], view.starts[text + 1] ?? view.words.length);
  // A word is one, on however many lines.
  for (let nth = view.words.length - 1; nth > 0; nth--) {
    if (view.words[nth] !== '' || hidden[nth] === 'no') continue;
    if (hidden[nth - 1] !== 'core') hidden[nth - 1] = hidden[nth] ?? 'no';
  }
  return hidden;
}

function share(rect: Box, boxes: readonly Box[]): Hidden {
  let most: Hidden = 'no';
  for (const box of boxes) {
    const width = Math.min(rect.left + rect.width, box.left + box.width) - Math.max(rect.left, box.left);
    const height = Math.min(rect.top + rect.height, box.top + box.height) - Math.max(rect.top, box.top);
    const least = Math.min(rect.width * TOUCHED, rect.height / 4);
    if (width <= 0 || width < least || height < rect.height * TOUCHED) continue;
    if (width >= rect.width * CORE && height >= rect.height * CORE) return 'core';
    most = 'touched';
  }
  return most;
}

function* runsOf(
  words: readonly string[],
  from: number,
  to: number,
  counts: (nth: number) => boolean,
): Generator<Phrase> {
  for (let start = from; start < to; start++) {
    if (!counts(start)) continue;
    let end = start;
    while (end < to && (counts(end) || words[end] === '')) end++;
    const text = joined(words.slice(start, end).filter(Boolean));
    const before = joined(words.slice(Math.max(from, start - NEAR), start));
    const after = joined(words.slice(end, Math.min(to, end + NEAR)));
    if (text !== '') yield { text, before, after };
    start = end;
  }
}
