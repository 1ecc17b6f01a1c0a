import type { Plugin } from 'vite';
import type { BrowserCommand } from 'vitest/node';

/** Whatever a page under test asks of `/hostile/…` is counted where it arrives; `/hostile-asked` tells, and forgets. */
export function countAsked(): Plugin {
  let asked: string[] = [];
  return {
    name: 'count-asked',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const url = request.url ?? '';
        if (url.startsWith('/hostile-asked')) {
          response.setHeader('content-type', 'application/json').end(JSON.stringify(asked));
          asked = [];
        } else if (url.startsWith('/hostile/')) {
          asked.push(url);
          response.setHeader('access-control-allow-origin', '*').writeHead(204).end();
        } else next();
      });
    },
  };
}

const MOST = 2;
const CLICKABLE = 'a,area,button,input,summary,label,text,[zhibi-link],[onclick]';

/** Clicks with a real pointer on the first things that can be clicked in each frame of the test. How many clicks it were. */
export const clickInFrames: BrowserCommand<[]> = async ({ frame }) => {
  let clicks = 0;
  for (const inner of (await frame()).childFrames()) {
    // A frame of the pages before these may be heard of until it is asked.
    const found = await inner
      .locator(CLICKABLE)
      .all()
      .catch((failure: unknown) => {
        if (inner.isDetached()) return [];
        throw failure;
      });
    for (const element of found.slice(0, MOST)) {
      const click = element.click({ force: true, timeout: 500, noWaitAfter: true });
      clicks += await click.then(
        () => 1,
        () => 0,
      );
    }
  }
  return clicks;
};
