import { attribute } from './attributes';
import type { Context } from './context';
import { inView, pixelsOf, sizeStyle } from './picture';
import type { Piece } from './piece';
import { styleAttribute } from './style-attribute';

/** The source and style of an image. Without its bytes it keeps its place, and its look where that was in view. */
export function imageAttributes(image: HTMLImageElement | HTMLInputElement, context: Context): Piece {
  const { assets } = context;
  const plain = styleAttribute(image, context);
  const isImage = 'currentSrc' in image;
  const url = (isImage && image.currentSrc) || image.src;
  if (!url) return plain;
  const size = sizeStyle(image);
  if (isImage && !image.complete) {
    assets.leave('image-late');
    return ` zhibi-none${styleAttribute(image, context, size)}`;
  }
  // Broken in the page, and so here.
  if (isImage && !image.naturalWidth && !image.naturalHeight) return ` src="data:,"${plain}`;
  // Another site's pixels stay its own.
  const isOpen = isImage && new URL(url).origin === location.origin;
  const instead = isOpen ? () => pixelsOf(image, image.naturalWidth, image.naturalHeight) : undefined;
  const nth = assets.numberOf(url, null, instead);
  // A source of another density than the one in `src`, or none of its own size, is held to what it was.
  const isChosen = isImage && (image.srcset !== '' || image.parentElement?.localName === 'picture');
  const sized = styleAttribute(image, context, size);
  const place = inView(image);
  return () => {
    if (assets.has(nth)) return ` src="zhibi:${nth}"${isChosen ? sized : plain}`;
    assets.leave(place ? 'image-cut' : 'image');
    return (place ? attribute('zhibi-cut', place) : ' zhibi-none') + sized;
  };
}
