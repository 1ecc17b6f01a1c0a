import type { EntryReading } from '../../digest/digest';
import { readingRuns } from '../labels';
import type { Telling } from '../numbers/pieces';
import { anchorOf, evidenceAnchor } from './headings';
import { linked, plain } from './text';

/** What every part of the document is made from. */
export interface Ink extends Telling {
  headings: Map<string, string>;
}

/** A list's heading as a line. @param level 1–6 */
export function heading(level: number, key: string, { headings }: Ink): string {
  return `${'#'.repeat(level)} ${plain(headings.get(key) ?? '')}`;
}

/** A link to a place in this document. Its anchor holds no sign that could end it. */
function within(label: string, anchor: string): string {
  return `[${label}](#${anchor})`;
}

/** A count that leads to the list it counts; nothing to lead to where it is none. */
export function count(text: string, n: number, list: string, { headings }: Ink): string {
  const target = headings.get(list);
  return n > 0 && target !== undefined ? within(plain(text), anchorOf(target)) : plain(text);
}

/** The number of an evidence, leading to it. */
export function mark(number: number): string {
  return within(`E${number}`, evidenceAnchor(number));
}

export function marks(numbers: number[]): string {
  return numbers.map(mark).join(' ');
}

/** The number of an evidence from before the week. */
export function pastMark(number: number, { words, headings }: Ink): string {
  return within(words.changes.earlierMark(number), anchorOf(headings.get(`before${number}`) ?? ''));
}

/** Numbers with what became of them, each leading to its evidence. */
export function readingLine(readings: readonly EntryReading[], ink: Ink): string {
  return readingRuns(readings, ink)
    .map((run) => {
      if ('text' in run) return spaced(run.text);
      return 'evidence' in run ? mark(run.evidence) : pastMark(run.earlier, ink);
    })
    .join('');
}

/** `plain` trims; a run between two links keeps the blanks at its ends. */
export function spaced(text: string): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  const [, start = '', end = ''] = /^(\s?).*?(\s?)$/s.exec(text) ?? [];
  return `${start}${plain(text)}${end}`;
}

/** A page elsewhere by its title. */
export function outside(title: string, link: string | null): string {
  return linked(plain(title), link);
}
