/** Fonts that the page has loaded, as `family|weight|style|range`: only those are drawn with. */
export type LoadedFonts = Map<string, boolean>;

/** `true` once a rule of the page's styles was found for it. */
export function loadedFonts(document: Document): LoadedFonts {
  const loaded = [...(document.fonts ?? [])].filter(({ status }) => status === 'loaded');
  return new Map(
    loaded.map(({ family, weight, style, unicodeRange }) => [
      key(family, weight, style, unicodeRange),
      false,
    ]),
  );
}

/** Whether the font of a `@font-face` rule is in use. */
export function isLoaded(fonts: LoadedFonts, { style }: CSSFontFaceRule): boolean {
  const of = (name: string) => style.getPropertyValue(name);
  const name = key(of('font-family'), of('font-weight'), of('font-style'), of('unicode-range'));
  if (!fonts.has(name)) return false;
  fonts.set(name, true);
  return true;
}

function key(family: string, weight: string, style: string, range: string): string {
  const shape = weight.replace('bold', '700').replace('normal', '') || '400';
  return [family, shape, style || 'normal', range || 'U+0-10FFFF']
    .join()
    .replace(/["'\s]/g, '')
    .toLowerCase();
}
