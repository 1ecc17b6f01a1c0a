import { attribute, escaped } from './attributes';
import { type Context, inFull, isShown } from './context';
import { imageAttributes } from './image';
import { attributeOf } from './own';
import { inView, pixelsOf, sizeStyle } from './picture';
import { joined, type Piece } from './piece';
import { styleAttribute } from './style-attribute';

/** What an element says otherwise than it stands in the page. */
export interface Special {
  tag?: string;
  /** Attributes that are left out. */
  but?: RegExp;
  /** Attributes that are put in, its style among them. */
  attributes?: Piece;
  /** Added to its style. */
  style?: string;
  /** In place of what is in it. */
  text?: Piece;
}

export function specialOf(element: Element, name: string, isHtml: boolean, context: Context): Special {
  if (name === 'a' || name === 'area') return link(element, context);
  if (!isHtml) return name === 'image' || name === 'use' ? drawing(element, name, context) : {};
  switch (name) {
    case 'img':
      return { attributes: imageAttributes(element as HTMLImageElement, context) };
    case 'input':
      return input(element as HTMLInputElement, context);
    case 'textarea':
      return { text: `\n${escaped((element as HTMLTextAreaElement).value)}` };
    case 'option':
      return {
        but: /^selected$/,
        attributes:
          flag('selected', (element as HTMLOptionElement).selected) + styleAttribute(element, context),
      };
    case 'iframe':
      return frame(element as HTMLIFrameElement, context);
    case 'canvas':
    case 'video':
      return still(element as HTMLVideoElement | HTMLCanvasElement, context);
    case 'audio':
      context.assets.leave('media');
      return { text: '' };
    case 'object':
    case 'embed':
    case 'frame':
      context.assets.leave(name === 'frame' ? 'frame' : 'plugin');
      return { tag: 'span', style: `;display:inline-block${sizeStyle(element)}`, text: '' };
    default:
      return inTopLayer(element);
  }
}

/** A script showed it over all else, which no markup says; `policy.ts` knows it by this style. */
function inTopLayer(element: Element): Special {
  if (!element.matches(':modal,:popover-open')) return {};
  return { style: `;--zhibi-top:${getComputedStyle(element, '::backdrop').backgroundColor}` };
}

function flag(name: string, on: boolean): string {
  return on ? ` ${name}` : '';
}

function link(element: Element, context: Context): Special {
  const written = hrefOf(element);
  if (written === null) return {};
  const href = inFull(written, context.document.baseURI);
  const kept = /^\s*#/.test(written) ? written.trim() : /^(?:https?|mailto):/.test(href) ? href : '';
  // Without an address it would be no link any more, and look otherwise. Styles may ask for it as it was written.
  return {
    attributes:
      attribute('href', kept || '#') + attribute('zhibi-href', written) + styleAttribute(element, context),
  };
}

function hrefOf(element: Element): string | null {
  return attributeOf(element, 'href') ?? attributeOf(element, 'xlink:href');
}

function drawing(element: Element, name: string, context: Context): Special {
  const written = hrefOf(element) ?? '';
  if (written.startsWith('#'))
    return { attributes: attribute('href', written) + styleAttribute(element, context) };
  if (name === 'use') context.assets.leave('symbol');
  const href = inFull(written, context.document.baseURI);
  if (name === 'use' || !isShown(href)) return {};
  return {
    attributes:
      attribute('href', `zhibi:${context.assets.numberOf(href)}`) + styleAttribute(element, context),
  };
}

/** What was typed is what is seen; but a password's letters are not. */
function input(element: HTMLInputElement, context: Context): Special {
  const { type, value, checked } = element;
  if (type === 'image') return { but: /^type$/, tag: 'img', attributes: imageAttributes(element, context) };
  const isHidden = /^(?:password|hidden|file)$/.test(type);
  const shown =
    isHidden || (value === '' && attributeOf(element, 'value') === null) ? '' : attribute('value', value);
  const attributes = shown + flag('checked', checked) + styleAttribute(element, context);
  return { but: /^(?:value|checked)$/, attributes };
}

/** A page within the page is kept with it; one of another site is left out, and cut from the picture where it is in view. */
function frame(element: HTMLIFrameElement, context: Context): Special {
  const { contentDocument: document } = element;
  const inside = document?.documentElement ? context.within(document) : null;
  if (inside) {
    const style = styleAttribute(element, context);
    return {
      but: /^name$/,
      attributes: () => attribute('srcdoc', joined([inside])) + style,
      text: '',
    };
  }
  context.assets.leave('frame');
  return { but: /^name$/, attributes: cutAttribute(element) + styleAttribute(element, context), text: '' };
}

function cutAttribute(element: Element): string {
  const place = inView(element);
  return place ? attribute('zhibi-cut', place) : '';
}

/** A video or a canvas becomes the picture that it shows at this moment. */
function still(element: HTMLVideoElement | HTMLCanvasElement, context: Context): Special {
  const { assets } = context;
  const isVideo = 'videoWidth' in element;
  if (isVideo) assets.leave('media');
  const { poster } = isVideo ? element : { poster: '' };
  const drawn = isVideo
    ? pixelsOf(element, element.readyState > 1 ? element.videoWidth : 0, element.videoHeight)
    : pixelsOf(element, element.width, element.height);
  const nth = assets.add(
    drawn.then((blob) => blob ?? (poster ? assets.load(poster) : null)),
    isVideo ? null : 'canvas',
  );
  const cut = cutAttribute(element);
  const shown = (more: string) => styleAttribute(element, context, more);
  const asCanvas = shown(`;background:url("zhibi:${nth}") 0 0/100% 100% no-repeat content-box`);
  const sized = shown(sizeStyle(element));
  return {
    but: /^(?:controls|muted|loop|preload)$/,
    attributes: () => {
      if (!assets.has(nth)) return cut + sized;
      return isVideo ? ` poster="zhibi:${nth}"${sized}` : asCanvas;
    },
    text: '',
  };
}
