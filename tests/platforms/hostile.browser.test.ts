import { expect, test } from 'vitest';
import { openPage, read, readHtml } from './open-page';

const SENTENCE = 'This is a sentence of ordinary length, with a comma, that reads like prose. ';

/** A document that is never laid out: the browser itself would take seconds over these. */
function unshown(title: string, body: string): Document {
  return new DOMParser().parseFromString(`<title>${title}</title><body>${body}`, 'text/html');
}

test('no title, no body, no content', async () => {
  for (const html of [
    '',
    '<html></html>',
    '<frameset><frame></frameset>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
  ]) {
    const page = await readHtml(html);
    expect(page.text).toBe('');
    expect(page.fields.title).toBeUndefined();
  }
});

test('10,000 levels deep', async () => {
  const page = document.implementation.createHTMLDocument('Deep');
  let inner: HTMLElement = page.body;
  for (let i = 0; i < 10_000; i++) inner = inner.appendChild(page.createElement('div'));
  inner.textContent = SENTENCE.repeat(5);
  expect(read(page).text).toContain('reads like prose');
});

test('100,000 nodes are all read', async () => {
  const page = unshown('Wide', '<main></main>');
  const main = page.querySelector('main');
  for (let i = 0; i < 50_000; i++) {
    const p = page.createElement('p');
    p.textContent = `${i}. ${SENTENCE}`;
    main?.append(p);
  }
  const { text, partial } = read(page);
  expect(partial).toEqual(['text-cut']);
  expect(text.length).toBeGreaterThan(990_000);
});

test('more nodes than the limit: the first are read, and it says so', async () => {
  const page = unshown('Wider', '<main></main>');
  const main = page.querySelector('main');
  const start = page.createElement('p');
  start.textContent = SENTENCE.repeat(4);
  main?.append(start);
  for (let i = 0; i < 260_000; i++) main?.append(page.createElement('b'));
  const { text, partial } = read(page);
  expect(partial).toContain('nodes-cut');
  expect(text).toContain('reads like prose');
});

test('50 MB of text in one node', async () => {
  const page = unshown('Long', '<main><p></p></main>');
  const p = page.querySelector('p');
  if (p) p.textContent = SENTENCE.repeat(Math.ceil(50_000_000 / SENTENCE.length));
  const { text, partial } = read(page);
  expect(partial).toContain('text-cut');
  expect(text.length).toBeLessThanOrEqual(1_000_000);
});

test('JSON-LD that is cut off, empty, not JSON, or of the wrong shape', async () => {
  const scripts = [
    '{"@type":"NewsArticle","headline":"Half',
    '',
    '<!-- -->',
    '42',
    '"x"',
    '[[[[]]]]',
    'null',
    '{"@type":{"a":1},"author":{"name":{"name":5}}}',
  ];
  const html = scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('');
  const { fields, text } = await readHtml(
    `<html><head><title>Broken data</title>${html}</head><body><p>${SENTENCE.repeat(4)}</p></body></html>`,
  );
  expect(fields.title?.value).toBe('Broken data');
  expect(text).toContain('reads like prose');
});

test('a frame of the same site that holds the text is read in its place', async () => {
  const page = await openPage('<html><head><title>Framed</title></head><body><p>Menu</p></body></html>');
  const frame = page.createElement('iframe');
  frame.srcdoc = `<p>${SENTENCE.repeat(6)}</p>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  page.body.append(frame);
  await loaded;
  expect(read(page).text).toMatch(/^This is a sentence/);
});
