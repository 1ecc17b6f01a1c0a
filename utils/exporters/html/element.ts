import { safeLink } from '../../lib/url';

/**
 * HTML as data. There is no way to write markup as a string: text is text, addresses are checked, and what is not
 * in these two lists cannot be said. `toHtml` makes the file of it; the app's preview makes nodes of the same tree.
 */
export type Tag =
  | 'html'
  | 'head'
  | 'meta'
  | 'title'
  | 'style'
  | 'body'
  | 'main'
  | 'header'
  | 'footer'
  | 'nav'
  | 'section'
  | 'article'
  | 'div'
  | 'p'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'ul'
  | 'ol'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'figure'
  | 'blockquote'
  | 'a'
  | 'b'
  | 'br'
  | 'bdi'
  | 'code'
  | 'img'
  | 'i'
  | 'small'
  | 'span'
  | 'time'
  | 'slot'
  | 'wbr';

export interface Attributes {
  id?: string;
  class?: string;
  style?: string;
  lang?: string;
  /** `#anchor`, or http, https, mailto; anything else is left out. */
  href?: string;
  target?: '_blank';
  rel?: string;
  /** `data:image/…`, in the preview `blob:`; anything else is left out. */
  src?: string;
  alt?: string;
  width?: number;
  height?: number;
  title?: string;
  datetime?: string;
  scope?: 'col' | 'row';
  colspan?: number;
  name?: string;
  content?: string;
  charset?: string;
  'http-equiv'?: string;
  role?: string;
  tabindex?: number;
  'aria-label'?: string;
  'aria-hidden'?: 'true';
}

export interface HtmlElement {
  tag: Tag;
  attributes: Attributes;
  children: HtmlNode[];
}

/** null and false are nothing, so that a part can be left out where it stands. */
export type HtmlNode = HtmlElement | string | null | false;

export function el(tag: Tag, attributes: Attributes, ...children: HtmlNode[]): HtmlElement {
  return { tag, attributes: safeAttributes(attributes), children };
}

const PICTURE = /^(data:image\/(jpeg|png|webp|gif);base64,|blob:)/;

/** The attributes with every address that leads elsewhere than a link or a picture may lead taken out. */
function safeAttributes({ href, src, ...rest }: Attributes): Attributes {
  const link = href === undefined ? null : /^#[\w-]+$/.test(href) ? href : safeLink(href);
  return {
    ...rest,
    ...(link !== null && { href: link }),
    ...(src !== undefined && PICTURE.test(src) && { src }),
  };
}
