/** One element of the page as the reader sees it: its parts in order, and what they add up to. */
export interface Box {
  element: Element;
  tag: string;
  parent: Box | null;
  parts: (Box | string)[];
  /** What class names and id say: bits of `MARK`. */
  marks: number;
  /** The `role` attribute, '' without one. */
  role: string;
  /** Set where the box interrupts a line: by its tag, or because something in it does. */
  block: boolean;
  /** Inside a link. */
  linked: boolean;
  /** Weight of the text that stands directly in this block (through inline children), and of links in it. */
  own: number;
  ownLinked: number;
  /** Sentence signs in the own text. */
  stops: number;
  /** Sums over the whole subtree, without what is left out. */
  weight: number;
  linkedWeight: number;
  /** Prose: own text that reads like sentences, summed over the subtree. */
  prose: number;
  /** Not part of the readable text. */
  out: boolean;
}

export interface Outline {
  root: Box;
  /** All boxes, parents before children, in document order. */
  boxes: Box[];
  /** Frames of the page, by their box. */
  frames: Box[];
  cut: boolean;
}
