import * as dom from '../lib/html';
import { metaValue } from './meta-tags';
import type { Sources, Try } from './sources';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The languages that a text's script allows, or proves; null where the script says nothing. */
export function scriptOf(text: string): { proves: string | null; allows: RegExp } | null {
  const sample = text.slice(0, 4_000);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 40) return null;
  const share = (pattern: RegExp) => count(sample, pattern) / letters;
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana > 0.1) return { proves: 'ja', allows: /^ja/i };
  if (share(/\p{Script=Hangul}/gu) > 0.3) return { proves: 'ko', allows: /^ko/i };
  if (share(/\p{Script=Han}/gu) > 0.4) return { proves: 'zh', allows: /^(?:zh|yue|wuu|nan|cmn)/i };
  if (share(/\p{Script=Thai}/gu) > 0.4) return { proves: 'th', allows: /^th/i };
  if (share(/\p{Script=Greek}/gu) > 0.4) return { proves: 'el', allows: /^el/i };
  if (share(/\p{Script=Hebrew}/gu) > 0.4) return { proves: 'he', allows: /^(?:he|iw|yi)/i };
  if (share(/\p{Script=Arabic}/gu) > 0.4) return { proves: null, allows: /^(?:ar|fa|ur|ps|ckb|ug|sd)/i };
  if (share(/\p{Script=Cyrillic}/gu) > 0.4)
    return { proves: null, allows: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg|tt)/i };
  if (share(/\p{Script=Latin}/gu) > 0.6)
    return { proves: null, allows: /^(?!zh|ja|ko|ru|uk|ar|he|th|el|fa|bg)/i };
  return null;
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
    const found = metaValue(
      page.meta,
      'content-language',
      'og:locale',
      'inlanguage',
      'dc.language',
      'language',
    );
    return declared(found?.value, found?.from ?? '', page);
  },
  (page) => {
    const proved = scriptOf(page.text)?.proves;
    return proved ? { value: proved, from: 'text script' } : undefined;
  },
];
