import { expect, test } from 'vitest';
import { readHtml } from '../platforms/open-page';

const SENTENCE = 'The till stood at the end of the long counter, and nobody knew why it was there. ';
const teaser = (n: number) =>
  `<article class="card"><h3><a href="/${n}">The story number ${n}</a></h3><p>Teaser ${n}: ${SENTENCE}</p></article>`;
const TEASERS = [1, 2, 3, 4].map(teaser).join('');
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>The long counter</title></head><body>${body}</body></html>`;
const textOf = async (body: string) => (await readHtml(page(body))).text;

test('articles whose heading leads elsewhere are no part of the text beside them', async () => {
  const text = await textOf(
    `<div><div><h1>The long counter</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}</div><div>${TEASERS}</div></div>`,
  );
  expect(text).toContain('nobody knew');
  expect(text).not.toContain('Teaser');
});

test('nor are rows of such headings', async () => {
  const rows = TEASERS.replaceAll('article', 'li');
  const text = await textOf(
    `<main><h1>The long counter</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(6)}<div><h2>Same street</h2><ul>${rows}</ul></div></main>`,
  );
  expect(text).toContain('nobody knew');
  expect(text).not.toContain('Teaser');
});

test('headings of a text that link to what it tells of stay, with what stands below them', async () => {
  const tool = (n: number) =>
    `<h3><a href="https://shop.example/${n}">Tool ${n}</a></h3><p>${SENTENCE.repeat(3)}</p>`;
  const plain = [1, 2, 3, 4].map(tool).join('');
  const rows = [1, 2, 3, 4].map((n) => `<div>${tool(n)}</div>`).join('');
  for (const tools of [plain, rows])
    expect(
      await textOf(`<article><h1>The long counter</h1><p>${SENTENCE.repeat(4)}</p>${tools}</article>`),
    ).toContain('Tool 4');
});

test('a text goes on behind what is announced beside its first lines, in another box', async () => {
  const body = (n: number) => `<div class="body">${`<p>${SENTENCE.repeat(4)}</p>`.repeat(n)}</div>`;
  const beside = `<div><h6>More from Example</h6><p>Follow us.</p></div>`;
  const split = (first: number, last: number) =>
    textOf(`<div><h1>The long counter</h1>${body(first)}${beside}${body(last)}</div>`);
  expect((await split(1, 12)).split(SENTENCE.trim())).toHaveLength(53);
  // What is as long as the text itself may be anything.
  expect((await split(6, 6)).split(SENTENCE.trim())).toHaveLength(25);
});

test('of a list of them they are the text', async () =>
  expect(await textOf(`<main><h1>All stories</h1>${TEASERS}</main>`)).toContain('Teaser 4'));

test('an article whose own heading is a link stays', async () =>
  expect(
    await textOf(
      `<article><h1><a href="/x">The long counter</a></h1><p>${SENTENCE.repeat(9)}</p></article>${TEASERS}`,
    ),
  ).toContain('nobody knew'));
