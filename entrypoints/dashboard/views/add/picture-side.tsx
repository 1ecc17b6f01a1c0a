import { useEffect, useState } from 'preact/hooks';
import { useLiveQuery } from '../../../../components/use-live-query';
import { useWords } from '../../../../components/words';
import { formatBytes } from '../../../../utils/lib/format';
import { captureWithPicture } from '../../../../utils/library/same-picture';
import type { Incoming } from '../../incoming/incoming';
import type { Prepared } from '../../incoming/prepare';

/** The picture that is being entered, as large as there is room; it scrolls beside the form. */
export function PictureSide({ incoming, name }: { incoming: Incoming; name: string }) {
  const words = useWords().manual;
  const { look, file } = incoming;
  if (look === null) return <p class="add-note faint">{words.looking}</p>;
  if (typeof look === 'string') {
    return (
      <div class="add-note" role="alert">
        <strong class="wrap">{name}</strong>
        <p>{words.refused[look]}</p>
      </div>
    );
  }
  return <Shown file={file} look={look} name={name} />;
}

function Shown({ file, look, name }: { file: File; look: Prepared; name: string }) {
  const words = useWords().manual;
  const { picture, preview } = look;
  const url = useFileUrl(preview ?? file);
  const known = useLiveQuery(() => captureWithPicture(picture.hash), `same ${picture.hash}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <figure class="add-picture" tabIndex={0}>
      {known && (
        <p class="notice">
          <span class="grow">
            {words.known} <a href={`#/capture/${known.id}`}>{known.title || words.knownTitle}</a>{' '}
            {words.knownHint}
          </span>
        </p>
      )}
      {url && (
        <img
          src={url}
          alt={words.picture(name)}
          width={picture.width}
          height={picture.height}
          decoding="async"
        />
      )}
      <figcaption class="faint">
        {words.pictureSize(picture.width, picture.height, formatBytes(picture.bytes))}
        {preview && ` · ${words.smaller}`}
      </figcaption>
    </figure>
  );
}

/** An address for bytes that are not in the library, as long as they are shown. */
export function useFileUrl(blob: Blob): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
