import type { Capture, Subject } from '../model';
import { db } from './db';

/** What one capture of a subject's own page shows of its words. */
export interface OwnLook {
  captureId: string;
  at: number;
  clock?: number;
  /** Id and version of the reader. */
  reader: string;
  /** What the page says in its place, where it is gone. */
  gone: string | null;
  words: { title?: string; text?: string };
}

/** Enough to find what was edited, few enough to be read at once: a sighting carries its page's fragments. */
const MOST = 200;
/** What leaves a reading whole. */
const HARMLESS: ReadonlySet<string> = new Set(['no-picture', 'wrong-tab', 'image-crop', 'text-cut']);

/** The newest looks at a subject's own page that were read in whole, by no order, without the bin. Lists cut texts off. */
export async function looksOf({ keys }: Subject, library = db): Promise<OwnLook[]> {
  const pages = await Promise.all(
    keys.map((key) => {
      const page = library.captures.where('[pageKey+at+id]').between([key], [key, []]);
      return page.reverse().limit(MOST).toArray();
    }),
  );
  const captures = pages.flat().filter(isWhole);
  const sightings = await library.sightings.bulkGet(captures.map(({ id }) => id));
  return captures.flatMap(({ id, at, clock, reader }, nth): OwnLook[] => {
    const sighting = sightings[nth];
    const read = sighting?.own ? sighting.subjects[0] : undefined;
    if (!read?.keys.some((key) => keys.includes(key))) return [];
    const { title, text } = read.fields;
    return [
      {
        captureId: id,
        at,
        ...(clock !== undefined && { clock }),
        reader: `${reader.id} ${reader.version}`,
        gone: read.gone?.value ?? null,
        words: { ...(title && { title: title.value }), ...(text && { text: text.value }) },
      },
    ];
  });
}

/** Whether a page was read from its beginning to its end. */
export function isWhole({ binned, scope, partial }: Capture): boolean {
  return binned === 0 && scope === 'page' && partial.every((reason) => HARMLESS.has(reason));
}
