import { safeLink } from '../../lib/url';
import { publishedSpan } from '../../metrics/ages';
import { type Engagement, engagementOf } from '../../metrics/engagement';
import { hasLeapt } from '../../metrics/oddities';
import { rank } from '../../metrics/ranking';
import { commonest } from '../../metrics/worked';
import type { Metric, Reading } from '../../model';
import { oneLine } from '../plain-text';
import type { BestPost, BestTable, Pace, Place } from '../week-numbers';
import { againstAccount } from './against-account';
import { type NumbersInput, type Owned, picturedIn } from './input';
import { pacesOf } from './pace';

/** How many rows a table has by engagement, and how many more by speed. */
const BY_ENGAGEMENT = 5;
const BY_SPEED = 3;

/** The week's best posts, one table a platform, those with the most posts first. */
export function bestIn(owned: readonly Owned[], input: NumbersInput): BestTable[] {
  const posts = owned.filter(({ subject }) => subject.kind === 'post');
  const platforms = [...new Set(posts.map(({ subject }) => subject.platform))];
  return platforms
    .flatMap(
      (platform) =>
        tableOf(
          posts.filter(({ subject }) => subject.platform === platform),
          input,
        ) ?? [],
    )
    .sort((a, b) => b.compared - a.compared)
    .map(({ table }, index) => ({ ...table, key: `best${index + 1}` }));
}

function tableOf(posts: readonly Owned[], input: NumbersInput) {
  const shown = posts.map((post) => ({
    item: post,
    readings: post.readings.filter((one) => isIn(one, input)),
  }));
  const { metrics, posts: summed } = engagementOf(shown.filter(({ item }) => isOfWeek(item, input)));
  const engaged = new Map(
    rank(summed, (post) => post).map((ranked) => [ranked.item.item, { ...ranked, of: summed.length }]),
  );
  const metric = commonest(shown);
  const paced = metric ? pacesOf(posts, metric, input) : new Map<Owned, Pace>();
  const rows = chosen(engaged, paced);
  const [first] = rows;
  if (!first || !metric) return null;
  const table: Omit<BestTable, 'key'> = {
    site: first.site || oneLine(first.subject.platform, 60),
    acts: metrics,
    metric,
    rows: rows.map((post) => ({
      ...rowOf(post, engaged.get(post), paced.get(post) ?? null, metric, input),
      leapt: hasLeapt(post.readings, [...metrics, metric]),
      revisited: post.subject.keys.map((key) => input.revisited.get(key)).find(Boolean) ?? null,
    })),
  };
  return { table, compared: new Set([...engaged.keys(), ...paced.keys()]).size };
}

/** The best by engagement, at least one of ours among them; then the fastest of the rest. */
function chosen(engaged: ReadonlyMap<Owned, Place>, paced: ReadonlyMap<Owned, Pace>): Owned[] {
  const best = [...engaged.keys()];
  const fast = [...paced].sort(([, a], [, b]) => a.best - b.best).map(([post]) => post);
  const ours = [...best, ...fast].find(({ owner }) => owner.shown.role === 'own');
  const rows = new Set([...best.slice(0, BY_ENGAGEMENT), ...fast.slice(0, BY_SPEED)]);
  if (ours) rows.add(ours);
  return [
    ...best.filter((post) => rows.has(post)),
    ...fast.filter((post) => rows.has(post) && !engaged.has(post)),
  ];
}

function isIn({ at }: Reading, { week }: NumbersInput): boolean {
  return week.from <= at && at < week.to;
}

/** Published this week as far as is known; where it is not, first seen this week. What was reported is not new again. */
function isOfWeek({ subject: { published, firstSeenAt } }: Owned, { week, zone }: NumbersInput): boolean {
  const span = published && publishedSpan(published, zone);
  if (!span) return firstSeenAt >= week.from;
  return span.from < week.to && span.to >= week.from;
}

function rowOf(
  post: Owned,
  engaged: (Place & { item: Engagement<Owned> }) | undefined,
  pace: Pace | null,
  metric: Metric,
  input: NumbersInput,
): Omit<BestPost, 'leapt' | 'revisited'> {
  const { subject, channel, owner, readings } = post;
  const isPictured = picturedIn(input);
  const ofWeek = readings.filter((reading) => isIn(reading, input));
  return {
    brand: owner.shown,
    title: oneLine(subject.name, 120),
    link: safeLink(subject.url),
    channel: oneLine(channel?.name || (channel?.handle ?? ''), 60),
    published: subject.published,
    engagement: engaged
      ? {
          best: engaged.best,
          worst: engaged.worst,
          of: engaged.of,
          low: engaged.item.low,
          high: engaged.item.high,
          proof: [engaged.item.captureId],
        }
      : null,
    pace,
    against: againstAccount(subject, ofWeek, metric, input),
    pictured: ofWeek.some(({ captureId }) => isPictured(captureId)),
  };
}
