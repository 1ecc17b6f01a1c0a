import { ImageOff } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { PictureViewer } from '../../../../components/picture-viewer';
import { useBlobUrl } from '../../../../components/use-blob-url';
import { useShortcuts } from '../../../../components/use-shortcuts';
import { useWords } from '../../../../components/words';
import type { Picture } from '../../../../utils/model';

interface PicturePanelProps {
  picture: Picture | null;
  title: string;
  /** Where and when it was taken. */
  taken: string;
}

/** The picture of the page; V or a click opens it over the window, where it zooms. */
export function PicturePanel({ picture, title, taken }: PicturePanelProps) {
  const own = useWords().capture;
  const url = useBlobUrl(picture?.hash ?? null);
  const [open, setOpen] = useState(false);
  useShortcuts(own.title, [{ keys: ['v'], label: own.openPicture, run: () => setOpen(picture !== null) }]);
  if (!picture) {
    return (
      <p class="no-picture faint">
        <ImageOff size={16} aria-hidden="true" /> {own.noPicture}
      </p>
    );
  }
  const { width, height } = picture;
  return (
    <figure class="capture-picture">
      <button type="button" onClick={() => setOpen(true)} style={{ aspectRatio: `${width} / ${height}` }}>
        {url && <img src={url} alt={own.pictureOf(title)} width={width} height={height} />}
      </button>
      <figcaption class="faint">{taken}</figcaption>
      {open && url && (
        <PictureViewer {...{ src: url, width, height, title, taken }} onClose={() => setOpen(false)} />
      )}
    </figure>
  );
}
