import type { Picture } from '../../model';
import type { Library } from '../schema';
import type { Archive } from './archive';
import { partsOf } from './export-pictures';
import { FILES } from './format';
import { type Advance, importLaterRows, importRows } from './import-rows';
import { marksRow } from './mark-rows';
import { contentRow } from './rows';
import { snapshotRow } from './snapshot-row';
import { textMapRow } from './text-map-rows';

/** Media types by hash of the pictures that rows name. */
export type NamedPictures = Map<string, string>;

export interface BesideCounts {
  contents: number;
  snapshots: number;
  marks: number;
  textMaps: number;
}

/** What belongs to captures beside their own rows. Returns how many of each came. */
export async function importBeside(
  archive: Archive,
  captureIds: ReadonlySet<string>,
  pictures: NamedPictures,
  advance: Advance,
  library: Library,
): Promise<BesideCounts> {
  const ofCapture = {
    keyOf: ({ id }: { id: string }) => id,
    isKnown: ({ id }: { id: string }) => captureIds.has(id),
  };
  const contents = await importRows(
    archive,
    {
      ...ofCapture,
      file: FILES.contents,
      shape: contentRow,
      keep(rows) {
        for (const { target, page } of rows)
          name(pictures, [target?.image, ...(page?.strips ?? []).map((strip) => strip.picture)]);
        return library.contents.bulkPut(rows);
      },
    },
    advance,
  );
  const snapshots = await importLaterRows(
    archive,
    {
      ...ofCapture,
      file: FILES.snapshots,
      shape: snapshotRow,
      keep(rows) {
        for (const row of rows) name(pictures, partsOf(row));
        return library.snapshots.bulkPut(rows);
      },
    },
    advance,
  );
  const marks = await importLaterRows(
    archive,
    {
      file: FILES.marks,
      shape: marksRow,
      keyOf: ({ id }) => id,
      isKnown: ({ captureId }) => captureIds.has(captureId),
      keep: (rows) => library.marks.bulkPut(rows),
    },
    advance,
  );
  const textMaps = await importLaterRows(
    archive,
    {
      ...ofCapture,
      file: FILES.textMaps,
      shape: textMapRow,
      keep: (rows) => library.textMaps.bulkPut(rows),
    },
    advance,
  );
  return { contents, snapshots, marks, textMaps };
}

/** Notes what kind of picture a row says that its hash is. */
export function name(
  types: NamedPictures,
  pictures: readonly (Pick<Picture, 'hash' | 'type'> | null | undefined)[],
): void {
  for (const picture of pictures) {
    if (picture && !types.has(picture.hash)) types.set(picture.hash, picture.type);
  }
}
