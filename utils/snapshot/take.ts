import type { TakenSnapshot } from '../model';
import { Assets, type Coming, type Part } from './assets';
import { computedStyles } from './computed';
import type { Context, Foreign } from './context';
import { type LoadedFonts, loadedFonts } from './fonts';
import { frozenStyles } from './frozen';
import { own } from './own';
import { joined, type Piece } from './piece';
import { parsedSheet } from './sheets';
import { rulesOf } from './styles';
import { writePage } from './write-page';

/** What the browser does for it. */
export interface Edges {
  /** Null where its bytes may not be read. */
  load: (url: string) => Coming;
  /** Whether there is nothing at an address of another site. */
  isGone: (url: string) => Promise<boolean>;
  shadowRootOf: (element: Element) => ShadowRoot | null;
}

/**
 * The page as it is seen now: what it is made of, and the bytes of all parts in a row. The document is looked at in one
 * go, so that nothing changes meanwhile; what it shows is read after that. An equal page gives equal bytes.
 */
export async function takeSnapshot(
  document: Document,
  edges: Edges,
): Promise<{ taken: TakenSnapshot; bytes: Blob }> {
  const assets = new Assets(edges.load);
  const foreign: Foreign = new Map();
  const faces: LoadedFonts[] = [];
  // Asked for at once, so that they come while all else is written.
  const images = own<HTMLCollectionOf<HTMLImageElement>>(document, Document, 'images');
  for (const { complete, naturalWidth, currentSrc } of images)
    if (complete && naturalWidth) void assets.ask(currentSrc);
  await Promise.all(
    unreadable(document).map(async (sheet) => foreign.set(sheet, await loadedAgain(sheet, edges))),
  );
  const pieces = writePage(contextOf(document, 0));
  const came = await assets.arrived();
  const html = joined(pieces);
  // Fonts that a script made of bytes of its own have no file.
  for (const isRuled of faces.flatMap((fonts) => [...fonts.values()])) if (!isRuled) assets.leave('font');
  const parts: Part[] = [{ nth: 0, type: 'text/html', blob: new Blob([html]) }, ...came];
  const bytes = new Blob(parts.map(({ blob }) => blob));
  const taken: TakenSnapshot = {
    width: innerWidth,
    height: innerHeight,
    leftOut: assets.leftOut(),
    parts: parts.map(({ nth, type, blob }) => ({ nth, type, bytes: blob.size })),
    bytes: bytes.size,
    cuts: html.includes(' zhibi-cut="'),
  };
  return { taken, bytes };

  function contextOf(document: Document, depth: number): Context {
    const lacks = unreadable(document).some((sheet) => !foreign.get(sheet));
    const fonts = loadedFonts(document);
    faces.push(fonts);
    const requests = document.defaultView?.performance.getEntriesByType('resource') ?? [];
    return {
      assets,
      document,
      fonts,
      foreign,
      loaded: new Set(requests.map(({ name }) => name)),
      held: [frozenStyles(document), ...(lacks ? [computedStyles(document)] : [])],
      shadowRootOf: edges.shadowRootOf,
      within: (inner) => (depth < 4 ? within(inner, depth + 1) : ''),
      sheets: new Map(),
    };
  }

  function within(inner: Document, depth: number): Piece {
    const pieces = writePage(contextOf(inner, depth));
    return () => joined(pieces);
  }
}

/** Sheets of other sites that keep their rules to themselves. */
function unreadable(document: Document): CSSStyleSheet[] {
  return [...document.styleSheets].filter((sheet) => !sheet.disabled && rulesOf(sheet) === null);
}

/** Null where its rules stay hidden. One that never came says nothing. */
async function loadedAgain({ href }: CSSStyleSheet, edges: Edges): Promise<CSSStyleSheet | null> {
  if (!href) return null;
  if (await edges.isGone(href)) return parsedSheet('');
  const text = await (await edges.load(href))?.text();
  return text === undefined ? null : parsedSheet(text);
}
