import { metricsIn } from '../../../../utils/lib/telling';
import type { Logged } from '../../../../utils/library/reading-log';
import type { Capture } from '../../../../utils/model';
import type { Words } from '../../../../utils/words';

const FIELDS = ['title', 'author', 'siteName', 'published', 'lang', 'description'] as const;

/** The names of all that was read at once: numbers first, then what every page may have. */
export function fieldsRead({ capture, metrics }: Logged, words: Words): string[] {
  const { log, capture: own, metrics: numbers } = words;
  return [
    ...metricsIn(metrics).map((metric) => numbers.names[metric]),
    ...FIELDS.filter((name) => isThere(capture[name])).map((name) => own.fields[name]),
    ...(capture.excerpt === '' ? [] : [log.text]),
    ...(capture.picture ? [log.picture] : []),
  ];
}

function isThere(value: Capture[keyof Capture]): boolean {
  return value !== null && value !== '';
}
