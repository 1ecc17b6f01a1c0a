import type { Section, Takeaway } from './digest';
import type { Owner } from './owners';

/** A draft is a start, not a second list: the newest notes, the rest stands with its captures. */
const DRAFTED_NOTES = 8;

/** Drafts from the data: what was noted on captures, what was counted, who was not observed. */
export function draftTakeaways(sections: Section[], owners: Owner[]): Takeaway[] {
  const notes = sections.flatMap(({ brand, groups }) =>
    groups.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.notes.map(({ text, evidence }): Takeaway & { evidence: number } => ({
          kind: 'note',
          brand: brand?.name ?? null,
          note: text.split('\n').join(' '),
          evidence,
        })),
      ),
    ),
  );
  const brands = sections.flatMap(({ brand, tally, key, listBefore }) =>
    brand ? [{ name: brand.name, tally, list: key, listBefore }] : [],
  );
  const seen = new Set(sections.map(({ key }) => key));
  const unseen = owners.flatMap(({ key, shown }) => (shown && !seen.has(key) ? [shown.name] : []));
  return [
    ...notes.sort((a, b) => b.evidence - a.evidence).slice(0, DRAFTED_NOTES),
    ...(brands.length > 0 ? [{ kind: 'tally' as const, brands }] : []),
    ...(unseen.length > 0 ? [{ kind: 'not-observed' as const, brands: unseen }] : []),
  ];
}
