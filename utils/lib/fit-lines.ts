import { charactersOf } from './drawn-text';

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/**
 * The text within `lines` lines of `width` pixels, broken at spaces where there are any near; an ellipsis ends what
 * is cut.
 */
export function fitLines(text: string, width: number, lines: number, measure: Measure): string[] {
  const fitted: string[] = [];
  let rest = charactersOf(text);
  while (rest.length > 0 && fitted.length < lines) {
    const whole = rest.join('');
    if (measure(whole) <= width) return [...fitted, whole];
    const isLast = fitted.length === lines - 1;
    const room = longest(
      rest.length,
      (count) => measure(rest.slice(0, count).join('') + (isLast ? '…' : '')) <= width,
    );
    const count = isLast ? room : Math.max(1, breakBefore(rest, room));
    fitted.push(`${rest.slice(0, count).join('').trimEnd()}${isLast ? '…' : ''}`);
    rest = charactersOf(rest.slice(count).join('').trimStart());
  }
  return fitted;
}

/** One line: what is too long loses its middle, so that both the site and the page's own part can be read. */
export function fitMiddle(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const all = charactersOf(text);
  const shortened = (kept: number) => {
    const head = Math.ceil(kept * 0.6);
    return `${all.slice(0, head).join('')}…${all.slice(all.length - (kept - head)).join('')}`;
  };
  return shortened(longest(all.length - 1, (kept) => measure(shortened(kept)) <= width));
}

/** The largest count up to `most` that fits, by halving; 0 where none does. */
function longest(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last space within the second half of what fits, else all that fits. */
function breakBefore(characters: readonly string[], room: number): number {
  if (characters[room] === ' ') return room;
  const space = characters.slice(0, room).lastIndexOf(' ');
  return space > room / 2 ? space : room;
}
