import type { Fact, Takeaway } from '../../digest/digest';
import { brandLabel, titleOfWeek } from '../labels';
import { numberTables } from '../numbers/tables';
import { takeawayKind, takeawayRuns } from '../takeaway-runs';
import { minuteOf, weekSpan } from '../times';
import { el, type HtmlElement, type HtmlNode } from './element';
import { count, foreign, type Ink, mark, part, type Slots } from './parts';

/** Title, period, and the three numbers that say how far the picture carries. */
export function header({ digest, words }: Ink): HtmlElement {
  const { paper } = words.digest;
  const { week, zone, from, to, madeAt, captures, observed, coverage } = digest;
  const brands = coverage.filter(({ brand }) => brand !== null);
  const seen = brands.filter(({ now }) => now > 0).length;
  return el(
    'header',
    { class: 'top' },
    el('h1', {}, titleOfWeek(week, words)),
    el('p', { class: 'period' }, `${weekSpan(from, to, zone, words)} · ${paper.zone(zone)}`),
    el(
      'p',
      { class: 'summary' },
      brands.length > 0 &&
        el('span', {}, count(paper.of(seen, brands.length), 1, 'coverage'), ` ${paper.observed}`),
      el(
        'span',
        {},
        count(String(captures.now), captures.now, 'evidence'),
        ` ${paper.captured(captures.now)}${paper.tally.open}`,
        count(String(captures.before), captures.before, 'before'),
        paper.tally.close,
      ),
      observed > 0 && el('span', {}, paper.observedLive(observed)),
    ),
    madeAt < to && el('p', { class: 'aside' }, paper.running(minuteOf(madeAt, zone))),
  );
}

/** Everything that can be led to, in one line per kind. */
export function contents(ink: Ink): HtmlElement {
  const { digest, words } = ink;
  const { paper } = words.digest;
  const places: [string, string][] = [
    ['takeaways', paper.takeaways],
    ['coverage', paper.coverage],
    ...numberTables(ink).map(({ key, title }): [string, string] => [key, title]),
    ...digest.sections.map(({ key, brand }): [string, string] => [key, brandLabel(brand, words)]),
    ...(digest.tags.length > 0 ? [['tags', paper.tags] satisfies [string, string]] : []),
    ['evidence', paper.evidence],
    ...(digest.before.length + digest.earlier.length > 0
      ? [['before', paper.beforeTitle] satisfies [string, string]]
      : []),
  ];
  const items = places.map(([id, name]) => el('li', {}, el('a', { href: `#${id}` }, foreign(name))));
  return el('nav', { 'aria-label': paper.contents }, el('ul', {}, ...items));
}

/** The operator's lines, or the drafts, which say that they are. */
export function takeaways(ink: Ink, slots?: Slots): HtmlElement {
  const { paper } = ink.words.digest;
  const { drafted, captures, takeaways: lines, facts } = ink.digest;
  const isBare = !slots?.lines && captures.now > 0 && lines.length + facts.length === 0;
  return part(
    'takeaways',
    [paper.takeaways, slots?.tools ?? null],
    slots?.lines ?? null,
    !slots?.lines && drafted && lines.length > 0 && el('p', { class: 'aside' }, paper.drafted),
    el(
      'ul',
      { class: 'claims' },
      ...[...(slots?.lines ? [] : lines), ...facts].map((line) => claim(line, ink)),
    ),
    captures.now === 0 && el('p', { class: 'aside' }, paper.empty),
    isBare && el('p', { class: 'aside' }, paper.noTakeaways),
  );
}

/** How each kind of line looks: the operator's, a draft of theirs, what was counted. */
const LINES = {
  words: 'own',
  note: 'draft',
  best: 'draft',
  followers: 'draft',
  price: 'draft',
  tally: 'fact',
  'not-observed': 'fact',
};

function claim(takeaway: Takeaway | Fact, ink: Ink): HtmlElement {
  const kind = takeawayKind(takeaway, ink.words);
  const runs = takeawayRuns(takeaway, ink).map((run): HtmlNode => {
    if ('evidence' in run) return mark(run.evidence, ink);
    return run.list === undefined ? foreign(run.text) : count(run.text, 1, run.list);
  });
  const lead = kind === '' ? [] : [el('small', { class: 'kind' }, kind)];
  return el('li', { class: LINES[takeaway.kind] }, ...lead, el('span', {}, ...runs));
}
