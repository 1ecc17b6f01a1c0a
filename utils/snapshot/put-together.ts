import type { Snapshot } from '../model';
import { inStyle } from './css-urls';
import { cutOf } from './cut';
import { dataUrl, dataUrls, shownAt, shownStyle } from './data-urls';
import { attributeOf, own } from './own';
import { SCREEN } from './parts';
import { GUARD, ON_TOP, stillStyle } from './policy';
import { sanitise } from './sanitise';
import type { PartBlobs } from './unpack';

/** For the frame of a screen, where a click may lead nowhere, or for a file, whose safe links work. */
export type Use = 'frame' | 'file';

const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/**
 * A snapshot as one HTML page that holds all it shows, runs nothing and asks nothing. Null where its document is lost.
 * Everything in it may come from a hostile page, or from a hostile file.
 */
export async function putTogether(
  { width }: Pick<Snapshot, 'width'>,
  blobs: PartBlobs,
  use: Use,
): Promise<string | null> {
  const html = await blobs.get(0)?.text();
  if (html === undefined) return null;
  const urls = await dataUrls(blobs);
  const sheets = new Map<string, string>();
  for (const [nth, blob] of blobs) if (blob.type === 'text/css') sheets.set(String(nth), await blob.text());
  const cuts = new Map<string, string>();
  return page(html, 0);

  async function page(html: string, depth: number): Promise<string> {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const styles = new Map<Element, string>();
    const frames = new Map<Element, string>();
    // In a form, and in some browsers in a document, a name may stand before what the browser has.
    const root = own<HTMLElement>(document, Document, 'documentElement');
    for (const element of elementsIn(root)) {
      const name = nameOf(element);
      if (name === 'style') {
        const apart = sheets.get(attributeOf(element, 'zhibi-sheet') ?? '');
        styles.set(element, apart ?? element.textContent ?? '');
        element.textContent = '';
      }
      if (name !== 'iframe') continue;
      const inside = element.getAttribute('srcdoc');
      if (inside !== null && depth < 5) frames.set(element, inside);
      element.removeAttribute('srcdoc');
    }
    sanitise(root);
    for (const element of [root, ...elementsIn(root)]) await show(element, styles, frames, depth);
    const isStrict = own<string>(document, Document, 'compatMode') === 'CSS1Compat';
    return `${isStrict ? '<!DOCTYPE html>' : ''}${GUARD}${root.outerHTML}`;
  }

  async function show(
    element: Element,
    styles: ReadonlyMap<Element, string>,
    frames: ReadonlyMap<Element, string>,
    depth: number,
  ): Promise<void> {
    const name = nameOf(element);
    const css = styles.get(element);
    if (css !== undefined) element.textContent = inStyle(shownStyle(asShown(css, use), urls));
    const style = attributeOf(element, 'style');
    if (style?.includes('zhibi:')) element.setAttribute('style', shownStyle(style, urls));
    for (const address of ['src', 'poster', 'href']) {
      const ref = attributeOf(element, address);
      if (ref?.startsWith('zhibi:')) element.setAttribute(address, shownAt(ref, urls));
    }
    if (name === 'a' || name === 'area') lead(element);
    // A parser takes no account of a line break that comes first, and nobody writes it again.
    if (/^(?:pre|textarea)$/.test(name) && element.textContent?.startsWith('\n')) element.prepend('\n');
    if (name === 'template' && element.hasAttribute('shadowrootmode')) {
      (element as HTMLTemplateElement).content.prepend(stillStyle(element.ownerDocument));
    }
    const inside = frames.get(element);
    const lacks = ['zhibi-cut', 'zhibi-none'].some((mark) => attributeOf(element, mark) !== null);
    if (name === 'iframe') element.setAttribute('sandbox', '');
    if (inside !== undefined) element.setAttribute('srcdoc', await page(inside, depth + 1));
    else if (name === 'iframe' || lacks) await stand(element);
  }

  /** What could not be kept is cut from the picture, or else an empty box. */
  async function stand(element: Element): Promise<void> {
    const place = attributeOf(element, 'zhibi-cut');
    if (place !== null && !cuts.has(place)) {
      const cut = await cutOf(blobs.get(SCREEN), place, width);
      cuts.set(place, cut ? await dataUrl(cut) : '');
    }
    const cut = cuts.get(place ?? '') || null;
    if (cut === null) element.setAttribute('zhibi-none', '');
    if (nameOf(element) === 'img') element.setAttribute('src', cut ?? EMPTY);
    else if (cut !== null) {
      const style = attributeOf(element, 'style') ?? '';
      element.setAttribute('style', `${style};background:url("${cut}") 0 0/100% 100% no-repeat`);
    }
  }

  /** In a frame a link is only looked at. */
  function lead(link: Element): void {
    const href = link.getAttribute('href');
    if (href === null) return;
    if (href === '#' || link.getAttribute('zhibi-href') === null) link.setAttribute('zhibi-href', href);
    if (use === 'frame') {
      link.removeAttribute('href');
      link.setAttribute('zhibi-link', '');
    } else if (!href.startsWith('#')) {
      link.setAttribute('rel', 'noopener noreferrer nofollow');
      link.setAttribute('target', '_blank');
    }
  }
}

/** What styles say of links, of their addresses as they were written, and of what lay over all else. */
function asShown(css: string, use: Use): string {
  const named = css
    .replace(/\[href(?=[\]=~|^$*\s])/g, '[zhibi-href')
    .replace(/:(?:modal|popover-open)\b/g, ON_TOP)
    .replace(/:(hover|focus(?:-within|-visible)?|target)(?![\w-])/g, ':is(:$1,[zhibi-is~="$1"])');
  return use === 'file' ? named : named.replace(/:(?:any-)?link\b/g, '[zhibi-link]');
}

/** All elements within, those in templates too. */
function elementsIn(root: Element | DocumentFragment): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    nameOf(element) === 'template'
      ? [element, ...elementsIn((element as HTMLTemplateElement).content)]
      : [element],
  );
}

function nameOf(element: Element): string {
  return own(element, Element, 'localName');
}
