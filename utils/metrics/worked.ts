import type { Metric, Reading, Subject } from '../model';
import { ENGAGEMENT, type Engagement, engagementOf } from './engagement';
import type { Period } from './movement';
import { hasLeapt } from './oddities';
import { type AgainstOwn, againstOwn, type Dated, datedOf } from './own-median';
import { type Ranked, rank } from './ranking';

/** A post with its readings. */
export interface SeenPost {
  subject: Subject;
  readings: readonly Reading[];
}

type Compared = Extract<AgainstOwn, { kind: 'compared' }>;

/** How the posts of one account, seen in a period, did. */
export interface Worked {
  channelId: string | null;
  platform: string;
  /** What is added up as engagement, and the posts by it, the best first; ties where ranges overlap. */
  metrics: Metric[];
  best: Ranked<Engagement<Subject>>[];
  /** Posts that show nothing to add up. */
  left: number;
  /** What posts are compared by at the same age; null where no post shows anything. */
  by: Metric | null;
  /** Those that are compared, by how many times the median they may be; ties where ranges overlap. */
  paced: Ranked<{ subject: Subject; against: Compared }>[];
  /** Ids of posts with a number that leapt a thousandfold: none is dropped for it, none is to be believed unseen. */
  leapt: ReadonlySet<string>;
  /** Posts that are not: too few others were seen at their age, or their own age is not known. */
  tooFew: number;
  noAge: number;
}

/**
 * What worked, account by account: the posts seen in the period by engagement, and by speed: how they stood to the median
 * of the account's other posts at the same age. The median is taken over all posts that are given, also older ones.
 * @param zone the clock of dates that name no zone
 */
export function whatWorked(posts: readonly SeenPost[], period: Period, zone: string): Worked[] {
  const accounts = new Map<string, SeenPost[]>();
  for (const post of posts) {
    const { channelId, platform, kind } = post.subject;
    const key = `${platform} ${channelId}`;
    if (kind === 'post') accounts.set(key, [...(accounts.get(key) ?? []), post]);
  }
  return [...accounts.values()].flatMap((all) => {
    const seen = all.flatMap(({ subject, readings }) => {
      const inside = readings.filter(({ at }) => period.from <= at && at < period.to);
      return inside.length > 0 ? [{ item: subject, readings: inside }] : [];
    });
    const [first] = all;
    if (!first || seen.length === 0) return [];
    const { metrics, posts: summed, left } = engagementOf(seen);
    const by = commonest(all);
    const against = by ? standings(all, new Set(seen.map(({ item }) => item.id)), by, zone) : [];
    const compared = against.flatMap(({ subject, against: each }) =>
      each.kind === 'compared' ? [{ subject, against: each }] : [],
    );
    return [
      {
        channelId: first.subject.channelId,
        platform: first.subject.platform,
        metrics,
        best: rank(summed, (each) => each),
        left: left.length,
        by,
        leapt: new Set(
          all
            .filter(({ readings }) => hasLeapt(readings, by ? [...metrics, by] : metrics))
            .map(({ subject }) => subject.id),
        ),
        paced: rank(compared, ({ against: { times } }) => times),
        tooFew: against.filter((each) => each.against.kind === 'too-few').length,
        noAge: against.filter((each) => each.against.kind === 'no-age').length,
      },
    ];
  });
}

/** The act that most posts show; of equals the first of the list. Views where no act is shown. */
export function commonest(posts: readonly Pick<SeenPost, 'readings'>[]): Metric | null {
  const counted = [...ENGAGEMENT.post, 'views' as const].map((metric) => ({
    metric,
    count: posts.filter(({ readings }) => readings.some((reading) => reading.metric === metric)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  return most === 0 ? null : (counted.find(({ count }) => count === most)?.metric ?? null);
}

function standings(posts: readonly SeenPost[], wanted: ReadonlySet<string>, by: Metric, zone: string) {
  const dated = posts.map(({ subject, readings }): Dated & { subject: Subject } => ({
    subject,
    ...datedOf(subject, readings, by, zone),
  }));
  return dated
    .filter(({ subject }) => wanted.has(subject.id))
    .map((post) => ({
      subject: post.subject,
      against: againstOwn(
        post,
        dated.filter((other) => other !== post),
      ),
    }));
}
