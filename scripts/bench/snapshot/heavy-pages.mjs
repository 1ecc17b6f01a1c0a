import { existsSync, readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

/** Any outlined font of the system; without one the pages do without. */
const FONT = [
  '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
  '/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf',
  '/System/Library/Fonts/Supplemental/Georgia.ttf',
].find(existsSync);

/** How large the pictures of each page are by themselves, pixels; all are shown 160 × 120. */
const SIZES = /** @type {const} */ ({
  board: [48, 36],
  shop: [160, 120],
  news: [640, 480],
  feed: [1080, 810],
  landing: [1280, 960],
});

const KINDS = Object.keys(SIZES);

/** @typedef {{ body: string | Uint8Array, type: string, cors?: boolean }} File */

/**
 * Five heavy pages with their styles, a font and 50 pictures each, by path.
 * @param {string} files Where styles, font and pictures are asked from: '' is the page's own origin.
 * @returns {Map<string, File>}
 */
export function heavyPages(files) {
  /** @type {Map<string, File>} */
  const served = new Map();
  for (const kind of KINDS) {
    served.set(`/${files ? 'foreign' : 'own'}/${kind}`, {
      body: pageOf(kind, files),
      type: 'text/html; charset=utf-8',
    });
    served.set(`/files/${kind}.css`, { body: sheetOf(kind), type: 'text/css' });
  }
  if (FONT) served.set('/files/face.ttf', { body: readFileSync(FONT), type: 'font/ttf' });
  for (const [kind, [width, height]] of Object.entries(SIZES))
    for (let nth = 0; nth < 50; nth++)
      served.set(`/files/${kind}-${nth}.png`, { body: pngOf(width, height, nth), type: 'image/png' });
  return served;
}

/**
 * @param {string} kind
 * @param {string} files
 */
function pageOf(kind, files) {
  const card = (/** @type {number} */ nth) => `<article class="card c${nth % 12}" data-id="${nth}">
<a href="/item/${nth}"><img src="${files}/files/${kind}-${nth % 50}.png" width="160" height="120" alt="Item ${nth}"></a>
<h3>Item <em>${nth}</em> of the ${kind}</h3><p>满${300 + nth}减${50 + (nth % 40)}, until the end of the week. <b>¥${99 + nth}</b></p>
<ul>${'<li><span>tag</span></li>'.repeat(3)}</ul><input value="${nth}"><select><option>one<option selected>two</select></article>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${kind}</title>
<link rel="stylesheet" href="${files}/files/${kind}.css"><style>:root{--gap:12px} body{margin:0} .late{border:1px solid var(--line);border-bottom:0}</style></head>
<body><header class="bar">${kind} <nav>${'<a href="#">menu</a> '.repeat(12)}</nav></header>
<main>${Array.from({ length: 60 }, (_, nth) => card(nth)).join('\n')}</main><canvas id="drawn" width="300" height="100"></canvas>
<div id="host"></div><script>
const sheet = new CSSStyleSheet(); sheet.replaceSync('.bar{letter-spacing:1px}'); document.adoptedStyleSheets = [sheet];
document.styleSheets[1].insertRule('.c3 h3{color:rebeccapurple}', 0);
const context = document.querySelector('#drawn').getContext('2d'); context.fillStyle = 'teal'; context.fillRect(10, 10, 200, 60);
const root = document.querySelector('#host').attachShadow({ mode: 'open' });
root.append(Object.assign(document.createElement('style'), { textContent: 'p{color:crimson}' }), Object.assign(document.createElement('p'), { textContent: 'In a shadow' }));
document.querySelector('input').value = 'typed';
</script></body></html>`;
}

/** @param {string} kind */
function sheetOf(kind) {
  const hue = KINDS.indexOf(kind) * 70;
  const rules = Array.from(
    { length: 1_500 },
    (_, nth) =>
      `.unused-${kind}-${nth} > a:hover{color:hsl(${nth % 360} 50% 40%);background:url("${kind}-${nth % 50}.png") no-repeat}`,
  );
  return `@font-face{font-family:Face;src:url("face.ttf") format("truetype")}
@font-face{font-family:Unused;src:url("unused.woff2") format("woff2")}
body{font:16px/1.5 Face,serif;background:hsl(${hue} 40% 97%)} main{display:grid;grid-template-columns:repeat(4,1fr);gap:var(--gap);padding:16px}
.card{border:1px solid hsl(${hue} 30% 80%);padding:8px;border-radius:6px} .card h3{margin:4px 0;font-size:16px} .card ul{display:flex;gap:4px;padding:0;list-style:none}
.c5{background:url("${kind}-7.png") right bottom/40px no-repeat} .bar{position:sticky;top:0;padding:12px;background:hsl(${hue} 40% 30%);color:#fff} .bar a{color:inherit}
${rules.join('\n')}`;
}

/**
 * A picture of soft noise in as many blocks whatever its size, so that it weighs about what a photograph does.
 * @param {number} width
 * @param {number} height
 * @param {number} seed
 */
function pngOf(width, height, seed) {
  const rows = Buffer.alloc(height * (1 + width * 3));
  const block = Math.max(1, Math.round(width / 160));
  for (let y = 0, at = 0; y < height; y++) {
    // As the row above it: the differences are all nought.
    const isSame = y % block > 0;
    rows[at++] = isSame ? 2 : 0;
    if (isSame) at += width * 3;
    else
      for (let x = 0; x < width; x++) {
        const [left, top] = [Math.floor(x / block), Math.floor(y / block)];
        const place = top * 4096 + left + seed * 7919;
        const noise = (Math.imul(place ^ (place >>> 7), 2654435761) >>> 24) & 31;
        for (const slope of [left, top, left + top]) rows[at++] = (slope + seed * 13 + noise) & 255;
      }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunk = (/** @type {string} */ type, /** @type {Buffer} */ data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
