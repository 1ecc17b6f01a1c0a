import { withoutReordering } from './reordering';

/** No band shows more; what a page made longer is cut before anything is measured. */
const LONGEST = 2000;
/** Marks upon one letter: no language stacks more, and a tower of them would reach into the picture. */
const MARKS = /(\p{M}{3})\p{M}+/gu;
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\s]+/gu;
/** Shown as nothing, so that two addresses could look the same; what joins letters and emoji stays. */
const INVISIBLE = /(?!\u200c|\u200d|\ufe0f)\p{DI}/gu;

/** Text from a page as one line that may be drawn. */
export function drawable(text: string): string {
  return withoutReordering(text.slice(0, LONGEST))
    .replace(INVISIBLE, '')
    .replace(UNPRINTABLE, ' ')
    .replace(MARKS, '$1')
    .trim();
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader sees as single characters: an emoji of five code points is one. */
export function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** By its first letter, as browsers do. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const [letter = ''] = /\p{L}/u.exec(text) ?? [];
  return RTL.test(letter) ? 'rtl' : 'ltr';
}
