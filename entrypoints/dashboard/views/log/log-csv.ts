import { BOM, csvRow } from '../../../../utils/lib/csv';
import { withoutReordering } from '../../../../utils/lib/reordering';
import { wallOf } from '../../../../utils/lib/zone';
import { cursorOf } from '../../../../utils/library/newest-first';
import { countLogged, type Logged, type LogQuery, readingLog } from '../../../../utils/library/reading-log';
import type { Locale } from '../../../../utils/model';
import type { Words } from '../../../../utils/words';
import { platformName } from '../../subjects/platform-name';
import { fieldsRead } from './fields-read';

const BATCH = 500;

interface Options {
  words: Words;
  locale: Locale;
  /** Rows written and rows in all. */
  onProgress: (done: number, total: number) => void;
}

/** The log as a CSV file, newest first: a batch is in memory at a time, read only when the file asks for more. */
export function logAsCsv(query: LogQuery, options: Options): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const texts = textsOf(query, options);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}

async function* textsOf(query: LogQuery, { words, locale, onProgress }: Options): AsyncGenerator<string> {
  const total = await countLogged(query);
  yield BOM + csvRow(Object.values(words.log.csv));
  let done = 0;
  for (let after: ReturnType<typeof cursorOf> | null = null; ; ) {
    const batch: Logged[] = await readingLog(query, after, BATCH);
    const last = batch.at(-1);
    if (!last) return;
    yield batch.map((logged) => csvRow(cellsOf(logged, words, locale))).join('');
    done += batch.length;
    onProgress(done, total);
    after = cursorOf(last.capture);
  }
}

/** As the head of the file names them. */
export function cellsOf(logged: Logged, words: Words, locale: Locale): string[] {
  const { at, zone, platform, kind, title, url, trigger, scope, dated, reader, id } = logged.capture;
  const { library, log, capture } = words;
  return [
    new Date(wallOf(at, zone)).toISOString().slice(0, 19).replace('T', ' '),
    zone,
    platformName(platform, locale),
    library.kinds[kind],
    withoutReordering(title),
    withoutReordering(url),
    log.triggers[trigger],
    dated ? '' : capture.scopes[scope],
    words.common.list(fieldsRead(logged, words)),
    String(logged.subjects),
    `${reader.id} ${reader.version}`,
    '0',
    id,
  ];
}
