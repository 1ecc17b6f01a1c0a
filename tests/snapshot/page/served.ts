import type { Plugin } from 'vite';
import { pngOf } from '../../e2e/png.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Teapots</title>
<base href="/taken/deep/"><link rel="stylesheet" href="../site.css">
<link rel="stylesheet" href="http://127.0.0.1:1/gone.css"><style>.own { color: rgb(4, 5, 6) }
a[href^="next"] { color: rgb(5, 5, 5) } a[href^="http"] { color: red } dialog:modal { color: rgb(6, 6, 6) }
dialog::backdrop { background: rgb(2, 4, 6) } [popover]:popover-open { width: 70px }
.own:target { letter-spacing: 3px } .own:not(:target) { letter-spacing: 9px }</style></head><body>
<h1>Teapots 茶壶</h1><h2>All of them</h2><p class="own" id="aim">Own</p><p class="put">Put in</p>
<input id="typed" value="old"><input type="checkbox" id="box"><input type="password" id="secret">
<textarea id="words"></textarea><select id="choice"><option>one<option>two</select>
<canvas id="drawn" width="20" height="10"></canvas><div id="host"></div><div id="back"></div><div id="unseen"></div>
<txpdiv class="player" style="display: block; height: 7px">In an element that no browser knows</txpdiv>
<iframe id="inner" src="../inner"></iframe><a id="link" href="next">next</a>
<picture><source srcset="../wide.png 2x"><img id="set" src="../none.png"></picture>
<dialog id="modal">Asks first</dialog><div id="over" popover>Lies over</div><pre id="lines">

Two lines down</pre>
<svg width="20" height="20"><symbol id="mark"><rect width="20" height="20" fill="teal"/></symbol><use href="#mark"/></svg>
<img id="lazy" loading="lazy" src="../late.png" width="30" height="20" style="margin-top: 9000px">
<script>
  const of = (id) => document.getElementById(id);
  of('typed').value = 'two "cups"'; of('box').checked = true; of('secret').value = 'hunter2';
  of('words').value = '\\na <note>'; of('choice').value = 'two';
  of('drawn').getContext('2d').fillRect(0, 0, 20, 10);
  of('host').attachShadow({ mode: 'open' }).innerHTML = '<style>p { color: rgb(9, 8, 7) }</style><p>In the shadow</p>';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('h2 { color: rgb(0, 120, 0) }');
  document.adoptedStyleSheets = [sheet];
  document.styleSheets[2].insertRule('.put { color: rgb(7, 7, 7) }');
  document.head.append(document.createElement('iframe'));
  of('modal').showModal();
  of('over').showPopover();
</script></body></html>`;

const TYPES: Record<string, string> = { css: 'text/css', png: 'image/png' };

const FILES: Record<string, string | Uint8Array> = {
  page: PAGE,
  inner: '<!doctype html><style>p { color: rgb(3, 3, 3) }</style><p>Within</p>',
  quirks:
    '<html><head><style>.Half { height: 50% }</style></head><body><p class="half">Quirks</p></body></html>',
  rows: `<!doctype html><style>.row { height: 9px; font-style: italic } .row:nth-child(odd) { background: rgb(1, 1, 1) }</style>
    <ul>${'<li class="row">x</li>'.repeat(4)}</ul>`,
  'site.css': `@import "imported.css" screen; #back { width: 30px; height: 20px; background: url("small.png") }
    .nowhere { background: url("unused.png") }`,
  'imported.css': 'h1 { color: rgb(1, 2, 3) } h1::before { content: url("mark.png") }',
  'small.png': pngOf(3, 2, 0x40),
  'mark.png': pngOf(5, 5, 0x60),
  'wide.png': pngOf(60, 40, 0x80),
  'late.png': pngOf(30, 20, 0xa0),
};

/**
 * The pages that are kept in tests, with what they show. What is asked of them is counted; `/taken-asked` tells, and
 * forgets.
 */
export function servePages(): Plugin {
  let asked: string[] = [];
  return {
    name: 'serve-pages',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [, name] = /^\/taken\/([\w.]+)$/.exec(request.url ?? '') ?? [];
        if (request.url === '/taken-asked') {
          response.setHeader('content-type', 'application/json').end(JSON.stringify(asked));
          asked = [];
        } else if (request.url?.startsWith('/taken/')) {
          asked.push(request.url);
          const file = FILES[name ?? ''];
          const type = TYPES[name?.split('.')[1] ?? ''] ?? 'text/html; charset=utf-8';
          response.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': 'max-age=600' });
          response.end(file ?? '');
        } else next();
      });
    },
  };
}
