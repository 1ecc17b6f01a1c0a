import type { Capture, CaptureContent, Seen, Sighting, TextMap, Verification } from '../model';
import { clearCapture, clearContent, clearVerification, withoutWords } from './clear-capture';
import { hiddenWhole } from './clear-page';
import { clearSeen, namesIn } from './clear-seen';
import { BLOCKS, clearText } from './clear-text';
import { coveredPhrases, coveredPlaces, rectsAt, secretPlaces } from './covered';
import { edgesOf, type Frame, framesOf, inWindow, scaled, shareWithImage } from './frames';
import { areEmpty, type Secrets, secretsOf, withTexts } from './secrets';
import { inCharacters, withoutSome } from './words-in-view';

export interface Rows {
  capture: Capture;
  content: CaptureContent;
  sighting: Sighting | null;
  map: TextMap | null;
  verifications: readonly Verification[];
}

export interface ClearedRows {
  capture: Capture;
  content: CaptureContent;
  seen: Seen | null;
  places: number[];
  map: TextMap | null;
  verifications: Verification[];
}

type Areas = Parameters<typeof framesOf>[3];

/** `picture`, `page`, `image` with all that is to be hidden on each, and the words that this takes along. */
export interface Hidden {
  frames: Frame[];
  secrets: Secrets;
  /** As shown. */
  words: string[];
}

/**
 * What areas of a capture's pictures hide: the same place on its other pictures, the words that stand there, and those
 * words wherever else a picture shows them.
 */
export function hiddenBy({ capture, content, sighting, map }: Rows, areas: Areas, matching: boolean): Hidden {
  const frames = framesOf(capture, content, map, areas).map((frame) => ({
    ...frame,
    view: frame.view && inCharacters(frame.view),
  }));
  const phrases = matching
    ? frames.flatMap((frame) => (frame.view ? coveredPhrases(frame.view, inWindow(frame)) : []))
    : [];
  const first = secretsOf(phrases);
  const { fields } = content;
  const named = [
    fields.title?.value,
    fields.author?.value,
    fields.siteName?.value,
    capture.author,
    ...namesIn(sighting ?? { subjects: [] }),
  ];
  const secrets = withTexts(first, hiddenWhole(named, first));
  const edges = edgesOf(frames, content);
  const strips = frames.filter(({ of }) => of === 'page');
  for (const frame of frames) {
    const { view, picture, boxes } = frame;
    if (!view || areEmpty(secrets)) continue;
    const ratio = picture.width / view.width;
    boxes.push(...rectsAt(view, secretPlaces(view, secrets)).map((rect) => scaled(rect, ratio)));
  }
  shareWithImage(frames, map, false);
  if (frames.some(({ boxes }) => boxes.length > 0))
    for (const [nth, strip] of strips.entries()) strip.boxes.push(...(edges[nth] ?? []));
  return { frames, secrets, words: [...new Set(phrases.map(({ text }) => text))] };
}

/** What is left of a capture's rows where it is not known what stood there: nothing of what was read of its page. */
export function bareRows({ capture, content, verifications }: Rows): ClearedRows {
  const bare = verifications.map((row) => ({ ...row, raw: '', fragment: null }));
  return { ...withoutWords(capture, content), seen: null, places: [], map: null, verifications: bare };
}

/** What is left of a capture's rows without what is hidden. */
export function clearedRows(rows: Rows, { frames, secrets }: Hidden): ClearedRows {
  const { capture, content, sighting, verifications } = rows;
  const map = clearedMap(rows, frames, secrets);
  if (areEmpty(secrets)) {
    const places = sighting?.subjects.map((_, place) => place) ?? [];
    return { capture, content, seen: seenOf(sighting), places, map, verifications: [...verifications] };
  }
  const cleared = sighting && clearSeen(sighting, secrets);
  return {
    capture: clearCapture(capture, secrets),
    content: clearContent(content, secrets),
    seen: cleared?.seen ?? null,
    places: cleared?.places ?? [],
    map,
    verifications: verifications.map((row) => clearVerification(row, secrets)),
  };
}

function seenOf(sighting: Sighting | null): Seen | null {
  return sighting && { own: sighting.own, subjects: sighting.subjects, results: sighting.results };
}

/** Words that are hidden are not to stand in the map either. */
function clearedMap({ map }: Rows, frames: readonly Frame[], secrets: Secrets): TextMap | null {
  if (!map) return null;
  const viewOf = (frame: Frame) => {
    const { view } = frame;
    if (!view) return null;
    const gone = new Set([...coveredPlaces(view, inWindow(frame)), ...secretPlaces(view, secrets)]);
    return withoutSome(view, gone);
  };
  const [picture] = frames.filter(({ of }) => of === 'picture').map(viewOf);
  const { picture: _seen, page, ...rest } = map;
  return {
    ...rest,
    ...(picture && { picture }),
    ...(page && { page: frames.filter(({ of }) => of === 'page').map(viewOf) }),
  };
}

/** Takes out of names what was hidden. */
export function clearing({ secrets }: Hidden): (text: string) => string {
  return (text) => clearText(text, secrets);
}

/** Takes out every name that the page gave. */
export function clearingAll({ sighting }: Rows): (text: string) => string {
  const { subjects = [] } = sighting ?? {};
  const texts = subjects.flatMap(({ fields: { text, handle }, url }) => [text?.value, handle?.value, url]);
  const own = new Set([...namesIn({ subjects }), ...texts].map((text) => text?.slice(0, 200)));
  return (text) => (own.has(text) ? BLOCKS : text);
}
