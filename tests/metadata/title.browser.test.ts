import { expect, test } from 'vitest';
import { withoutSite } from '../../utils/metadata/title';
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
  ['the page’s, and who wrote it', `${HEADING} - Ada Sample - Example`, `${HEADING} - Ada Sample`, HEADING],
])('Open Graph states %s', async (_, tab, stated, want) =>
  expect(await titleOf(tab, stated, HEADING)).toBe(want),
);

test.each([
  ['Example | Queues are half as long', 'Example', 'Queues are half as long'],
  ['Queues - part two - Example', 'Example', 'Queues - part two'],
  ['Queues are half as long - EXAMPLE', 'Example.com', 'Queues are half as long'],
  ['Queues: a Sample - report', 'Sample', 'Queues: a Sample - report'],
  ['Queues_Retail_Example', 'Example', 'Queues_Retail'],
  ['An - example', 'Example', 'An'],
  ['Example', 'Example', 'Example'],
  ['Queues are half as long - The', 'The Example', 'Queues are half as long - The'],
])('%s of %s is %s', (title, site, want) => expect(withoutSite(title, site, '')).toBe(want));
