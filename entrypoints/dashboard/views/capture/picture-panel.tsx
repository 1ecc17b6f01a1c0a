import { ImageOff } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Chip } from '../../../../components/chip';
import { PageStrips } from '../../../../components/page-strips';
import { PictureViewer } from '../../../../components/picture-viewer';
import { useBlobUrl } from '../../../../components/use-blob-url';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import type { Capture, Extent, PagePicture } from '../../../../utils/model';
import { PictureBar } from '../../pictures/picture-bar';
import { sheetOf } from '../../pictures/sheet';
import { useStampChoice } from '../../pictures/stamp-choice';
import { usePicture } from '../../pictures/use-picture';

interface PicturePanelProps {
  capture: Capture;
  /** The whole page, where it was taken. */
  page: PagePicture | null;
  title: string;
  /** Where and when it was taken. */
  taken: string;
}

/** The picture of the page and the ways out for it; V or a click opens it over the window, the whole page where there is one. */
export function PicturePanel({ capture, page, title, taken }: PicturePanelProps) {
  const own = useWords().capture;
  // Where pictures are off and the whole page was asked for, its first screen stands for what was in view.
  const picture = capture.picture ?? page?.strips[0]?.picture ?? null;
  const url = useBlobUrl(picture?.hash ?? null);
  const [open, setOpen] = useState(false);
  const [stamp, onStamp] = useStampChoice();
  const [extent, onExtent] = useState<Extent>('page');
  const ways = usePicture(capture, sheetOf(capture, extent === 'page' ? page : null), stamp);
  useShortcuts(own.title, [{ keys: ['v'], label: own.openPicture, run: () => setOpen(picture !== null) }]);
  if (!picture) {
    return (
      <p class="no-picture faint">
        <ImageOff size={16} aria-hidden="true" /> {own.noPicture}
      </p>
    );
  }
  const { width, height } = picture;
  const shown = page ?? picture;
  const alt = own.pictureOf(title);
  const bar = (layer: 'page' | 'dialog') => (
    <PictureBar {...{ ...ways, stamp, onStamp, extent: page && extent, onExtent, layer }} />
  );
  return (
    <>
      <figure class="capture-picture">
        <button type="button" onClick={() => setOpen(true)} style={{ aspectRatio: `${width} / ${height}` }}>
          {url && <img src={url} alt={alt} width={width} height={height} />}
          {page && <Chip>{own.wholePage(page.strips.length)}</Chip>}
        </button>
        <figcaption class="faint">{taken}</figcaption>
        {open && url && (
          <PictureViewer
            {...{ width: shown.width, height: shown.height, title, taken }}
            bar={bar('dialog')}
            onClose={() => setOpen(false)}
          >
            {page ? <PageStrips page={page} alt={alt} /> : <img src={url} alt={alt} draggable={false} />}
          </PictureViewer>
        )}
      </figure>
      {bar('page')}
    </>
  );
}
