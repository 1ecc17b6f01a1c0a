type Styled = Element & ElementCSSInlineStyle;

/** What an element had, and what it has now. */
interface Loan {
  before: string | null;
  had: [name: string, value: string, priority: string][];
  since: string | null;
}

/** Styles lent to elements of the page for as long as its picture is taken; taking them back leaves what it had. */
export class BorrowedStyles {
  private readonly loans = new Map<Element, Loan>();

  lend(element: Element, styles: Record<string, string>): void {
    const { style } = element as Styled;
    // Only XML of no known kind has none.
    if (!style || this.loans.has(element)) return;
    const before = element.getAttribute('style');
    const had = Object.keys(styles).map((name): Loan['had'][number] => [
      name,
      style.getPropertyValue(name),
      style.getPropertyPriority(name),
    ]);
    for (const [name, value] of Object.entries(styles)) style.setProperty(name, value, 'important');
    this.loans.set(element, { before, had, since: element.getAttribute('style') });
  }

  takeBack(element: Element): void {
    const loan = this.loans.get(element);
    const { style } = element as Styled;
    if (!loan) return;
    this.loans.delete(element);
    if (element.getAttribute('style') === loan.since) {
      if (loan.before === null) element.removeAttribute('style');
      else element.setAttribute('style', loan.before);
      return;
    }
    // The page changed it in between: only what was lent goes.
    for (const [name, value, priority] of loan.had) {
      if (value === '') style.removeProperty(name);
      else style.setProperty(name, value, priority);
    }
  }

  takeAllBack(): void {
    for (const element of [...this.loans.keys()]) this.takeBack(element);
  }
}
