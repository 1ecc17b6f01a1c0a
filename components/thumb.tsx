import './thumb.css';
import type { Capture } from '../utils/model';
import { useBlobUrl } from './use-blob-url';

/** A capture's small picture; where there is none, the first letter of its site or title. Decoration: no alt text. */
export function Thumb({
  capture,
}: {
  capture: Pick<Capture, 'thumbnail' | 'picture' | 'part' | 'site' | 'title'>;
}) {
  const picture = capture.thumbnail ?? capture.picture;
  const url = useBlobUrl(picture?.hash ?? null);
  const letter = [...(capture.site || capture.title || '?')][0]?.toUpperCase();
  return (
    <span class={capture.part ? 'thumb all-of-it' : 'thumb'} aria-hidden="true">
      {url && <img src={url} alt="" loading="lazy" decoding="async" draggable={false} />}
      {!picture && <span>{letter}</span>}
    </span>
  );
}
