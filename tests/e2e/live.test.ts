import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { bringIntoView } from '../../scripts/browser/in-view.mjs';
import { capturesIn, openDashboard } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { stopWorker, workerOf } from '../../scripts/browser/worker.mjs';
import { says, speak, withZhibi } from './browser';
import { clickTurn, follow, HOME, likesIn, openFeed, scrollThrough, turnOn, untilLikes } from './live-feed';

const posts = (count: number, from = 1) =>
  Array.from({ length: count }, (_, at) => ({ id: from + at, likes: (from + at) * 10 }));
const likesOf = (given: { id: number; likes: number }[]) =>
  given.map(({ id, likes }): [string, number] => [String(id), likes]);

async function started() {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  await speak(dashboard, 'en');
  await follow(dashboard);
  return { zhibi, dashboard };
}

const badgeOf = (dashboard: Page) =>
  dashboard.evaluate(
    `chrome.tabs.query({ url: 'https://*.x.com/*' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  );

test('nothing is read before a site is turned on; then posts of followed channels are, the site asked for nothing and saw nothing', async () => {
  const { zhibi, dashboard } = await started();
  const all = [{ id: 1, likes: 10 }, { id: 2, likes: 20, by: 'passerby' }, ...posts(10, 3)];
  const { page, run, requests } = await openFeed(zhibi, all);
  expect(await dashboard.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
  expect(await dashboard.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([]);
  await run('listen()');
  // A tab that is open already is read from the click on.
  await turnOn(zhibi, dashboard);
  await says(dashboard, 'Live reading is on for X');
  await bringIntoView(page);
  const before = await run('return document.documentElement.outerHTML');
  await scrollThrough(page, 9);
  await untilLikes(dashboard, likesOf([{ id: 1, likes: 10 }, ...posts(10, 3)]));
  expect(await run('return heard()')).toEqual({ calls: [], changes: 0, globals: true, resources: 0 });
  expect(await run('return document.documentElement.outerHTML')).toBe(before);
  expect(requests).toEqual([HOME]);
  await until(async () => (await badgeOf(dashboard)) === '11', { what: 'the badge' });

  const captures = await capturesIn(dashboard);
  expect(captures.map(({ trigger, picture, url }) => [trigger, picture, url])).toEqual(
    captures.map(() => ['live', null, HOME]),
  );
  await bringIntoView(dashboard);
  await says(dashboard, '11 posts read today');
  await dashboard.evaluate('location.hash = "/library"');
  await says(dashboard, 'Nothing captured yet');
  await dashboard.evaluate('location.hash = "/library?observed=live"');
  await dashboard.waitForSelector('[data-capture]');
});

test('the popup says that a page is read live where its own host is granted, and pauses it by a key', async () => {
  const { zhibi, dashboard } = await started();
  await turnOn(zhibi, dashboard);
  await dashboard.evaluate("chrome.permissions.remove({ origins: ['https://*.twitter.com/*'] })");
  const popupOver = async (url: string) => {
    const popup = await clickToolbar(zhibi, (await openFeed(zhibi, posts(1), url)).page);
    await popup.waitForSelector('.draft-picture img, .draft-no-picture');
    return popup;
  };
  const other = await popupOver('https://twitter.com/home');
  expect(await other.$('.live-line')).toBeNull();
  await other.close();
  const popup = await popupOver(HOME);
  await popup.waitForSelector('.live-line');
  await popup.keyboard.press('l');
  await says(popup, 'Live reading is paused');
});

test('a feed that reuses its elements, and posts that come while it is scrolled: each post once', async () => {
  const { zhibi, dashboard } = await started();
  await turnOn(zhibi, dashboard);
  const { page, run } = await openFeed(zhibi, posts(3));
  await untilLikes(dashboard, likesOf(posts(3)));
  // The same three elements show others; first all of it is written anew, then only texts and links.
  await run(
    `[...feed.children].forEach((article, at) => fill(article, { id: 4 + at, likes: (4 + at) * 10 }))`,
  );
  await untilLikes(dashboard, likesOf(posts(6)));
  await run(`[...feed.children].forEach((article, at) => {
    const id = 7 + at;
    article.querySelector('[href*="/status/"]').setAttribute('href', '/examplecafe/status/' + id);
    article.querySelector('button').setAttribute('aria-label', id * 10 + ' likes. Like');
    article.querySelector('button span').firstChild.data = id * 10;
  })`);
  await untilLikes(dashboard, likesOf(posts(9)));
  // A counter that ticks is no other post.
  await run(`feed.querySelector('button span').firstChild.data = '71'`);
  await run(`${JSON.stringify(posts(6, 10))}.forEach(add)`);
  await scrollThrough(page, 6);
  await untilLikes(dashboard, likesOf(posts(15)));
});

test('two tabs on one feed read each post once', async () => {
  const { zhibi, dashboard } = await started();
  await turnOn(zhibi, dashboard);
  await openFeed(zhibi, posts(3));
  await untilLikes(dashboard, likesOf(posts(3)));
  const other = await openFeed(zhibi, posts(4));
  // The fourth comes after the others were told that they are known.
  await scrollThrough(other.page, 2);
  await untilLikes(dashboard, likesOf(posts(4)));
});

test('a worker that is killed again and again, and no network: nothing is lost, nothing is there twice', async () => {
  const { zhibi, dashboard } = await started();
  await turnOn(zhibi, dashboard);
  const { page, requests } = await openFeed(zhibi, posts(40));
  await page.setOfflineMode(true);
  for (let round = 0; round < 6; round++) {
    await scrollThrough(page, 4);
    await stopWorker(zhibi);
  }
  await untilLikes(dashboard, likesOf(posts(40)));
  expect(requests).toEqual([HOME]);
});

test('a library that takes nothing for a while: what it refused is held, and handed over again', async () => {
  const { zhibi, dashboard } = await started();
  await turnOn(zhibi, dashboard);
  const { page } = await openFeed(zhibi);
  const worker = await workerOf(zhibi);
  await worker.evaluate(`
    globalThis.refused = 0;
    globalThis.kept = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add };
    for (const name of ['put', 'add'])
      IDBObjectStore.prototype[name] = () => {
        refused++;
        throw new DOMException('full', 'QuotaExceededError');
      };
  `);
  await page.evaluate(`${JSON.stringify(posts(3))}.forEach(add)`);
  await until(() => worker.evaluate('refused > 0'), { what: 'a refusal' });
  expect(await likesIn(dashboard)).toEqual([]);
  await worker.evaluate('void Object.assign(IDBObjectStore.prototype, kept)');
  await untilLikes(dashboard, likesOf(posts(3)));
});

test('a tab that goes as soon as the worker is awake again keeps what it read', {
  timeout: 120_000,
}, async () => {
  const { zhibi, dashboard } = await started();
  await turnOn(zhibi, dashboard);
  const [closed, left] = [await openFeed(zhibi), await openFeed(zhibi)];
  // By then a browser may have put it to sleep.
  await new Promise((resolve) => setTimeout(resolve, 21_000));
  const readAsleep = async ({ page, run }: typeof closed, id: number) => {
    await bringIntoView(page);
    await stopWorker(zhibi);
    await run(`add({ id: ${id}, likes: ${id}0 })`);
    await (await workerOf(zhibi)).evaluate('0');
  };
  await readAsleep(closed, 1);
  await closed.page.close({ runBeforeUnload: true });
  await untilLikes(dashboard, likesOf(posts(1)));
  await readAsleep(left, 2);
  await left.page.goto('about:blank');
  await untilLikes(dashboard, likesOf(posts(2)));
});

test('an application that goes on without loading, and a page that comes back as it was left', async () => {
  const { zhibi, dashboard } = await started();
  await turnOn(zhibi, dashboard);
  const { page, run } = await openFeed(zhibi, posts(2));
  await untilLikes(dashboard, likesOf(posts(2)));
  await run(
    `history.pushState(null, '', '/examplecafe'); feed.replaceChildren(); ${JSON.stringify(posts(2, 3))}.forEach(add)`,
  );
  await untilLikes(dashboard, likesOf(posts(4)));
  await page.goto('https://x.com/explore');
  await page.goBack();
  await run(`add({ id: 5, likes: 50 }); scrollTo(0, 9999)`);
  await untilLikes(dashboard, likesOf(posts(5)));
});

test('pausing, and taking the site back, stop it at once in open tabs', async () => {
  const { zhibi, dashboard } = await started();
  await turnOn(zhibi, dashboard);
  const { page, run } = await openFeed(zhibi, posts(1));
  await untilLikes(dashboard, likesOf(posts(1)));
  await bringIntoView(dashboard);
  await dashboard.keyboard.press('p');
  await says(dashboard, 'Paused');
  await until(async () => (await badgeOf(dashboard)) === '', { what: 'the badge to go' });
  await bringIntoView(page);
  // Had it been read meanwhile, it would not be again as what it is later.
  await run('add({ id: 2, likes: 19 })');
  await scrollThrough(page, 2);
  await run('feed.lastChild.remove(); add({ id: 2, likes: 20 })');
  await bringIntoView(dashboard);
  await dashboard.keyboard.press('p');
  await says(dashboard, 'On for 1 site');
  await bringIntoView(page);
  await untilLikes(dashboard, likesOf(posts(2)));

  await bringIntoView(dashboard);
  await clickTurn(dashboard);
  await says(dashboard, 'Live reading is off for X');
  await until(
    async () =>
      (await dashboard.evaluate(
        `chrome.scripting.getRegisteredContentScripts().then((all) => all.length)`,
      )) === 0,
    {
      what: 'no script',
    },
  );
  await bringIntoView(page);
  await run('add({ id: 3, likes: 30 })');
  await page.reload();
  await run('add({ id: 4, likes: 40 })');
  // After that it is read as before: what had been read in between would be there by then.
  await turnOn(zhibi, dashboard);
  await bringIntoView(page);
  await run('add({ id: 5, likes: 50 })');
  await untilLikes(dashboard, likesOf([...posts(2), ...posts(2, 4)]));
  expect((await likesIn(dashboard)).some(([id]) => id === '3')).toBe(false);
});
