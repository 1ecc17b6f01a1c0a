import type { Assets } from './assets';
import type { LoadedFonts } from './fonts';
import type { Piece } from './piece';

/** The rules of a sheet that another site keeps to itself, as they were loaded once more with its leave. */
export type Foreign = Map<CSSStyleSheet, CSSStyleSheet | null>;

/** What writing one document knows. */
export interface Context {
  assets: Assets;
  document: Document;
  fonts: LoadedFonts;
  foreign: Foreign;
  /** Addresses that the document has loaded. */
  loaded: ReadonlySet<string>;
  /** What holds an element as it is beside its own style, by element. */
  held: readonly Map<Element, string>[];
  shadowRootOf: (element: Element) => ShadowRoot | null;
  /** A document within, as HTML for `srcdoc`. */
  within: (document: Document) => Piece;
  /** Sheets that several roots share are written once. */
  sheets: Map<CSSStyleSheet, Piece>;
}

export function refTo(url: string, { assets }: Pick<Context, 'assets'>): string {
  return `zhibi:${assets.numberOf(url)}`;
}

/** An address as it is written, in full; empty where it is none. */
export function inFull(written: string, base: string): string {
  return URL.canParse(written, base) ? new URL(written, base).href : '';
}

export function isShown(url: string): boolean {
  return /^(?:https?|blob|data):/.test(url);
}
