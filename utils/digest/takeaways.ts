import type { Fact, Section, Takeaway } from './digest';
import type { Owner } from './owners';
import { oneLine } from './plain-text';

/** A draft is a start, not a second list: the newest notes, the rest stands with its captures. */
const DRAFTED_NOTES = 8;
const DRAFTED_LENGTH = 160;

/** Drafts: what was noted on captures, newest first. */
export function draftTakeaways(sections: Section[]): Takeaway[] {
  const notes = sections.flatMap(({ brand, groups }) =>
    groups.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.notes.map((note) => ({ brand: brand?.name ?? null, ...note }))),
    ),
  );
  return notes
    .sort((a, b) => b.evidence - a.evidence)
    .slice(0, DRAFTED_NOTES)
    .map(({ brand, text, evidence }) => ({
      kind: 'note',
      brand,
      note: oneLine(text, DRAFTED_LENGTH),
      evidence,
    }));
}

/** What was counted per brand, and which brands were not observed. */
export function factsOf(sections: Section[], owners: Owner[]): Fact[] {
  const brands = sections.flatMap(({ brand, tally, key, listBefore }) =>
    brand ? [{ name: brand.name, tally, list: key, listBefore }] : [],
  );
  const seen = new Set(sections.map(({ key }) => key));
  const unseen = owners.flatMap(({ key, shown }) => (shown && !seen.has(key) ? [shown.name] : []));
  return [
    ...(brands.length > 0 ? [{ kind: 'tally' as const, brands }] : []),
    ...(unseen.length > 0 ? [{ kind: 'not-observed' as const, brands: unseen }] : []),
  ];
}
