import { Pencil } from 'lucide-preact';
import { LayerOver } from '../../../../components/layer';
import { useBlobUrl } from '../../../../components/use-blob-url';
import { useWords } from '../../../../components/words';
import type { Capture, CaptureContent } from '../../../../utils/model';
import { sheetFor } from '../../pictures/sheet';
import { useLayer } from '../../pictures/use-layer';
import { SafeLink } from './safe-link';

/** What the capture was aimed at, if not at the page as a whole: a selection, a link, an image. */
export function Quotes({ capture, content }: { capture: Capture; content: CaptureContent }) {
  const { selection, target } = content;
  const { capture: words, marks } = useWords();
  const sheet = sheetFor(capture, content, 'image');
  const layer = useLayer(capture.id, sheet);
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
            {image && sheet && (
              <>
                <span class="quoted-image">
                  <img src={image} alt={target.text || words.target} />
                  {layer && <LayerOver layer={layer} width={sheet.width} height={sheet.height} />}
                </span>
                <a class="button" href={`#/capture/${capture.id}/marks/image`}>
                  <Pencil size={15} aria-hidden="true" /> {marks.mark}
                </a>
              </>
            )}
          </blockquote>
        </section>
      )}
    </>
  );
}
