import { withoutReordering } from '../../../../utils/lib/reordering';
import type { Kept } from '../../../../utils/library/kept';
import type { Capture, Fields, Metric, ReadingRead, SubjectRead } from '../../../../utils/model';
import { readAgain } from '../../../../utils/platforms/base/read-again';
import { lookOf } from '../../../../utils/platforms/base/read-site';
import type { SiteModule } from '../../load-reader';

/** One reading as it was and as today's reader reads it; null where one of them finds none. */
export interface Reread {
  capture: Capture;
  place: number;
  /** How its subject calls itself. */
  name: string;
  metric: Metric;
  before: ReadingRead | null;
  after: ReadingRead | null;
  /** Of today's reader. */
  version: number;
}

/** What today's reader of the site reads in the fragments of a capture, beside what counts now. Nothing is changed. */
export function reread(site: SiteModule, { capture, sighting, fields, readings }: Kept): Reread[] {
  const reader = site.reader();
  const input = { document: emptyPage(fields), url: capture.url, now: capture.at, zone: capture.zone };
  const look = lookOf(site.meta, reader, input);
  const page = look?.address.kind === capture.kind ? reader.pages[capture.kind] : undefined;
  if (!look || !page) return [];
  return sighting.subjects.flatMap((subject, place) => {
    const { fragment } = subject;
    if (!fragment) return [];
    const own = place === 0 && sighting.own && page.main;
    const specs = own ? [own] : (page.items ?? []).filter(({ kind }) => kind === subject.kind);
    const found = specs.map((spec) => readAgain(spec, fragment, look, own ? look.address.id : ''));
    const again = found.find((read) => read?.keys.some((key) => subject.keys.includes(key)));
    if (!again) return [];
    const start = `${capture.id}/${place}/`;
    const counted = readings.filter(({ id }) => id.startsWith(start));
    const name = nameOf(subject);
    const metrics = new Set([...counted, ...again.readings].map(({ metric }) => metric));
    return [...metrics].map((metric): Reread => {
      const before = counted.find((reading) => reading.metric === metric) ?? null;
      const after = again.readings.find((reading) => reading.metric === metric) ?? null;
      return { capture, place, name, metric, before, after, version: site.meta.version };
    });
  });
}

/** Whether today's reader says something else: another number, or that its mark is proved by now. */
export function differs({ before, after }: Reread): boolean {
  if (!before || !after) return before !== after;
  const wasUnverified = before.unverified || before.confirmed !== undefined;
  if (wasUnverified !== after.unverified) return true;
  return (['raw', 'low', 'high', 'unit'] as const).some((name) => before[name] !== after[name]);
}

function nameOf({ fields: { title, text, author }, url }: SubjectRead): string {
  return withoutReordering((title ?? text ?? author)?.value ?? url).slice(0, 120);
}

/** A page of the language that the captured one stated: it decides what 1.234 means. */
function emptyPage({ lang }: Fields): Document {
  const page = new DOMParser().parseFromString('', 'text/html');
  if (lang?.from === 'html[lang]') page.documentElement.lang = lang.value;
  return page;
}
