import type { Column, Entry, Section } from '../../digest/digest';
import { entryFacts, partialLabel, titleLabel } from '../labels';
import { dayAndTime } from '../times';
import { listedLines } from './listed';
import { count, heading, type Ink, mark, outside, readingLine } from './parts';
import { plain } from './text';

/** What one brand's captures show, as lines. */
export function section({ key, tally, listBefore, groups, listed }: Section, ink: Ink): string[] {
  const { paper } = ink.words.digest;
  return [
    heading(2, key, ink),
    '',
    `${paper.captures(tally.now)} · ${count(paper.before(tally.before), tally.before, listBefore, ink)}`,
    '',
    ...groups.flatMap((group) => [
      heading(3, group.key, ink),
      '',
      paper.captures(group.captures),
      '',
      ...group.entries.flatMap((entry) => entryLines(entry, group.column, ink)),
      '',
    ]),
    ...(listed ? listedLines(listed, ink) : []),
  ];
}

function entryLines(entry: Entry, column: Column, ink: Ink): string[] {
  const { words } = ink;
  const { paper } = words.digest;
  const partial = partialLabel(entry, words);
  const lines = [
    entryFacts(entry, column, ink).map(plain).join(' · '),
    sightings(entry, ink),
    readings(entry, ink),
    ...entry.notes.map(({ text, evidence }) => `**${paper.note}** ${plain(text)} ${mark(evidence)}`),
    plain(entry.excerpt),
    partial === null ? '' : `*${plain(partial)}*`,
    entry.tags.length > 0 ? `${paper.tagsLabel} ${entry.tags.map(plain).join(' · ')}` : '',
  ];
  const told = lines.filter((line) => line !== '').map((line) => `  - ${line}`);
  return [`- **${outside(titleLabel(entry.title, words), entry.link)}**`, ...told];
}

function readings(entry: Entry, ink: Ink): string {
  if (entry.readings.length === 0) return '';
  return `**${ink.words.digest.paper.readings}** ${readingLine(entry.readings, ink)}`;
}

function sightings({ sightings: numbers }: Entry, { digest, words }: Ink): string {
  const { paper } = words.digest;
  const times = numbers.flatMap((number) => {
    const evidence = digest.evidence[number - 1];
    return evidence ? [`${dayAndTime(evidence.at, digest.zone, words)} ${mark(number)}`] : [];
  });
  return `${numbers.length > 1 ? paper.seenTimes(numbers.length) : paper.seenOnce} ${times.join(' · ')}`;
}
