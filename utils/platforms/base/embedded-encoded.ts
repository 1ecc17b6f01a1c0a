import * as dom from '../../lib/html';
import type { Json } from '../../model';
import { LONGEST } from './embedded';

/** The JSON that a whole script holds percent-encoded: `<script id="RENDER_DATA">%7B%22app%22…`. */
export function embeddedEncoded(document: Document, selector: string): Json {
  const [script] = Array.from(dom.queryAll(document, selector));
  const text = script ? dom.allText(script).trim() : '';
  if (text === '' || text.length > LONGEST) return null;
  return dom.attempt(() => JSON.parse(decodeURIComponent(text)) as Json, null);
}
