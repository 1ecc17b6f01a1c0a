import { type Context, isShown } from './context';
import { inStyle, NO_URL, withUrls } from './css-urls';
import type { Piece } from './piece';
import { rulesOf, sheetText } from './styles';

/** A shorter sheet stands in the document. */
const SHORT = 2_000;

/** A longhand that was set after a shorthand with `var()`: no browser can say such a rule again. */
const UNSAYABLE = /[{;]\s*(?!--)[a-z-]+: ;/;

/** A sheet as a `<style>` with these attributes, of its own part where it is long. */
export function sheetPiece(
  sheet: CSSStyleSheet,
  root: ParentNode,
  context: Context,
  attributes: string,
): Piece {
  const known = context.sheets.get(sheet);
  if (known !== undefined) return known;
  const piece = writeSheet(sheet, root, context, attributes);
  context.sheets.set(sheet, piece);
  return piece;
}

function writeSheet(sheet: CSSStyleSheet, root: ParentNode, context: Context, attributes: string): Piece {
  const { assets } = context;
  let text = sheetText(sheet, root, context);
  if (text === null) {
    assets.leave('style');
    return '';
  }
  const better = UNSAYABLE.test(text) ? asWritten(sheet, context) : Promise.resolve(null);
  const coming = better.then((written) => {
    text = written ?? text ?? '';
    return text.length < SHORT ? null : new Blob([text], { type: 'text/css' });
  });
  const nth = assets.add(coming, null);
  return () =>
    assets.has(nth)
      ? `<style${attributes} zhibi-sheet="${nth}"></style>`
      : `<style${attributes}>${inStyle(text ?? '')}</style>`;
}

/** The sheet's own text, where it still says what the sheet says. */
async function asWritten(sheet: CSSStyleSheet, { assets, document }: Context): Promise<string | null> {
  const { href, ownerNode } = sheet;
  const source = href ? await (await assets.load(href))?.text() : ownerNode?.textContent;
  if (!source || /@import/i.test(source)) return null;
  const parsed = parsedSheet(source);
  if (parsed?.cssRules.length !== rulesOf(sheet)?.length) return null;
  const plain = source.replace(/<!--|-->/g, '').replace(/:defined\b/g, ':is(*)');
  return withUrls(plain, href ?? document.baseURI, (url) => {
    const nth = isShown(url) ? assets.known(url) : undefined;
    return nth === undefined ? NO_URL : `zhibi:${nth}`;
  });
}

export function parsedSheet(source: string): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(source);
    return sheet;
  } catch {
    return null;
  }
}
