import * as dom from '../lib/html';
import type { Box, Outline } from './box';
import { hides } from './hidden';
import { measure } from './measure';
import { isApparatus, MARK, marksOf } from './names';
import { INLINE, SILENT } from './tags';

/** Deeper elements are read as part of their ancestor here, so that later steps may recurse. */
const DEEPEST = 400;

export interface OutlineLimits {
  nodes: number;
  /** UTF-16 units of text. */
  text: number;
}

const TELLING = new Set(['class', 'id', 'role', 'itemprop', 'hidden', 'style', 'aria-hidden']);

/** Where the walk stands in one element: the children still to come, from the tree or from a slot's list. */
interface Place {
  box: Box;
  next: Node | null;
  list: Node[] | null;
  at: number;
  /** False for an element that is read as part of its ancestor. */
  closes: boolean;
}

function newBox(element: Element, tag: string, parent: Box | null): Box {
  return {
    element,
    tag,
    parent,
    parts: [],
    marks: 0,
    role: '',
    block: !INLINE.has(tag),
    linked: tag === 'a' || (parent?.linked ?? false),
    own: 0,
    ownLinked: 0,
    stops: 0,
    weight: 0,
    linkedWeight: 0,
    prose: 0,
    out: false,
  };
}

/**
 * Reads the attributes that say what a box is; false where one hides it. Only those that are there are asked for: most
 * elements have one or two. `known` holds the marks of names seen before, which repeat a lot.
 */
function readAttributes(box: Box, known: Map<string, number>): boolean {
  const { element, tag } = box;
  for (const name of dom.namesOf(element, tag)) {
    if (!TELLING.has(name)) continue;
    const value = dom.attributeOf(element, tag, name) ?? '';
    if (name === 'class' || name === 'id') box.marks |= knownMarks(value, known);
    else if (name === 'role') box.role = value;
    else if (name === 'itemprop') box.marks |= value === 'articleBody' ? MARK.body : 0;
    else if (hides(box, name, value)) return false;
  }
  return true;
}

function knownMarks(names: string, known: Map<string, number>): number {
  let marks = known.get(names);
  if (marks === undefined) {
    marks = marksOf(names);
    known.set(names, marks);
  }
  return marks;
}

/** The children that are shown: of the open shadow tree where there is one, and what a slot was given. */
function placeOf(element: Element, tag: string, box: Box, closes: boolean): Place {
  const given = tag === 'slot' ? dom.attempt(() => dom.slotted(element as HTMLSlotElement), []) : [];
  if (given.length > 0) return { box, next: null, list: given, at: 0, closes };
  return { box, next: dom.childOf(dom.shownRoot(element, tag), tag), list: null, at: 0, closes };
}

/** The next child to read; where to go on after it is asked once its tag is known. */
function step(place: Place): Node | null {
  return place.list ? (place.list[place.at++] ?? null) : place.next;
}

function addText(box: Box, text: string): void {
  const first = text.charCodeAt(0);
  if ((first < 33 || first > 126) && box.tag !== 'pre' && !/\S/.test(text)) {
    // Indentation between elements: one space says as much, and two say no more.
    if (box.parts.at(-1) !== ' ') box.parts.push(' ');
    return;
  }
  box.parts.push(text);
  const { weight, stops } = measure(text);
  box.own += weight;
  if (box.linked) box.ownLinked += weight;
  else box.stops += stops;
}

/** Inline boxes hand their text to the line they stand in; a block makes a block of what it stands in. */
function close(box: Box): void {
  const { parent } = box;
  if (parent && !box.block) {
    parent.own += box.own;
    parent.ownLinked += box.ownLinked;
    parent.stops += box.stops;
    return;
  }
  if (parent) parent.block = true;
}

/**
 * Walks the live DOM under `top` once, without recursion and without changing it, and returns what is there as
 * plain boxes. Open shadow trees are read in place of their hosts' children. Stops at the limits (`cut`).
 */
export function outlineOf(top: Element, limits: OutlineLimits): Outline {
  const root = newBox(top, dom.tagOf(top), null);
  root.block = true;
  const outline: Outline = { root, boxes: [root], frames: [], cut: false };
  const stack: Place[] = [placeOf(top, root.tag, root, true)];
  const marks = new Map<string, number>();
  let nodes = 0;
  let text = 0;
  for (let place = stack.at(-1); place; place = stack.at(-1)) {
    const node = outline.cut ? null : step(place);
    if (!node) {
      stack.pop();
      if (place.closes) close(place.box);
      continue;
    }
    if (++nodes > limits.nodes || text > limits.text) outline.cut = true;
    const type = dom.kindOf(node);
    const tag = type === 1 ? dom.tagOf(node as Element) : '';
    if (!place.list) place.next = dom.after(node, tag);
    if (type === 3) {
      const { data } = node as Text;
      text += data.length;
      addText(place.box, data.length > limits.text ? data.slice(0, limits.text) : data);
      continue;
    }
    if (type !== 1) continue;
    const element = node as Element;
    if (SILENT.has(tag) || tag === 'nav' || tag === 'footer') continue;
    if (stack.length > DEEPEST) {
      stack.push(placeOf(element, tag, place.box, false));
      continue;
    }
    const box = newBox(element, tag, place.box);
    if (!readAttributes(box, marks)) continue;
    if (isApparatus(box.role)) continue;
    place.box.parts.push(box);
    outline.boxes.push(box);
    if (tag === 'iframe' || tag === 'frame') outline.frames.push(box);
    else stack.push(placeOf(element, tag, box, true));
  }
  return outline;
}
