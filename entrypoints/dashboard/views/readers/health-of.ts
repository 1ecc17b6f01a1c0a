import { isAboutSubject } from '../../../../utils/lib/about-subject';
import type { Confirmations } from '../../../../utils/lib/confirmed';
import { metricsIn } from '../../../../utils/lib/telling';
import { LOOKED_AT, type RecentLooks } from '../../../../utils/library/recent-looks';
import { type Look, type Yield, yieldOf } from '../../../../utils/metrics/yield';
import type { Capture, Confirmed, Metric, PageKind } from '../../../../utils/model';
import type { SubjectSpec } from '../../../../utils/platforms/base/subject-spec';
import type { SiteModule } from '../../load-reader';

/** Of the page's own subject, or of what it lists. */
export type Place = 'own' | 'listed';

/** What has shown that a field is read rightly. */
export interface Proof {
  /** The day of the newest real page that proved it, `2026-01-27`. */
  provedOn: string | null;
  /** The newest word of the operator's. */
  confirmed: Confirmed | null;
}

export interface FieldHealth extends Yield {
  metric: Metric;
  place: Place;
  /** Newest first. */
  looks: Look[];
  proof: Proof;
}

export interface KindHealth {
  kind: PageKind;
  fields: FieldHealth[];
}

export interface PlatformHealth {
  platform: string;
  /** Of its reader as it is now; null for an unknown one. */
  version: number | null;
  kinds: KindHealth[];
  /** How often the reader found anything at all, at addresses that it knows. */
  any: Yield & { looks: Look[] };
}

/** How a platform's reader does, by its newest captures. @param groups of that platform alone */
export function healthOf(
  platform: string,
  groups: readonly RecentLooks[],
  site: SiteModule | null,
  by: Confirmations,
): PlatformHealth {
  const reader = site?.reader() ?? null;
  const kinds = groups.flatMap(({ kind, looks }): KindHealth[] => {
    const page = reader?.pages[kind];
    const proved = reader?.proved[kind];
    const of = (place: Place, specs: readonly SubjectSpec[]): FieldHealth[] => {
      const mine = looks.filter((look) => tells(look, platform, kind, place));
      const named = specs.flatMap((spec) => Object.keys(spec.readings ?? {}) as Metric[]);
      const read = mine.flatMap((look) => metricsAt(look, place));
      return metricsIn([...named, ...read]).map((metric) => {
        const field = mine.map((look) => lookOf(look.capture, metricsAt(look, place).includes(metric)));
        const confirmed = specs.flatMap((spec) => confirmedOf(by, platform, spec.kind, metric));
        const provedOn = proved?.what.includes(metric) ? proved.on : null;
        const [newest = null] = confirmed.sort((a, b) => b.at - a.at);
        const proof = { provedOn, confirmed: newest };
        return { ...yieldOf(field), metric, place, looks: field, proof };
      });
    };
    const fields = [...of('own', page?.main ? [page.main] : []), ...of('listed', page?.items ?? [])];
    const shown = fields.filter(({ of: looked }) => looked > 0);
    return shown.length > 0 ? [{ kind, fields: shown }] : [];
  });
  const looks = anyLooks(platform, groups);
  return { platform, version: site?.meta.version ?? null, kinds, any: { ...yieldOf(looks), looks } };
}

type OneLook = RecentLooks['looks'][number];

/** Whether a look can say anything of the fields at a place. */
function tells({ capture, read }: OneLook, platform: string, kind: PageKind, place: Place): boolean {
  if (capture.reader.id !== platform) return false;
  const lists = kind === 'list' || kind === 'serp';
  if (place === 'own') return !lists;
  return lists || metricsAt({ capture, read }, 'listed').length > 0;
}

function metricsAt({ capture, read }: OneLook, wanted: Place): Metric[] {
  const isOwn = (place: number) => place === 0 && isAboutSubject(capture);
  return read.filter(({ place }) => isOwn(place) === (wanted === 'own')).map(({ metric }) => metric);
}

function lookOf({ id, at, pageKey }: Capture, yielded: boolean): Look {
  return { captureId: id, at, page: pageKey, yielded };
}

function confirmedOf(by: Confirmations, platform: string, kind: string, metric: Metric): Confirmed[] {
  const start = `${platform} ${kind} ${metric} `;
  return [...by].flatMap(([id, confirmed]) => (id.startsWith(start) ? [confirmed] : []));
}

function anyLooks(platform: string, groups: readonly RecentLooks[]): Look[] {
  return groups
    .flatMap(({ looks }) => looks)
    .map(({ capture }) => ({ capture, silent: capture.partial.includes('reader-silent') }))
    .filter(({ capture, silent }) => silent || capture.reader.id === platform)
    .sort((a, b) => b.capture.at - a.capture.at)
    .slice(0, LOOKED_AT)
    .map(({ capture, silent }) => lookOf(capture, !silent));
}

/** Everything of a platform that is read less often than before. */
export function fallsOf({ kinds, any }: PlatformHealth): number {
  const fields = kinds.flatMap((kind) => kind.fields);
  return [...fields, any].filter(({ fall }) => fall !== null).length;
}
