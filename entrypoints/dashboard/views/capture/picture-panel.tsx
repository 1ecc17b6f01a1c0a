import { ImageOff } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { Chip } from '../../../../components/chip';
import { LayerOver } from '../../../../components/layer';
import { PageStrips } from '../../../../components/page-strips';
import { PictureViewer } from '../../../../components/picture-viewer';
import { StampBand } from '../../../../components/stamp-band';
import { useBlobUrl } from '../../../../components/use-blob-url';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useLocale, useWords } from '../../../../components/words';
import type { Capture, PagePicture, Shown } from '../../../../utils/model';
import { goTo } from '../../hash-location';
import { bandOf } from '../../pictures/draw-sheet';
import { PictureBar } from '../../pictures/picture-bar';
import { markedAs, type Sheet, sheetOf } from '../../pictures/sheet';
import { useStampChoice } from '../../pictures/stamp-choice';
import { useLayer } from '../../pictures/use-layer';
import { usePicture } from '../../pictures/use-picture';

interface PicturePanelProps {
  capture: Capture;
  /** The whole page, where it was taken. */
  page: PagePicture | null;
  title: string;
  /** Where and when it was taken. */
  taken: string;
}

/**
 * The picture of the page and the ways out for it; V or a click opens it over the window, the whole page where there
 * is one.
 */
export function PicturePanel({ capture, page, title, taken }: PicturePanelProps) {
  const words = useWords();
  const locale = useLocale();
  const own = words.capture;
  // Where pictures are off and the whole page was asked for, its first screen stands for what was in view.
  const picture = capture.picture ?? page?.strips[0]?.picture ?? null;
  const url = useBlobUrl(picture?.hash ?? null);
  const [open, setOpen] = useState(false);
  const [stamp, onStamp] = useStampChoice(capture);
  const [extent, onExtent] = useState<Shown>('page');
  const [marked, onMarked] = useState(true);
  const sheet = sheetOf(capture, extent === 'page' ? page : null);
  const layer = useLayer(capture.id, sheet);
  // What is shown small is the part in view, over the window the whole page.
  const [smallSheet, largeSheet] = [sheetOf(capture, null), sheetOf(capture, page)];
  const small = useLayer(capture.id, smallSheet);
  const large = useLayer(capture.id, largeSheet);
  const bandUnder = (of: Sheet | null) =>
    capture.stamped && stamp && of ? bandOf(capture, of, { locale, words }) : null;
  const band = bandUnder(smallSheet);
  const ways = usePicture(capture, sheet, marked ? layer : null, stamp);
  const mark = () => sheet && goTo(`/capture/${capture.id}/marks/${markedAs(sheet)}`);
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
  const { part } = capture;
  const shows = part ? own.parts[part] : page && own.wholePage(page.strips.length);
  const bar = (over: 'page' | 'dialog') => (
    <PictureBar
      {...{
        ...ways,
        mark,
        stamp,
        onStamp,
        marked: layer && marked,
        onMarked,
        // Where the first screen is the picture, nothing else was in view.
        extent: page && !part && page.hashes[0] !== picture.hash ? extent : null,
        onExtent,
        over,
      }}
    />
  );
  return (
    <>
      <figure class="capture-picture">
        <button type="button" onClick={() => setOpen(true)} style={{ aspectRatio: `${width} / ${height}` }}>
          {url && <img src={url} alt={alt} width={width} height={height} />}
          {url && marked && small && <LayerOver layer={small} width={width} height={height} />}
          {shows && <Chip>{shows}</Chip>}
        </button>
        {band && <StampBand plan={band} />}
        <figcaption class="faint">{taken}</figcaption>
        {open && url && (
          <PictureViewer
            {...{ width: shown.width, height: shown.height, band: bandUnder(largeSheet), title, taken }}
            bar={bar('dialog')}
            onClose={() => setOpen(false)}
          >
            {page ? <PageStrips page={page} alt={alt} /> : <img src={url} alt={alt} draggable={false} />}
            {marked && large && <LayerOver layer={large} width={shown.width} height={shown.height} />}
          </PictureViewer>
        )}
      </figure>
      {bar('page')}
    </>
  );
}
