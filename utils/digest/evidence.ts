import { safeLink } from '../lib/url';
import type { Capture } from '../model';
import type { Evidence, Section, TagCount } from './digest';
import { pictureOf, titleOf } from './entries';
import { oneLine } from './plain-text';
import { proofOf, type WeekNumbers } from './week-numbers';

/** The appendix. @param captures of the week, in the order of their numbers */
export function evidenceOf(captures: Capture[], sections: Section[], numbers: WeekNumbers): Evidence[] {
  const entries = sections.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  const keys = new Map(entries.flatMap(({ key, sightings }) => sightings.map((number) => [number, key])));
  return captures.map((capture, index) => ({
    number: index + 1,
    captureId: capture.id,
    entry: keys.get(index + 1) ?? tableShowing(numbers, capture.id),
    at: capture.at,
    zone: capture.zone,
    title: titleOf(capture),
    url: oneLine(capture.url, 500),
    link: safeLink(capture.url),
    site: oneLine(capture.site, 100),
    scope: capture.scope,
    live: capture.trigger === 'live',
    reader: { id: oneLine(capture.reader.id, 60), version: capture.reader.version },
    partial: [...new Set(capture.partial)],
    picture: pictureOf(capture, index + 1),
  }));
}

/** What live reading saw has no entry: it leads to the first table that it proves something of. */
function tableShowing({ best, followers, prices }: WeekNumbers, captureId: string): string {
  const none = { best: [], followers: [], prices: [] };
  const tables = [
    ...best.map((table) => ({ key: table.key, proof: proofOf({ ...none, best: [table] }) })),
    { key: 'followers', proof: proofOf({ ...none, followers }) },
    { key: 'prices', proof: proofOf({ ...none, prices }) },
  ];
  return tables.find(({ proof }) => proof.includes(captureId))?.key ?? '';
}

/** The tags of the week, most used first, each with the numbers of its captures. */
export function tagsOf(captures: Capture[]): TagCount[] {
  const tags = new Map<string, number[]>();
  for (const [index, capture] of captures.entries()) {
    for (const tag of new Set(capture.tags.map((name) => oneLine(name, 80)))) {
      tags.set(tag, [...(tags.get(tag) ?? []), index + 1]);
    }
  }
  return [...tags]
    .map(([tag, evidence]) => ({ tag, evidence }))
    .filter(({ tag }) => tag !== '')
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.tag < b.tag ? -1 : 1));
}
