/** Lets nothing out and runs nothing: a snapshot shows what it holds. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a script showed over all else: the snapshot says so by the colour of what lay behind it. */
export const ON_TOP = '[style*="--zhibi-top:"]';

/**
 * Everything stays as it was held at the moment; what was a link looks like one, and what lay over all else lies there,
 * unless the page says otherwise.
 */
const STILL = `@layer zhibi{[zhibi-link]{color:-webkit-link;text-decoration:underline;cursor:pointer}
[popover]${ON_TOP}{display:block}
dialog${ON_TOP}{position:fixed;inset-block:0;max-width:calc(100% - 6px - 2em);max-height:calc(100% - 6px - 2em)}
${ON_TOP}{z-index:2147483647!important;outline:200vmax solid var(--zhibi-top)!important}}
*,*::before,*::after{animation:none!important;transition:none!important;scroll-behavior:auto!important}
[zhibi-none]{background:#8882!important;outline:1px dashed #8888!important;outline-offset:-1px!important}`;

/** What stands first of all, before an attribute or a style of the page is read. */
export const GUARD = [
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
  '<meta name="referrer" content="no-referrer">',
  '<meta http-equiv="x-dns-prefetch-control" content="off">',
  `<style>${STILL}</style>`,
].join('');

export function stillStyle(document: Document): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = STILL;
  return style;
}
