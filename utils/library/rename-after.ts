import type { Subject, SubjectRead } from '../model';
import type { Library } from './schema';

/** At most so many of the newest sightings are asked for a subject's name: each carries its page's fragments. */
const MOST = 30;

/**
 * Within a transaction over `sightingTables`: a subject keeps the name, handle and address of `before`, where another
 * capture shows the same. What this capture alone gave, and must no longer give, becomes blocks.
 */
export async function renameAfter(
  library: Library,
  before: Subject,
  clear: (text: string) => string,
): Promise<void> {
  const now = await library.subjects.get(before.id);
  const tells = (text: string | null) => text !== null && clear(text) !== text;
  if (!now || ![before.name, before.handle, before.url, ...now.keys].some(tells)) return;
  const { name, handle, url } = before;
  const subject = { ...now, name, handle, url };
  const seen = await library.sightings.where('ids').equals(subject.id).reverse().limit(MOST).toArray();
  const reads = seen.flatMap((sighting) =>
    sighting.subjects.filter(({ keys, channelKeys }) =>
      [...keys, ...channelKeys].some((key) => subject.keys.includes(key)),
    ),
  );
  await library.subjects.put({
    ...subject,
    ...named(subject, reads, clear),
    keys: keysOf(subject, reads, tells),
  });
}

function named(
  { name, handle, url, kind }: Subject,
  reads: readonly SubjectRead[],
  clear: (text: string) => string,
): Pick<Subject, 'name' | 'handle' | 'url'> {
  const own = reads.filter((read) => read.kind === kind);
  const names = own.flatMap(({ fields: { title, text, author, handle: shown } }) =>
    (kind === 'channel' ? [author, shown] : [title, text, author]).flatMap(
      (found) => found?.value.slice(0, 200) ?? [],
    ),
  );
  const handles = own.flatMap(({ fields }) => fields.handle?.value ?? []);
  return {
    name: names.includes(name) ? name : clear(name),
    handle: handle === null || handles.includes(handle) || clear(handle) === handle ? handle : null,
    url: own.some((read) => read.url === url) || clear(url) === url ? url : '',
  };
}

/** Never none, since a subject without a key could not be found. */
function keysOf(
  { keys }: Subject,
  reads: readonly SubjectRead[],
  tells: (text: string) => boolean,
): string[] {
  const known = new Set(reads.flatMap((read) => [...read.keys, ...read.channelKeys]));
  const kept = keys.filter((key) => known.has(key) || !tells(key));
  return kept.length > 0 ? kept : keys;
}
