import type { Column } from '../../digest/digest';
import { brandLabel, columnLabel } from '../labels';
import type { Telling } from '../numbers/pieces';
import { numberTables } from '../numbers/tables';

/**
 * The anchor that a heading gets where Markdown is shown (GitHub's rule, which Typora and VS Code share): lower
 * case, no punctuation, hyphens for spaces.
 */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** The heading of every list that a count leads to, by the list's key; no two lead to the same place. */
export function listHeadings(telling: Telling): Map<string, string> {
  const { digest, words } = telling;
  const { sections, before, earlier, evidence } = digest;
  const { paper } = words.digest;
  const headings = new Map<string, string>();
  const taken = new Set(['', ...evidence.map(({ number }) => evidenceAnchor(number))]);
  const add = (key: string, ...names: string[]) => {
    const heading = names.join(' · ').replace(/\s+/g, ' ').trim();
    let unique = heading;
    for (let n = 2; taken.has(anchorOf(unique)); n += 1) unique = `${heading} ${n}`.trim();
    taken.add(anchorOf(unique));
    headings.set(key, unique);
  };
  add('takeaways', paper.takeaways);
  add('coverage', paper.coverage);
  add('against', paper.against);
  for (const { key, title } of numberTables(telling)) add(key, title);
  add('tags', paper.tags);
  add('evidence', paper.evidence);
  add('before', paper.beforeTitle);
  for (const { number } of earlier) add(`before${number}`, words.changes.earlierMark(number));
  const siteName = (column: Column) => columnLabel(column, words);
  for (const { key, brand, groups, listed } of sections) {
    add(key, brandLabel(brand, words));
    for (const group of groups) add(group.key, brandLabel(brand, words), siteName(group.column));
    if (listed) add(listed.key, brandLabel(brand, words), words.changes.listed);
  }
  for (const { key, brand, groups } of before) {
    add(key, paper.lastWeek, brandLabel(brand, words));
    for (const group of groups)
      add(group.key, paper.lastWeek, brandLabel(brand, words), siteName(group.column));
  }
  return headings;
}

/** Evidence stands under headings of its own: `E12`. */
export function evidenceAnchor(number: number): string {
  return `e${number}`;
}
