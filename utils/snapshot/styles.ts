import { type Context, isShown, refTo } from './context';
import { NO_URL, withUrls } from './css-urls';
import { isLoaded } from './fonts';

/** Where rules stand: relative addresses are of `base`, selectors of `root`, and what is around them applies or not. */
interface Place extends Context {
  base: string;
  root: ParentNode;
  applies: boolean;
}

/** A sheet as it is now, changes by script included, with what it shows as `url("zhibi:<nth>")`; null: unreadable. */
export function sheetText(sheet: CSSStyleSheet, root: ParentNode, context: Context): string | null {
  return textOf(sheet, { ...context, root, base: '', applies: true });
}

function textOf(sheet: CSSStyleSheet, place: Place): string | null {
  const base = sheet.href ?? place.document.baseURI;
  const rules = rulesOf(sheet) ?? rulesOf(place.foreign.get(sheet));
  return rules && rulesText(rules, { ...place, base });
}

export function rulesOf(sheet: CSSStyleSheet | null | undefined): CSSRuleList | null {
  try {
    return sheet?.cssRules ?? null;
  } catch {
    return null;
  }
}

function rulesText(rules: CSSRuleList, place: Place): string {
  return Array.from(rules, (rule) => ruleText(rule, place)).join('\n');
}

function ruleText(rule: CSSRule, place: Place): string {
  if ('styleSheet' in rule) return importText(rule as CSSImportRule, place);
  if (rule.type === CSSRule.FONT_FACE_RULE) return fontText(rule as CSSFontFaceRule, place);
  // What no script defines here was defined there.
  const text = rule.cssText.replace(/:defined\b/g, ':is(*)');
  if (!/url\(/i.test(text)) return text;
  if ('cssRules' in rule && !('selectorText' in rule) && rule.type !== CSSRule.KEYFRAMES_RULE) {
    const { media, cssRules } = rule as CSSMediaRule;
    const inner = rulesText(cssRules, { ...place, applies: place.applies && isNow(media) });
    return `${text.slice(0, text.indexOf('{') + 1)}${inner}}`;
  }
  const shown = place.applies && isInUse((rule as CSSStyleRule).selectorText, place.root);
  return withUrls(text, place.base, shown ? (url) => (isShown(url) ? refTo(url, place) : NO_URL) : undefined);
}

function isNow(media: MediaList | undefined): boolean {
  return !media?.mediaText || matchMedia(media.mediaText).matches;
}

/** Parts of an element stand for the element: what they show may be shown. */
const PARTS =
  /::?(?:before|after|first-l\w+|marker|placeholder|selection|backdrop|-[\w-]+)(?:\([^)]*\))?(?![\w-])/g;

/** Whether a rule with an address shows it; a rule without a selector (an animation) may. */
function isInUse(selector: string | undefined, root: ParentNode): boolean {
  if (!selector || /:host|::slotted|::part|&/.test(selector)) return true;
  try {
    return (
      root.querySelector(selector.replace(PARTS, '').replace(/(^|[,>+~\s])(?=\s*(?:,|$))/g, '$1*')) !== null
    );
  } catch {
    return true;
  }
}

/** Of a font in use the one file that was loaded. */
function fontText(rule: CSSFontFaceRule, place: Place): string {
  if (!isLoaded(place.fonts, rule)) return '';
  const offered: string[] = [];
  const note = (url: string) => {
    offered.push(url);
    return NO_URL;
  };
  withUrls(rule.cssText, place.base, note);
  const chosen = offered.find((url) => place.loaded.has(url)) ?? offered[0];
  return withUrls(rule.cssText, place.base, (url) =>
    url === chosen ? `zhibi:${place.assets.numberOf(url, 'font')}` : NO_URL,
  );
}

/** An imported sheet stands where it was imported. */
function importText({ styleSheet, media, layerName, supportsText }: CSSImportRule, place: Place): string {
  const text = styleSheet && textOf(styleSheet, { ...place, applies: place.applies && isNow(media) });
  if (text === null) {
    place.assets.leave('style');
    return '';
  }
  const around = [
    media.mediaText && `@media ${media.mediaText}`,
    supportsText && `@supports (${supportsText})`,
    typeof layerName === 'string' && `@layer ${layerName}`,
  ].filter((each) => each);
  return around.map((each) => `${each}{`).join('') + text + '}'.repeat(around.length);
}
