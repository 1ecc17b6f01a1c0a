import type { Page } from 'puppeteer-core';
import { FEED } from '../../scripts/bench/spying-feed.mjs';
import { allowHosts } from '../../scripts/browser/allow-hosts.mjs';
import { followChannels } from '../../scripts/browser/follow-channels.mjs';
import { bringIntoView } from '../../scripts/browser/in-view.mjs';
import { rowsOf } from '../../scripts/browser/library.mjs';
import { servePages } from '../../scripts/browser/serve-pages.mjs';
import { until } from '../../scripts/browser/until.mjs';
import type { Reading, Subject } from '../../utils/model';
import type { withZhibi } from './browser';

type Zhibi = Awaited<ReturnType<typeof withZhibi>>;

export const HOME = 'https://x.com/home';
const HOSTS = ['https://*.x.com/*', 'https://*.twitter.com/*'];

/** A feed in a tab of its own. `run` runs in the page, beside its script; `requests` is all that it asked for. */
export async function openFeed({ browser }: Zhibi, posts: readonly object[] = [], url = HOME) {
  const page = await browser.newPage();
  const requests: string[] = [];
  await servePages(page, (asked, request) => {
    if (!asked.endsWith('/favicon.ico')) requests.push(asked);
    return request.isNavigationRequest() ? { body: FEED } : null;
  });
  await page.goto(url);
  await bringIntoView(page);
  const run = (script: string) => page.evaluate(`(async () => { ${script} })()`);
  if (posts.length > 0) await run(`${JSON.stringify(posts)}.forEach(add)`);
  return { page, run, requests };
}

/** Scrolls through a page as a person does, by hand. */
export async function scrollThrough(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.mouse.wheel({ deltaY: 400 });
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  }
}

/** Two channels, one of them a competitor's. */
export async function follow(dashboard: Page): Promise<void> {
  await followChannels(dashboard, ['x:channel:examplecafe'], ['x:channel:passerby']);
}

/** Turns the site on as the operator does, on the screen of live reading. */
export async function turnOn(zhibi: Zhibi, dashboard: Page): Promise<void> {
  await allowHosts(zhibi, HOSTS);
  await dashboard.evaluate('location.hash = "/live"');
  await bringIntoView(dashboard);
  await clickTurn(dashboard);
  await until(
    () => dashboard.evaluate('chrome.scripting.getRegisteredContentScripts().then((all) => all.length)'),
    {
      what: 'the script of live reading',
    },
  );
}

/** The button of the site's row. */
export async function clickTurn(dashboard: Page): Promise<void> {
  const button = await dashboard.waitForSelector(
    '.live-sites tr ::-p-xpath(//tr[contains(., "x.com")]//button)',
  );
  await button?.click();
}

/** Every like that the library holds, as post and number, in the order of posts. */
export async function likesIn(dashboard: Page): Promise<[string, number][]> {
  const subjects = (await rowsOf(dashboard, 'subjects')) as Subject[];
  const keys = new Map(subjects.map(({ id, keys }) => [id, keys[0] ?? '']));
  const readings = (await rowsOf(dashboard, 'readings')) as Reading[];
  const likes = readings.map(({ subjectId, low }): [string, number] => [
    (keys.get(subjectId) ?? '').replace('x:post:', ''),
    low,
  ]);
  return likes.sort((a, b) => Number(a[0]) - Number(b[0]) || a[1] - b[1]);
}

/** Waits until the library holds these likes, or says what it holds. */
export async function untilLikes(dashboard: Page, wanted: [string, number][]): Promise<void> {
  let last: unknown;
  await until(
    async () => {
      last = await likesIn(dashboard);
      return JSON.stringify(last) === JSON.stringify(wanted);
    },
    { timeout: 20_000, what: 'the readings' },
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}; there are ${JSON.stringify(last)}`);
  });
}
