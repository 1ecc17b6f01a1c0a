import { safeLink } from '../../lib/url';
import { movementIn } from '../../metrics/movement';
import { pointsOf } from '../../metrics/points';
import type { Metric, Subject } from '../../model';
import { type Owner, ownersOf } from '../owners';
import { oneLine } from '../plain-text';
import type { FollowerRow } from '../week-numbers';
import { hostOf, type NumbersInput, picturedIn, provedOf } from './input';

/** What a channel's audience is called; the first that it has is told. */
const AUDIENCE: readonly Metric[] = ['followers', 'members'];

/**
 * Every channel whose audience was seen this week, by brand, ours first. Ours is always in the picture: its channels
 * stand there unseen, and so does an own brand that has none.
 */
export function followersIn(input: NumbersInput): FollowerRow[] {
  const rows = ownersOf([...input.brands]).flatMap((owner) => {
    const channels = input.subjects.filter(
      ({ kind, brandId }) => kind === 'channel' && brandId !== null && brandId === owner.brand?.id,
    );
    const told = channels.flatMap((channel) => rowOf(channel, owner, input) ?? []);
    return told.length === 0 ? unseen(owner) : told;
  });
  return rows.some(({ last }) => last !== null) ? rows : [];
}

function rowOf(channel: Subject, { shown }: Owner, input: NumbersInput): FollowerRow | null {
  if (!shown) return null;
  const readings = provedOf(input, channel.id);
  const metric = AUDIENCE.find((one) => readings.some((reading) => reading.metric === one));
  const points = metric ? pointsOf(readings, metric) : [];
  const last = points.filter(({ at }) => input.week.from <= at && at < input.week.to).at(-1);
  const isOwn = shown.role === 'own';
  if (!metric || !last) return isOwn ? { ...named(channel, shown), last: null, change: null } : null;
  const moved = movementIn(points, input.week);
  const { raw, low, high, captureId } = last;
  const pictured = picturedIn(input)(captureId);
  return {
    ...named(channel, shown),
    last: { raw: oneLine(raw, 40), low, high, metric, pictured, proof: [captureId] },
    change: moved && {
      ...moved.change,
      direction: moved.direction,
      since: moved.first.at,
      zone: input.zone,
      gap: moved.gap,
      proof: [moved.first.captureId],
    },
  };
}

function named({ name, handle, url, platform }: Subject, brand: FollowerRow['brand']) {
  const site = hostOf(url) || oneLine(platform, 60);
  return { brand, channel: oneLine(name || (handle ?? ''), 60), link: safeLink(url), site };
}

function unseen({ shown }: Owner): FollowerRow[] {
  if (shown?.role !== 'own') return [];
  return [{ brand: shown, channel: '', link: null, site: '', last: null, change: null }];
}
