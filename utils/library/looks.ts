import { type Moment, momentOf } from '../lib/moment';
import type { Capture, Subject, SubjectRead } from '../model';
import { db } from './db';
import { askAll, takeOfEach } from './many';

/** What one capture of a subject's own page shows of its words. */
export interface OwnLook extends Moment {
  captureId: string;
  /** Id and version of the reader. */
  reader: string;
  /** What the page says in its place, where it is gone. */
  gone: string | null;
  words: { title?: string; text?: string };
}

/** Enough to find what was edited, few enough to be read at once: a sighting carries its page's fragments. */
const MOST = 200;
/** Reasons that still leave a reading whole. */
const HARMLESS: ReadonlySet<string> = new Set(['no-picture', 'wrong-tab', 'image-crop', 'text-cut']);

/** The newest looks at a subject's own page that were read in whole, by no order, without the bin. Lists cut texts off. */
export async function looksOf(subject: Subject, library = db): Promise<OwnLook[]> {
  return (await looksOfSubjects([subject], library)).get(subject.id) ?? [];
}

/** The same of many, by subject id; those without a look are not there. */
export async function looksOfSubjects(
  subjects: readonly Subject[],
  library = db,
): Promise<Map<string, OwnLook[]>> {
  const owners = new Map(subjects.flatMap(({ id, keys }) => keys.map((key) => [key, id])));
  const pages = await askAll(library.captures, [...owners.keys()], (key) =>
    library.captures.where('[pageKey+at+id]').between([key], [key, []]).reverse().limit(MOST).toArray(),
  );
  const captures = new Map(
    pages
      .flat()
      .filter(isWhole)
      .map((capture) => [capture.id, capture]),
  );
  const looks = await takeOfEach(library.sightings, [...captures.keys()], ({ id, own, subjects: [read] }) => {
    const capture = captures.get(id);
    const subjectId = own ? read?.keys.flatMap((key) => owners.get(key) ?? [])[0] : undefined;
    return capture && read && subjectId ? [{ subjectId, look: lookOf(capture, read) }] : [];
  });
  const found = new Map<string, OwnLook[]>();
  for (const { subjectId, look } of looks) found.set(subjectId, [...(found.get(subjectId) ?? []), look]);
  return found;
}

function lookOf(capture: Capture, { fields: { title, text }, gone }: SubjectRead): OwnLook {
  const { id, reader } = capture;
  return {
    captureId: id,
    ...momentOf(capture),
    reader: `${reader.id} ${reader.version}`,
    gone: gone?.value ?? null,
    words: { ...(title && { title: title.value }), ...(text && { text: text.value }) },
  };
}

/** Whether a page was read from its beginning to its end. */
export function isWhole({ binned, scope, partial }: Capture): boolean {
  return binned === 0 && scope === 'page' && partial.every((reason) => HARMLESS.has(reason));
}
