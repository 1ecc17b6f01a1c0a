import type { Cell } from '../../digest/digest';
import { el, type HtmlNode } from '../html/element';
import { brandLabel, columnLabel, titleOfWeek } from '../labels';
import { takeawayRuns } from '../takeaway-runs';
import { dayAndTime, minuteOf, weekSpan } from '../times';
import { LOOK } from './looks';
import { type Ink, mark, table } from './parts';

/** Title, period, takeaways and coverage. */
export function opening(ink: Ink): HtmlNode[] {
  const { digest, words } = ink;
  const { paper } = words.digest;
  const { captures, madeAt, observed, to, zone } = digest;
  const counts = `${captures.now} ${paper.captured(captures.now)}${paper.tally.open}${captures.before}${paper.tally.close}${observed > 0 ? ` · ${paper.observedLive(observed)}` : ''}`;
  return [
    el('h1', { style: LOOK.h1 }, titleOfWeek(digest.week, words)),
    el(
      'p',
      { style: LOOK.small },
      `${weekSpan(digest.from, to, zone, words)} · ${paper.zone(zone)} · ${counts}`,
    ),
    madeAt < to && el('p', { style: LOOK.small }, paper.running(minuteOf(madeAt, zone))),
    el('h2', { style: LOOK.h2 }, paper.takeaways),
    captures.now === 0 && el('p', { style: LOOK.p }, paper.empty),
    claims(ink),
    el('h2', { style: LOOK.h2 }, paper.coverage),
    el('p', { style: LOOK.small }, paper.coverageNote),
    digest.coverage.length > 0 && coverage(ink),
  ];
}

function claims(ink: Ink): HtmlNode {
  const { captures, facts, takeaways } = ink.digest;
  if (captures.now > 0 && facts.length + takeaways.length === 0)
    return el('p', { style: LOOK.p }, ink.words.digest.paper.noTakeaways);
  const items = [...ink.digest.takeaways, ...ink.digest.facts].map((takeaway) => {
    const runs = takeawayRuns(takeaway, ink);
    return el('li', {}, ...runs.map((run) => ('evidence' in run ? mark(run.evidence, ink) : run.text)));
  });
  return el('ul', {}, ...items);
}

function coverage({ digest, words }: Ink): HtmlNode {
  const { paper } = words.digest;
  const columns = digest.columns.map((column) => columnLabel(column, words));
  const cell = (shown: Cell | null) => {
    if (shown === null) return '—';
    const { now, lastAt } = shown;
    return lastAt === null ? paper.notObserved : `${now} · ${dayAndTime(lastAt, digest.zone, words)}`;
  };
  const rows = digest.coverage.map(({ brand, now, before, cells }) => [
    brandLabel(brand, words),
    now > 0 ? String(now) : paper.notObserved,
    String(before),
    ...cells.map(cell),
  ]);
  return table([[paper.brand, paper.thisWeek, paper.lastWeek, ...columns], ...rows]);
}
