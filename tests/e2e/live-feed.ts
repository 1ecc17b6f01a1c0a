import type { Page } from 'puppeteer-core';
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

/** An invented feed in the shape of the site; its own script makes posts and tells what it can see of whoever reads it. */
const FEED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home / X</title></head><body><main id="feed"></main><script>
const feed = document.getElementById('feed');
const fill = (article, { id, by = 'examplecafe', likes = 10 }) => {
  article.innerHTML = \`<div data-testid="User-Name"><a href="/\${by}"><span>\${by}</span></a><a href="/\${by}"><span>@\${by}</span></a>
    <a href="/\${by}/status/\${id}"><time datetime="2026-11-20T09:30:00.000Z">Nov 20</time></a></div>
    <div data-testid="tweetText" lang="en">Second cup half price, number \${id}.</div>
    <div role="group"><button data-testid="like" aria-label="\${likes} likes. Like"><span>\${likes}</span></button></div>\`;
};
const add = (post) => {
  const article = document.createElement('article');
  article.dataset.testid = 'tweet';
  article.style.cssText = 'display:block;height:220px';
  fill(article, post);
  feed.append(article);
};
const seen = { calls: [], changes: 0 };
for (const name of ['IntersectionObserver', 'MutationObserver', 'XMLHttpRequest', 'WebSocket', 'Worker', 'MessageChannel'])
  window[name] = new Proxy(window[name], { construct: (own, given) => (seen.calls.push(name), Reflect.construct(own, given)) });
for (const name of ['fetch', 'requestIdleCallback', 'setTimeout', 'getComputedStyle', 'scrollTo', 'scrollBy', 'addEventListener', 'postMessage'])
  window[name] = new Proxy(window[name], { apply: (own, self, given) => (seen.calls.push(name), Reflect.apply(own, self, given)) });
for (const name of ['querySelectorAll', 'addEventListener', 'dispatchEvent', 'createElement']) {
  const own = Document.prototype[name] ?? EventTarget.prototype[name];
  document[name] = function (...given) { seen.calls.push('document.' + name); return own.apply(document, given); };
}
const watch = new MutationObserver((records) => { seen.changes += records.length; });
/** What the page sees from here on; nothing of it is its own doing. */
const listen = () => {
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  seen.calls.length = 0;
  performance.clearResourceTimings();
  seen.globals = Object.getOwnPropertyNames(window).sort().join();
};
const heard = () => {
  const globals = Object.getOwnPropertyNames(window).sort().join();
  return { ...seen, globals: globals === seen.globals, resources: performance.getEntriesByType('resource').length };
};
</script></body></html>`;

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
