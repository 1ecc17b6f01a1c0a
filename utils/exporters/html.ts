import type { Exporter } from './exporter';
import { el } from './html/element';
import { digestPage } from './html/page';
import { scheme } from './html/palette';
import { printStyle } from './html/print-style';
import { DESK, STYLE } from './html/style';
import { toHtml } from './html/to-html';
import { titleOfWeek } from './labels';

/** The file can load nothing, run nothing and send nothing, whatever a captured page put into it. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One file that opens offline anywhere and prints well: pictures inside, no script. */
export const html: Exporter = {
  id: 'html',
  extension: 'html',
  mimeType: 'text/html;charset=utf-8',
  pictures: true,
  render(digest, options) {
    const { words } = options;
    const title = titleOfWeek(digest.week, words);
    const css = [
      scheme('light', ':root'),
      `@media (prefers-color-scheme:dark){${scheme('dark', ':root')}}`,
      `@media print{${scheme('light', ':root')}}`,
      STYLE,
      DESK,
      printStyle(title),
    ].join('\n');
    const head = el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      el('title', {}, title),
      el('style', {}, css),
    );
    const body = el('body', {}, el('main', {}, digestPage({ digest, ...options })));
    return toHtml(el('html', { lang: words.digest.paper.lang }, head, body));
  },
};
