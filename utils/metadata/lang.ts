import * as dom from '../lib/html';
import { metaValue } from './meta-tags';
import type { Sources, Try } from './sources';

interface Script {
  letters: RegExp;
  /** The language that this script proves; null where several are written in it. */
  proves: string | null;
  /** Declared languages that can be written in it. */
  allows: RegExp;
}

const KANA: Script = { letters: /[\u3041-\u30ff]/g, proves: 'ja', allows: /^ja/i };
const SCRIPTS: readonly Script[] = [
  {
    letters: /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g,
    proves: null,
    allows: /^(?!zh|ja|ko|ru|uk|ar|he|th|el|fa|bg)/i,
  },
  KANA,
  { letters: /[\u3400-\u9fff]/g, proves: 'zh', allows: /^(?:zh|yue|wuu|nan|cmn)/i },
  { letters: /[\uac00-\ud7af]/g, proves: 'ko', allows: /^ko/i },
  { letters: /[\u0370-\u03ff]/g, proves: 'el', allows: /^el/i },
  { letters: /[\u0400-\u052f]/g, proves: null, allows: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg|tt)/i },
  { letters: /[\u05d0-\u05ef]/g, proves: 'he', allows: /^(?:he|iw|yi)/i },
  { letters: /[\u0620-\u06ff]/g, proves: null, allows: /^(?:ar|fa|ur|ps|ckb|ug|sd)/i },
  { letters: /[\u0e00-\u0e7f]/g, proves: 'th', allows: /^th/i },
];

const SAMPLE = 500;

/** The script that most letters of a text are of; Japanese where a tenth is kana. Null for short or mixed texts. */
export function scriptOf(text: string): Script | null {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map(({ letters }) => sample.match(letters)?.length ?? 0);
  const all = counts.reduce((sum, count) => sum + count);
  if (all < 40) return null;
  if ((counts[SCRIPTS.indexOf(KANA)] ?? 0) > all * 0.1) return KANA;
  return SCRIPTS.find((_, i) => (counts[i] ?? 0) > all * 0.4) ?? null;
}

const wellFormed = (tag: string) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag);

function declared(value: string | null | undefined, from: string, page: Sources) {
  const tag =
    (value ?? '')
      .trim()
      .split(/[,;\s]/)[0]
      ?.replace(/_/g, '-') ?? '';
  if (!wellFormed(tag)) return undefined;
  const script = scriptOf(page.text);
  return script && !script.allows.test(tag) ? undefined : { value: tag, from };
}

export const LANG: readonly Try<string>[] = [
  (page) => {
    const root = dom.rootOf(page.document);
    return declared(
      root && (dom.attribute(root, 'lang') ?? dom.attribute(root, 'xml:lang')),
      'html[lang]',
      page,
    );
  },
  (page) => {
    const found = metaValue(page.meta, 'content-language og:locale inlanguage dc.language language');
    return declared(found?.value, found?.from ?? '', page);
  },
  (page) => {
    const proved = scriptOf(page.text)?.proves;
    return proved ? { value: proved, from: 'text script' } : undefined;
  },
];
