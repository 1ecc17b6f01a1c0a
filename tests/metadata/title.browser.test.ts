import { expect, test } from 'vitest';
import { readHtml } from '../platforms/open-page';

const titleOf = async (tab: string, stated: string, heading: string) => {
  const head = `<title>${tab}</title><meta property="og:title" content="${stated}">`;
  const html = `<!doctype html><html><head>${head}</head><body><h1>${heading}</h1></body></html>`;
  return (await readHtml(html)).fields.title?.value;
};

const HEADING = 'How we halved our queue times';

test.each([
  ['the page’s', `${HEADING} | Example`, HEADING, HEADING],
  ['a fuller one than the heading', `Queue times | Example`, `${HEADING}, and why`, `${HEADING}, and why`],
  ['the site’s own name', `${HEADING}_Retail_Example News`, 'Example News', HEADING],
  ['the page’s, behind the site’s name', `Example: ${HEADING}`, HEADING, HEADING],
])('Open Graph states %s', async (_, tab, stated, want) =>
  expect(await titleOf(tab, stated, HEADING)).toBe(want),
);
