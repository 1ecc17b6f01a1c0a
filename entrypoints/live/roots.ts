import { kindOf, parentNode } from '../../utils/lib/html';

/** The elements that posts stand in: which are known, which are in view, and which are to be looked at. */
export class Roots {
  /** Held weakly, as the observer holds them: what the page drops is gone here too. */
  private known = new WeakSet<Node>();
  private readonly inView = new Set<Element>();
  private readonly due = new Set<Element>();
  private readonly pieces = new Set<Element>();
  private readonly touched = new Set<Node>();
  private readonly view: IntersectionObserver;

  constructor(onWork: () => void) {
    this.view = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        this.inView[isIntersecting ? 'add' : 'delete'](target);
        if (isIntersecting) this.due.add(target);
      }
      if (this.due.size > 0) onWork();
    });
  }

  /** Forgets all, and looks at the whole page anew. */
  begin(whole: Element): void {
    this.end();
    this.known = new WeakSet();
    this.pieces.add(whole);
  }

  end(): void {
    this.view.disconnect();
    for (const each of [this.inView, this.due, this.pieces, this.touched]) each.clear();
  }

  /** A node was added to the page. */
  add(node: Node): void {
    if (kindOf(node) === 1) this.pieces.add(node as Element);
  }

  /** Something changed in a node. */
  touch(node: Node): void {
    if (this.inView.size > 0) this.touched.add(node);
  }

  /** A root as it stands now: one that is known and in view may show something else by now. */
  watch(root: Element): void {
    if (!this.known.has(root)) this.view.observe(root);
    else if (this.inView.has(root)) this.due.add(root);
    this.known.add(root);
  }

  /** The next piece of the page in which roots may stand. */
  nextPiece(): Element | null {
    return taken(this.pieces);
  }

  /** Traces one change to the root that it is in; false where none is left. */
  settleOne(): boolean {
    const node = taken(this.touched);
    const root = node && this.around(node);
    if (root) this.due.add(root);
    return node !== null;
  }

  /** A root is to be read from its beginning. */
  again(root: Element): void {
    this.due.add(root);
  }

  /** The next root that is to be read: in view, or passed by a moment ago. */
  nextDue(): Element | null {
    return taken(this.due);
  }

  private around(node: Node): Element | null {
    for (let at: Node | null = node; at; at = parentNode(at))
      if (this.known.has(at)) return this.inView.has(at as Element) ? (at as Element) : null;
    return null;
  }
}

function taken<T>(set: Set<T>): T | null {
  const [first = null] = set;
  if (first !== null) set.delete(first);
  return first;
}
