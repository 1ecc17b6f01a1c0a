import { readAsConfirmed } from '../../../utils/lib/confirmed';
import { getBlob } from '../../../utils/library/blobs';
import { listBrands } from '../../../utils/library/brands';
import { getCapture, getContent, getSighting, getSnapshot } from '../../../utils/library/captures';
import { marksOfCaptures } from '../../../utils/library/marks';
import { confirmations } from '../../../utils/library/verifications';
import { layerOf } from '../../../utils/marks/editing';
import type { Capture, Picture } from '../../../utils/model';
import type { PackItem, ReadyPicture } from '../../../utils/pack/make-pack';
import type { Tongue } from '../../../utils/stamp/plan-stamp';
import { type Drawing, drawSheet } from '../pictures/draw-sheet';
import type { Drawer } from '../pictures/drawer';
import { extensionOf } from '../pictures/picture-name';
import { markedAs, sheetFor, sheetOf } from '../pictures/sheet';

type Content = PackItem['content'];

interface Packing {
  /** The band's language. */
  tongue: Tongue;
  /** Whether every picture gets a band; if not, only those captured with one do. */
  stamp: boolean;
  drawer: Drawer;
  signal: AbortSignal;
  /** Called before each capture is read. */
  onNext: () => void;
}

/** What a pack holds of these captures, each read when it is due; one that is gone meanwhile is left out. */
export async function* packItems(ids: readonly string[], packing: Packing): AsyncGenerator<PackItem> {
  const [brands, by] = [await listBrands(), await confirmations()];
  for (const id of ids) {
    packing.signal.throwIfAborted();
    packing.onNext();
    const capture = await getCapture(id);
    if (!capture) continue;
    const [content, sighting] = [await getContent(id), await getSighting(id)];
    yield {
      capture,
      content,
      brand: brands.find((brand) => brand.id === capture.brandId)?.name ?? null,
      subjects: sighting?.subjects.map((read) => readAsConfirmed(read, by)) ?? [],
      own: sighting?.own ?? false,
      results: sighting?.results ?? null,
      snapshot: await pageOf(id),
      pictures: picturesOf(capture, content, packing),
      thumbnail: capture.thumbnail && (await bytesOf(capture.thumbnail)),
    };
  }
}

/** Loaded when it is needed: what makes a page harmless is heavy. */
async function pageOf(id: string): Promise<string | null> {
  const snapshot = await getSnapshot(id);
  if (!snapshot) return null;
  const { snapshotHtml } = await import('../snapshot/snapshot-html');
  return snapshotHtml(snapshot, 'file').catch(() => null);
}

/** Every picture as it was taken, and then with what was drawn on it. */
async function* picturesOf(
  capture: Capture,
  content: Content,
  packing: Packing,
): AsyncGenerator<ReadyPicture> {
  const marks = await marksOfCaptures([capture.id]);
  const band = packing.stamp || capture.stamped ? packing.tongue : null;
  const main = sheetOf(capture, content?.page ?? null);
  // The part in view, which the whole page shows too, only where something was drawn on it.
  const view = marks.some(({ of }) => of === 'picture') ? sheetFor(capture, content, 'picture') : null;
  const sheets = [main, main?.shows === 'page' ? view : null, sheetFor(capture, content, 'image')];
  for (const sheet of sheets) {
    if (!sheet) continue;
    const drawn = marks.find(({ of }) => of === markedAs(sheet));
    const stamp = sheet.shows === 'image' ? null : band;
    yield* filesOf({ capture, sheet, layer: null, stamp, drawer: packing.drawer }, packing.signal);
    if (drawn)
      yield* filesOf(
        { capture, sheet, layer: layerOf(drawn), stamp, drawer: packing.drawer },
        packing.signal,
      );
  }
}

async function* filesOf(drawing: Drawing, signal: AbortSignal): AsyncGenerator<ReadyPicture> {
  const { sheet, layer, stamp } = drawing;
  const about = { shows: sheet.shows, marked: layer !== null, stamped: stamp !== null };
  for await (const drawn of drawSheet(drawing)) {
    signal.throwIfAborted();
    if (!drawn) {
      yield {
        ...about,
        width: sheet.width,
        height: sheet.height,
        part: 1,
        parts: 1,
        bytes: null,
        extension: 'jpg',
      };
      continue;
    }
    yield {
      ...about,
      ...{ width: drawn.width, height: drawn.height, part: drawn.part, parts: drawn.parts },
      bytes: new Uint8Array(await drawn.blob.arrayBuffer()),
      extension: extensionOf(drawn.blob.type),
    };
  }
}

async function bytesOf({ hash }: Picture): Promise<Uint8Array<ArrayBuffer> | null> {
  const blob = await getBlob(hash);
  return blob && new Uint8Array(await blob.arrayBuffer());
}
