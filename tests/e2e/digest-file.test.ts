import { expect, test } from 'vitest';
import { problemsOf } from './axe';
import { withZhibi } from './browser';

const fileOf = (locale: string) => new URL(`../fixtures/digest/week.${locale}.html`, import.meta.url).href;

test.each(['zh', 'en'])(
  'the %s file asks for nothing but itself and breaks none of its own rules',
  async (locale) => {
    const { browser } = await withZhibi();
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    page.on('console', (message) => said.push(message.text()));
    await page.goto(fileOf(locale));
    expect(asked).toEqual([fileOf(locale)]);
    expect(said).toEqual([]);
    expect(await page.evaluate(() => document.images.length)).toBeGreaterThan(3);
    expect(
      await page.evaluate(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0)),
    ).toBe(true);
  },
);

test('a picture opens large where it is proved, and its number leads back', async () => {
  const { browser } = await withZhibi();
  const page = await browser.newPage();
  await page.goto(fileOf('zh'));
  const follow = (link: string) => page.$eval(link, (element) => (element as HTMLElement).click());
  const rowOfPicture = (row: string) =>
    page.waitForFunction(
      (wanted) => {
        const figure = document.querySelector('#shot5');
        return figure && getComputedStyle(figure).gridRowStart === wanted;
      },
      {},
      row,
    );
  await rowOfPicture('2');
  await follow('a.thumbnail[href="#shot5"]');
  await rowOfPicture('4');
  await follow('#e5 .back');
  expect(await page.evaluate(() => location.hash)).toBe('#p2');
});

test.each(['light', 'dark'])('axe finds nothing in the files in %s', async (theme) => {
  const { browser } = await withZhibi();
  const page = await browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setBypassCSP(true);
  for (const locale of ['zh', 'en']) {
    await page.goto(fileOf(locale));
    expect(await problemsOf(page)).toEqual([]);
  }
});
