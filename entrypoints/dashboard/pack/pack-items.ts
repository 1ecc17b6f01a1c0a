import { readAsConfirmed } from '../../../utils/lib/confirmed';
import { getBlob } from '../../../utils/library/blobs';
import { listBrands } from '../../../utils/library/brands';
import { getCapture, getContent, getSighting } from '../../../utils/library/captures';
import { confirmations } from '../../../utils/library/verifications';
import type { Capture, Picture } from '../../../utils/model';
import type { PackItem, ReadyPicture } from '../../../utils/pack/make-pack';
import type { Tongue } from '../../../utils/stamp/plan-stamp';
import { drawSheet } from '../pictures/draw-sheet';
import type { Drawer } from '../pictures/drawer';
import { extensionOf } from '../pictures/picture-name';
import { sheetOf } from '../pictures/sheet';

type Content = PackItem['content'];

interface Packing {
  /** The band's language, null without a band. */
  stamp: Tongue | null;
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
      pictures: picturesOf(capture, content, packing),
      thumbnail: capture.thumbnail && (await bytesOf(capture.thumbnail)),
    };
  }
}

async function* picturesOf(
  capture: Capture,
  content: Content,
  packing: Packing,
): AsyncGenerator<ReadyPicture> {
  const { stamp, drawer, signal } = packing;
  const sheet = sheetOf(capture, content?.page ?? null);
  if (sheet) {
    const about = { shows: sheet.shows, stamped: stamp !== null };
    for await (const drawn of drawSheet({ capture, sheet, layer: null, stamp, drawer })) {
      signal.throwIfAborted();
      yield drawn
        ? {
            ...about,
            ...{ width: drawn.width, height: drawn.height, part: drawn.part, parts: drawn.parts },
            bytes: new Uint8Array(await drawn.blob.arrayBuffer()),
            extension: extensionOf(drawn.blob.type),
          }
        : {
            ...about,
            width: sheet.width,
            height: sheet.height,
            part: 1,
            parts: 1,
            bytes: null,
            extension: 'jpg',
          };
    }
  }
  const image = content?.target?.image;
  if (!image) return;
  const { width, height, type } = image;
  const about = { shows: 'image', part: 1, parts: 1, stamped: false } as const;
  yield { ...about, width, height, bytes: await bytesOf(image), extension: extensionOf(type) };
}

async function bytesOf({ hash }: Picture): Promise<Uint8Array<ArrayBuffer> | null> {
  const blob = await getBlob(hash);
  return blob && new Uint8Array(await blob.arrayBuffer());
}
