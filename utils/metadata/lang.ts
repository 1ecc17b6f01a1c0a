import * as dom from '../lib/html';
import { metaValue } from './meta-tags';
import type { Sources, Try } from './sources';

interface Script {
  /** The language that this script proves; null where several are written in it. */
  proves: string | null;
  /** Declared languages that can be written in it. */
  allows: RegExp;
}

const LATIN: Script = { proves: null, allows: /^(?!zh|ja|ko|ru|uk|ar|he|th|el|fa|bg)/i };
const KANA: Script = { proves: 'ja', allows: /^ja/i };
const HAN: Script = { proves: 'zh', allows: /^(?:zh|yue|wuu|nan|cmn)/i };
const HANGUL: Script = { proves: 'ko', allows: /^ko/i };

/** Up to (not including) which code each script's letters reach, in order; null is no letter. */
const RANGES: readonly (readonly [number, Script | null])[] = [
  [0x41, null],
  [0x5b, LATIN],
  [0x61, null],
  [0x7b, LATIN],
  [0xc0, null],
  [0x250, LATIN],
  [0x370, null],
  [0x400, { proves: 'el', allows: /^el/i }],
  [0x530, { proves: null, allows: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg|tt)/i }],
  [0x5d0, null],
  [0x5f0, { proves: 'he', allows: /^(?:he|iw|yi)/i }],
  [0x620, null],
  [0x700, { proves: null, allows: /^(?:ar|fa|ur|ps|ckb|ug|sd)/i }],
  [0xe00, null],
  [0xe80, { proves: 'th', allows: /^th/i }],
  [0x1e00, null],
  [0x1f00, LATIN],
  [0x3041, null],
  [0x3100, KANA],
  [0x3400, null],
  [0xa000, HAN],
  [0xac00, null],
  [0xd7b0, HANGUL],
];

const SAMPLE = 500;
const isSmall = (code: number) => code > 96 && code < 123;

function scriptAt(code: number): Script | null {
  for (const [end, script] of RANGES) if (code < end) return script;
  return null;
}

/** The script that most letters of a text are of; Japanese where a tenth is kana. Null for short or mixed texts. */
export function scriptOf(text: string): Script | null {
  const counts = new Map<Script, number>();
  let letters = 0;
  let small = 0;
  for (let i = 0; i < Math.min(text.length, SAMPLE); i++) {
    const code = text.charCodeAt(i);
    if (isSmall(code)) {
      small++;
      continue;
    }
    const script = code >= 0x3400 && code < 0xa000 ? HAN : scriptAt(code);
    if (!script) continue;
    letters++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (small > 0) counts.set(LATIN, (counts.get(LATIN) ?? 0) + small);
  letters += small;
  if (letters < 40) return null;
  if ((counts.get(KANA) ?? 0) > letters * 0.1) return KANA;
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] > letters * 0.4 ? most[0] : null;
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
