import type { Cell, Fact, Takeaway } from '../../digest/digest';
import { brandLabel, columnLabel, titleOfWeek } from '../labels';
import { takeawayKind, takeawayRuns } from '../takeaway-runs';
import { dayAndTime, minuteOf, weekSpan } from '../times';
import { count, heading, type Ink, mark, spaced } from './parts';
import { plain, row } from './text';

/** Title, period, counts and takeaways, as lines. */
export function opening(ink: Ink): string[] {
  const { digest, words } = ink;
  const { paper } = words.digest;
  const { captures, coverage, madeAt, observed, zone, to } = digest;
  const brands = coverage.filter(({ brand }) => brand !== null);
  const seen = brands.filter(({ now }) => now > 0).length;
  const lines = [
    `# ${plain(titleOfWeek(digest.week, words))}`,
    '',
    `${weekSpan(digest.from, to, zone, words)} · ${plain(paper.zone(zone))}`,
    '',
    ...(brands.length > 0
      ? [`- ${count(paper.of(seen, brands.length), 1, 'coverage', ink)} ${paper.observed}`]
      : []),
    `- ${count(String(captures.now), captures.now, 'evidence', ink)} ${paper.captured(captures.now)}${paper.tally.open}${count(String(captures.before), captures.before, 'before', ink)}${paper.tally.close}`,
    ...(observed > 0 ? [`- ${paper.observedLive(observed)}`] : []),
    ...(madeAt < to ? [`- ${paper.running(minuteOf(madeAt, zone))}`] : []),
    `- ${paper.picturesElsewhere}`,
    '',
    heading(2, 'takeaways', ink),
    '',
  ];
  if (captures.now === 0) lines.push(paper.empty, '');
  if (digest.drafted && digest.takeaways.length > 0) lines.push(`*${paper.drafted}*`, '');
  const claims = [...digest.takeaways, ...digest.facts].map((each) => `- ${claim(each, ink)}`);
  if (claims.length === 0 && captures.now > 0) claims.push(paper.noTakeaways);
  return [...lines, ...claims, ''];
}

function claim(takeaway: Takeaway | Fact, ink: Ink): string {
  const kind = takeawayKind(takeaway, ink.words);
  const runs = takeawayRuns(takeaway, ink).map((run) => {
    if ('evidence' in run) return mark(run.evidence);
    return run.list === undefined ? spaced(run.text) : count(run.text, 1, run.list, ink);
  });
  return (kind === '' ? runs : [`*${kind}* `, ...runs]).join('');
}

/** Brand by site as a table. */
export function coverage(ink: Ink): string[] {
  const { digest, words } = ink;
  const { paper } = words.digest;
  const columns = digest.columns.map((column) => plain(columnLabel(column, words)));
  const hasOwn = digest.coverage.some(({ brand }) => brand?.role === 'own');
  const lines = [heading(2, 'coverage', ink), '', paper.coverageNote];
  if (!hasOwn) lines.push(paper.noOwnBrand);
  lines.push('');
  if (digest.coverage.length === 0) return lines;
  const rows = digest.coverage.map(({ brand, now, before, list, listBefore, cells }) => {
    const role = brand ? ` (${paper.role[brand.role]})` : '';
    const total = now > 0 ? count(String(now), now, list, ink) : plain(paper.notObserved);
    const last = count(String(before), before, listBefore, ink);
    return row([
      `${plain(brandLabel(brand, words))}${role}`,
      total,
      last,
      ...cells.map((item) => cell(item, ink)),
    ]);
  });
  const head = [paper.brand, paper.thisWeek, paper.lastWeek, ...columns];
  return [...lines, row(head), row(head.map(() => '---')), ...rows, ''];
}

function cell(shown: Cell | null, ink: Ink): string {
  if (shown === null) return '—';
  const { now, before, lastAt, list, listBefore } = shown;
  const { digest, words } = ink;
  const { paper } = words.digest;
  if (lastAt !== null)
    return `${count(String(now), now, list, ink)} · ${dayAndTime(lastAt, digest.zone, words)}`;
  return before > 0
    ? `${paper.notObserved} (${count(paper.before(before), before, listBefore, ink)})`
    : paper.notObserved;
}
