import { useEffect } from 'preact/hooks';
import { PageStrips } from '../../../../components/page-strips';
import { useBlobUrl } from '../../../../components/use-blob-url';
import { getBlob } from '../../../../utils/library/blobs';
import type { Sheet } from '../../pictures/sheet';

/** The picture that is drawn on, at its own size; says where it is lost or damaged. */
export function SheetPicture({ sheet, onDamaged }: { sheet: Sheet; onDamaged: () => void }) {
  const [only] = sheet.strips;
  useEffect(() => {
    const lost = sheet.strips.map(async ({ picture }) => (await getBlob(picture.hash)) === null);
    void Promise.all(lost).then((each) => each.includes(true) && onDamaged());
  }, [sheet]);
  if (sheet.shows === 'page') {
    return <PageStrips page={sheet} alt="" onDamaged={onDamaged} />;
  }
  return only ? <Whole hash={only.picture.hash} onDamaged={onDamaged} /> : null;
}

function Whole({ hash, onDamaged }: { hash: string; onDamaged: () => void }) {
  const url = useBlobUrl(hash);
  return url && <img src={url} alt="" draggable={false} decoding="async" onError={onDamaged} />;
}
