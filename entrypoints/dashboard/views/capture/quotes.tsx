import { useBlobUrl } from '../../../../components/use-blob-url';
import { useWords } from '../../../../components/words';
import type { CaptureContent } from '../../../../utils/model';
import { SafeLink } from './safe-link';

/** What the capture was aimed at, if not at the page as a whole: a selection, a link, an image. */
export function Quotes({ content: { selection, target } }: { content: CaptureContent }) {
  const words = useWords().capture;
  const image = useBlobUrl(target?.image?.hash ?? null);
  return (
    <>
      {selection && (
        <section>
          <h2>{words.selection}</h2>
          <blockquote>{selection.text}</blockquote>
        </section>
      )}
      {target && (
        <section>
          <h2>{words.target}</h2>
          <blockquote>
            {target.text && <p>{target.text}</p>}
            <SafeLink url={target.url} />
            {image && <img src={image} alt={target.text || words.target} />}
          </blockquote>
        </section>
      )}
    </>
  );
}
