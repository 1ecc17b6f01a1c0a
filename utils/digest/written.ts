import type { Span, Takeaway } from './digest';
import { cleanLines } from './plain-text';

/** The operator's lines, with the captures they name as evidence numbers. @param numbers by capture id */
export function writtenTakeaways(stored: string, numbers: Map<string, number>): Takeaway[] {
  return cleanLines(stored).map((line) => ({ kind: 'words', spans: spansOf(line, numbers) }));
}

function spansOf(line: string, numbers: Map<string, number>): Span[] {
  return line.split(REFERENCE).flatMap((part, index): Span[] => {
    if (index % 2 === 1) return [{ evidence: numbers.get(part) ?? null }];
    return part === '' ? [] : [part];
  });
}

/** How a stored text names a capture; ids are made of these characters. */
const REFERENCE = /\[capture:([\w-]{1,64})\]/;

/** Text as typed (`[3]`) as text to store, which names the captures themselves: numbers may move, ids do not. */
export function toStored(typed: string, evidence: readonly { captureId: string }[]): string {
  return typed.replace(/\[(\d{1,5})\]/g, (mark, number) => {
    const named = evidence[Number(number) - 1];
    return named && String(Number(number)) === number ? `[capture:${named.captureId}]` : mark;
  });
}

/** Stored text as it is typed: the present number of each capture; one that is gone keeps its name. */
export function toTyped(stored: string, evidence: readonly { captureId: string }[]): string {
  return stored.replace(new RegExp(REFERENCE, 'g'), (mark, id) => {
    const index = evidence.findIndex(({ captureId }) => captureId === id);
    return index < 0 ? mark : `[${index + 1}]`;
  });
}
