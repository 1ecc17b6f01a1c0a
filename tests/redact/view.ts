import type { WordsInView } from '../../utils/model';
import { isIdeographic } from '../../utils/redact/compact';

const LINE = 20;
const LETTER = 10;

/** Words of a page as they would stand with one line for each text, letters 10 wide (Chinese 20), lines 20 high. */
export function viewOf(texts: readonly string[]): WordsInView {
  const view: WordsInView = { width: 1000, scrolled: [0, 0], words: [], boxes: [], starts: [] };
  for (const [line, text] of texts.entries()) {
    view.starts.push(view.words.length);
    for (const { 0: word, index } of text.matchAll(/[\u2e80-\u9fff]{1,12}|[^\s\u2e80-\u9fff]+/g)) {
      view.words.push(word);
      view.boxes.push(widthOf(text.slice(0, index)), line * LINE, widthOf(word), LINE);
    }
  }
  return view;
}

/** The area that shows a part of one of these texts, a little inside of its edges as a hand would draw it. */
export function areaOf(texts: readonly string[], part: string, edge = 1) {
  const line = texts.findIndex((text) => text.includes(part));
  const text = texts[line] ?? '';
  const left = widthOf(text.slice(0, text.indexOf(part)));
  return {
    left: left + edge,
    top: line * LINE + edge,
    width: widthOf(part) - 2 * edge,
    height: LINE - 2 * edge,
  };
}

function widthOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (isIdeographic(each) ? 2 * LETTER : LETTER), 0);
}
