import { boxOfText } from '../lib/disguise';
import * as dom from '../lib/html';
import type { WordsInView } from '../model';

/** Words by themselves, but characters of scripts without spaces together, up to a line of some. */
const WORDS =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]{1,12}|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]+/g;
/** What elements say beside their text: a number in full, a name in place of a face. */
const LABELLED = '[alt],[aria-label],[title],[placeholder],[datetime],input,textarea';
const LABELS = ['alt', 'aria-label', 'title', 'placeholder', 'datetime'];
const MOST_WORDS = 4_000;
const MOST_NODES = 60_000;
/** A label of what is higher is one of a whole part of the page, CSS pixels. */
const HIGHEST = 120;

/** Where each text, or what bears a label, stood: in the order of `starts`. */
let stood: [node: Node, left: number, top: number][] = [];
let range: Range | undefined;

function linesOf(node: Node, start: number, end: number): DOMRectList {
  range ??= new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getClientRects();
}

/**
 * Every word in the window and where it stands: in the page, in open shadow trees and in frames of its own site, with the
 * labels of images and buttons. Words that nobody can see are among them: it must only not be too few.
 */
export function wordsInView(document: Document): WordsInView {
  const { innerWidth: width, innerHeight: height } = globalThis;
  const view: WordsInView = {
    width,
    scrolled: [Math.round(scrollX), Math.round(scrollY)],
    words: [],
    boxes: [],
    starts: [],
  };
  stood = [];
  const roots: [root: Document | ShadowRoot, x: number, y: number][] = [[document, 0, 0]];
  let nodes = 0;
  const begin = (node: Node, { left, top }: DOMRect) => {
    stood.push([node, left, top]);
    view.starts.push(view.words.length);
  };
  const isFull = () => view.words.length > MOST_WORDS || nodes > MOST_NODES;
  // Roots that are found on the way are read after those before.
  for (const [root, x, y] of roots) {
    // Most of a long page is below, and each value of a box is asked for by itself.
    const isIn = (box: DOMRect) =>
      box.top + y < height &&
      box.bottom + y > 0 &&
      box.width > 0 &&
      box.right + x > 0 &&
      box.left + x < width;
    const put = (word: string, { left, top, right, bottom }: DOMRect) => {
      const [l, t] = [Math.floor(left + x), Math.floor(top + y)];
      view.words.push(word);
      view.boxes.push(l, t, Math.ceil(right + x) - l, Math.ceil(bottom + y) - t);
    };
    const walker = Document.prototype.createTreeWalker.call(document, root, 5);
    for (let node = walker.nextNode(); node && !isFull(); node = walker.nextNode()) {
      nodes++;
      if (dom.kindOf(node) === 1) {
        const element = node as Element;
        const tag = dom.tagOf(element);
        const inner = dom.shownRoot(element, tag);
        if (inner !== element) roots.push([inner as ShadowRoot, x, y]);
        const box = tag === 'iframe' ? dom.boxOf(element) : null;
        if (!box || !isIn(box)) continue;
        // Asked only where it matters: the browser makes a world of its own for each document that is looked into.
        const frame = dom.attempt(() => dom.frameDocument(element), null);
        if (frame) roots.push([frame, x + box.left + element.clientLeft, y + box.top + element.clientTop]);
        continue;
      }
      const { data } = node as Text;
      if (!/\S/.test(data)) continue;
      const whole = boxOfText(node);
      if (!isIn(whole)) continue;
      begin(node, whole);
      for (const { 0: word, index } of data.matchAll(WORDS)) {
        const [first, ...lines] = [...linesOf(node, index, index + word.length)].filter(isIn);
        if (first) put(word, first);
        for (const line of lines) put('', line);
        if (isFull() || ++nodes > MOST_NODES) break;
      }
    }
    for (const element of Array.from(dom.queryAll(root as Document, LABELLED))) {
      const box = dom.boxOf(element);
      if (isFull() || !isIn(box)) continue;
      const { value, type } = element as HTMLInputElement;
      const given = typeof value === 'string' && type !== 'password' ? [value] : [];
      const said = LABELS.flatMap(
        (name) => (name === 'alt' || box.height < HIGHEST ? dom.attribute(element, name) : null) ?? [],
      );
      for (const label of [...given, ...said]) {
        const words = label.match(WORDS) ?? [];
        if (words.length > 0) begin(element, box);
        for (const word of words.slice(0, 200)) put(word, box);
      }
    }
  }
  if (isFull()) view.cut = true;
  return view;
}

/** The texts (places in `starts`) that no longer stand where they stood when they were asked for last. */
export function movedSince(): number[] {
  return stood.flatMap(([node, left, top], nth) => {
    const now = dom.kindOf(node) === 1 ? dom.boxOf(node as Element) : boxOfText(node);
    return Math.abs(now.left - left) < 2 && Math.abs(now.top - top) < 2 ? [] : [nth];
  });
}
