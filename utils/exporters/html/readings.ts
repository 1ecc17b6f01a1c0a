import type { EntryReading } from '../../digest/digest';
import { changeLabel, readingLabel } from '../labels';
import { el, type HtmlElement } from './element';
import { foreign, type Ink, pastMark } from './parts';

/** Numbers in a row, each leading to the capture that proves it; a change leads to the one that it is counted from. */
export function readingList(readings: readonly EntryReading[], ink: Ink): HtmlElement | null {
  if (readings.length === 0) return null;
  return el('ul', { class: 'readings' }, ...readings.map((reading) => readingOf(reading, ink)));
}

function readingOf(reading: EntryReading, ink: Ink): HtmlElement {
  const { name, value, range } = readingLabel(reading, ink);
  const label = ink.words.digest.paper.evidenceMark(reading.evidence);
  const number = el('a', { class: 'count', href: `#e${reading.evidence}`, title: label }, foreign(value));
  return el(
    'li',
    {},
    `${name} `,
    number,
    range !== null && el('small', {}, range),
    reading.change && step(reading, ink),
  );
}

function step(reading: EntryReading, ink: Ink): HtmlElement {
  const proved = /up|down/.test(reading.change?.direction ?? '');
  const n = reading.change?.earlier ?? 0;
  return el(
    'span',
    { class: proved ? 'step' : 'step unproved' },
    ` ${changeLabel(reading, ink)} `,
    pastMark(n, ink),
  );
}
