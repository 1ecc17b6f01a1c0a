import { inFull } from './context';

const TOKEN =
  /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\burl\(\s*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|((?:[^\s"'()\\]|\\[\da-f]{6}\s?|\\[\da-f]{1,5}(?![\da-f])\s?|\\[^\da-f])*))\s*\)/gi;

/** What stands where nothing is to be shown: it loads nothing and shows nothing. */
export const NO_URL = 'data:,';

/**
 * Style text in which every `url()` is what `to` says of it. `to` is given the absolute address, resolved against `base`;
 * what points into the page itself (`#id`) and what holds its own bytes (`data:`) stays. Comments go; strings stay.
 * Without `to` nothing is to be shown.
 */
export function withUrls(css: string, base: string, to?: (url: string) => string): string {
  return css.replace(TOKEN, (all: string, ...quoted: (string | undefined)[]) => {
    const written = quoted.slice(0, 3).find((each) => each !== undefined);
    if (written === undefined) return all.startsWith('/*') ? '' : all;
    const url = unescaped(written);
    return `url("${/^(?:#|data:|$)/i.test(url) ? escaped(url) : escaped(addressOf(url, base, to))}")`;
  });
}

function addressOf(url: string, base: string, to?: (url: string) => string): string {
  const full = to && inFull(url, base);
  return full ? to(full) : NO_URL;
}

function unescaped(text: string): string {
  return text.replace(/\\(?:([\da-f]{1,6})\s?|\r?\n|([\s\S]))/gi, (_all, code: string, sign = '') =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16) || 0xfffd, 0x10ffff)) : sign,
  );
}

function escaped(url: string): string {
  return url.replace(/["\\\n\r\f<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
}

/** Style text that may stand in a `<style>`: nothing in it ends that, and it means the same. */
export function inStyle(css: string): string {
  return css.replace(/<(?=[/!])/g, '\\3c ');
}
