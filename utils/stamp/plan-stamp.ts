import { directionOf, drawable } from '../lib/drawn-text';
import { fitLines, fitMiddle } from '../lib/fit-lines';
import { formatExactTime } from '../lib/format';
import { type MeasureText, PAPER_FONTS } from '../lib/paper-fonts';
import type { Locale } from '../model';
import type { Words } from '../words';

/** What a band says of its picture. */
export interface StampFacts {
  title: string;
  url: string;
  at: number;
  zone: string;
  /** How the capture's id begins. */
  id: string;
  /** Where a page fills several pictures: which of them this is, from 1. */
  part: number;
  parts: number;
}

/** The language that it is said in. */
export interface Tongue {
  locale: Locale;
  words: Words;
}

/** One run of text: `x` is where it starts in its direction (right to left: its right end), `y` its baseline. */
export interface StampLine {
  text: string;
  x: number;
  y: number;
  font: string;
  color: string;
  direction: 'ltr' | 'rtl';
}

/** The band as it is drawn below a picture, in pixels from its own upper left corner. */
export interface StampPlan {
  width: number;
  height: number;
  background: string;
  /** Of the line between picture and band; as high as `ruleHeight`. */
  rule: string;
  ruleHeight: number;
  lines: StampLine[];
}

/** Narrower than this nothing can be read: the picture gets paper at its right. CSS pixels. */
const NARROWEST = 360;

/**
 * What stands below a picture of `width` pixels, at `scale` pixels to a CSS pixel: the title on up to two lines, the
 * address, then time with zone, and the capture.
 */
export function planStamp(
  facts: StampFacts,
  pictureWidth: number,
  scale: number,
  { locale, words }: Tongue,
  measure: MeasureText,
): StampPlan {
  const width = Math.max(pictureWidth, Math.round(NARROWEST * scale));
  const px = (css: number) => Math.round(css * scale);
  const font = (weight: number, size: number) => `${weight} ${px(size)}px ${PAPER_FONTS}`;
  const [pad, room] = [px(14), width - 2 * px(14)];
  const title = drawable(facts.title) || drawable(facts.url) || words.evidence.cover.untitled;
  const direction = directionOf(title);
  const lines: StampLine[] = [];
  let y = px(10);
  const add = (text: string, size: number, style: Pick<StampLine, 'font' | 'color' | 'direction'>) => {
    y += px(size * 1.5);
    lines.push({ text, y: y - px(size * 0.4), x: style.direction === 'rtl' ? width - pad : pad, ...style });
  };
  const bold = font(600, 15);
  for (const line of fitLines(title, room, 2, (text) => measure(text, bold)))
    add(line, 15, { font: bold, color: '#1c1b19', direction });
  const plain = font(400, 12);
  const small = { font: plain, color: '#57534d', direction: 'ltr' as const };
  const measured = (text: string) => measure(text, plain);
  const url = drawable(facts.url);
  if (url) add(fitMiddle(url, room, measured), 12, small);
  const time = formatExactTime(facts.at, facts.zone, locale);
  const which = [
    words.evidence.stampId(facts.id),
    ...(facts.parts > 1 ? [words.evidence.stampPart(facts.part, facts.parts)] : []),
  ].join(' · ');
  const together = `${time} · ${which}`;
  if (measured(together) <= room) add(together, 12, small);
  else for (const text of [time, which]) add(fitMiddle(text, room, measured), 12, small);
  return {
    width,
    height: y + px(10),
    background: '#ffffff',
    rule: '#c9c5bc',
    ruleHeight: Math.max(1, px(1)),
    lines,
  };
}
