import type { Dexie, Table, Transaction } from 'dexie';
import type {
  Brand,
  Capture,
  CaptureContent,
  CaptureJob,
  DigestNote,
  Marks,
  Reading,
  Sighting,
  Snapshot,
  Subject,
  TextMap,
  Verification,
} from '../model';

/** Bytes under the SHA-256 of themselves. `at` is when they were last put, for the age floor of the sweep. */
export interface BlobRow {
  hash: string;
  blob: Blob;
  at: number;
}

/**
 * What a counter counts. `tag` counts captures that bear exactly this tag, `under` those that bear it or one nested
 * under it. `binned` counts the bin, `observed` what live reading saw, all others what is in neither. `importing`
 * marks an import under way, `clock` says how often the clock was set back.
 */
export type CounterScope =
  | 'captures'
  | 'binned'
  | 'observed'
  | 'brand'
  | 'site'
  | 'kind'
  | 'tag'
  | 'under'
  | 'importing'
  | 'clock';

/** `name` is '' where the scope has only one; `lastUsedAt` is the newest time at which it went up. */
export interface Counter {
  scope: CounterScope;
  name: string;
  count: number;
  lastUsedAt: number;
}

export type Library = Dexie & {
  captures: Table<Capture, string>;
  contents: Table<CaptureContent, string>;
  sightings: Table<Sighting, string>;
  subjects: Table<Subject, string>;
  readings: Table<Reading, string>;
  verifications: Table<Verification, string>;
  marks: Table<Marks, string>;
  snapshots: Table<Snapshot, string>;
  textMaps: Table<TextMap, string>;
  blobs: Table<BlobRow, string>;
  brands: Table<Brand, string>;
  jobs: Table<CaptureJob, string>;
  digestNotes: Table<DigestNote, string>;
  counters: Table<Counter, [CounterScope, string]>;
};

/** The newest version below. */
export const SCHEMA_VERSION = 8;

/**
 * Declares every version up to `upTo`. A version that was released is never edited: append one, and add
 * `tests/fixtures/library/v<n>.json`. Only what is queried is indexed: lists run newest first along `…+at+id`, the
 * sweep asks for hashes, the emptying of the bin for `binnedAt` (null is not indexed, so that index holds the bin alone).
 * Version 2 brings subjects and their readings; a capture of before has none. Version 3 brings verifications,
 * version 4 the way to a platform's newest pages of each kind, version 5 the one to what was read again,
 * version 6 the one to what the operator captured, past all that live reading saw: `trigger` tells the two apart.
 * Version 7 brings pictures of whole pages, version 8 what belongs to a capture beside its content: marks on its
 * pictures, its page as a snapshot, and where words stood.
 */
export function declareVersions(library: Dexie, upTo: number = SCHEMA_VERSION): void {
  for (const [version, stores, upgrade] of versions) {
    if (version > upTo) continue;
    const declared = library.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
}

/** From version 3 on the newest readings say where they were read, as long as they are unverified. */
async function nameMarks(change: Transaction): Promise<void> {
  const subjects = change.table<Subject>('subjects');
  const unnamed = ({ latest }: Subject) =>
    Object.values(latest).filter(({ unverified, from }) => unverified && !from);
  const found = await subjects.filter((subject) => unnamed(subject).length > 0).toArray();
  for (const { id, latest } of found) {
    for (const [metric, newest] of Object.entries(latest)) {
      const key = [id, metric, newest.at];
      const read = change.table<Reading>('readings').where('[subjectId+metric+at]').equals(key);
      if (newest.unverified) Object.assign(newest, { from: (await read.first())?.from });
    }
  }
  await subjects.bulkPut(found);
}

type Upgrade = (change: Transaction) => Promise<void>;

const CAPTURES =
  'id, [binned+at+id], [brandId+at+id], [site+at+id], [kind+at+id], [pageKey+at+id], *tags, binnedAt, picture.hash, thumbnail.hash';

const READINGS = 'id, captureId, [subjectId+metric+at]';

const versions: [number, Record<string, string>, Upgrade?][] = [
  [
    1,
    {
      captures: CAPTURES,
      contents: 'id, target.image.hash',
      blobs: 'hash, [at+hash]',
      brands: 'id',
      jobs: 'id',
      digestNotes: 'week',
      counters: '[scope+name]',
    },
  ],
  [
    2,
    {
      sightings: 'id, *ids',
      subjects: 'id, *keys, channelId, brandId',
      readings: READINGS,
    },
  ],
  [3, { verifications: 'id, [id+at+captureId]' }, nameMarks],
  [4, { captures: `${CAPTURES}, [platform+kind+at+id]` }],
  [5, { readings: `${READINGS}, again.at` }],
  [6, { captures: `${CAPTURES}, [platform+kind+at+id], [binned+trigger+at+id]` }],
  [7, { contents: 'id, target.image.hash, *page.hashes' }],
  [8, { marks: 'id, captureId', snapshots: 'id, *hashes', textMaps: 'id' }],
];
