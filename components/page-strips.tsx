import './page-strips.css';
import type { PagePicture, Strip } from '../utils/model';
import { useBlobUrl } from './use-blob-url';

interface PageStripsProps {
  page: Pick<PagePicture, 'width' | 'height' | 'strips'>;
  alt: string;
  /** A strip that cannot be shown. */
  onDamaged?: () => void;
}

/** The picture of a whole page at its own size: its strips below each other, each without what the one before showed. */
export function PageStrips({ page, alt, onDamaged }: PageStripsProps) {
  return (
    <div
      class="page-strips"
      role="img"
      aria-label={alt}
      style={{ width: px(page.width), height: px(page.height) }}
    >
      {page.strips.map((strip) => (
        <PageStrip key={strip.top} strip={strip} onDamaged={onDamaged} />
      ))}
    </div>
  );
}

/** Neighbours overlap by these rows, or a seam would shine through where they are shown smaller. */
const LAP = 2;

function PageStrip({ strip, onDamaged }: { strip: Strip; onDamaged: (() => void) | undefined }) {
  const { picture, top, height, left, skip } = strip;
  const url = useBlobUrl(picture.hash);
  const lap = Math.min(LAP, skip, top);
  return (
    <div class="page-strip" style={{ top: px(top - lap), height: px(height + lap) }}>
      {url && (
        <img
          src={url}
          alt=""
          draggable={false}
          decoding="async"
          {...(onDamaged && { onError: onDamaged })}
          width={picture.width}
          height={picture.height}
          style={{ left: px(-left), top: px(lap - skip) }}
        />
      )}
    </div>
  );
}

function px(pixels: number): string {
  return `${pixels}px`;
}
