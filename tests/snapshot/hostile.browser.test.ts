/** Snapshots of hostile pages, seen as the dashboard shows them and as a file: counted is what arrives at the server. */
import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { SnapshotFrame } from '../../entrypoints/dashboard/views/snapshot/snapshot-frame';
import { putTogether, type Use } from '../../utils/snapshot/put-together';
import { type Attack, attacks } from './hostile/attacks';

declare module 'vitest/browser' {
  interface BrowserCommands {
    clickInFrames: () => Promise<number>;
  }
}

const ALL = attacks(location.origin);
const AT_ONCE = 56;
/** A real click takes its time. */
const MOST_CLICKED = 40;

const ran: string[] = [];
addEventListener('message', ({ data }) => {
  if (/^ran /.test(String(data))) ran.push(String(data).slice(4));
});

afterEach(() => document.body.replaceChildren());

async function asked(): Promise<string[]> {
  const urls: string[] = await (await fetch('/hostile-asked')).json();
  return [...new Set(urls.map((url) => /n\d+/.exec(url)?.[0] ?? url))];
}

async function madeOf({ html, sheet, drawing }: Attack, use: Use): Promise<string> {
  const blobs = new Map([
    [0, new Blob([html], { type: 'text/html' })],
    [2, new Blob([sheet], { type: 'text/css' })],
    [3, new Blob([drawing], { type: 'image/svg+xml' })],
  ]);
  return (await putTogether({ width: 800 }, blobs, use)) ?? '';
}

/** As the dashboard shows it. */
function inDashboard(html: string): HTMLIFrameElement {
  const place = document.body.appendChild(document.createElement('div'));
  render(h(SnapshotFrame, { title: 'x', html }), place);
  return place.firstElementChild as HTMLIFrameElement;
}

/** As a browser opens a file: nothing but what is in it holds it. */
function alone(html: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  return document.body.appendChild(frame);
}

const settled = (frame: HTMLIFrameElement) =>
  Promise.race([
    new Promise((resolve) => frame.addEventListener('load', resolve, { once: true })),
    new Promise((resolve) => setTimeout(resolve, 2_000)),
  ]);

const quiet = () => new Promise((resolve) => setTimeout(resolve, 300));

/** Shows them some at a time; `then` is done while they stand there. */
async function show(
  make: (attack: Attack) => Promise<HTMLIFrameElement>,
  then: () => Promise<unknown> = quiet,
  all = ALL,
): Promise<{ asked: string[]; ran: string[] }> {
  await asked();
  ran.length = 0;
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    await Promise.all(some.map(async (attack) => settled(await make(attack))));
    await quiet();
    await then();
    document.body.replaceChildren();
  }
  await quiet();
  return { asked: await asked(), ran: [...new Set(ran)] };
}

const told = (names: string[]) => names.map((name) => ALL.find((each) => each.name === name)?.html ?? name);

test('most of them ask or run where nothing holds them', async () => {
  const seen = await show(async ({ html, sheet }) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = html.replace(/<style zhibi-sheet="2">/g, () => `<style>${sheet}`);
    return document.body.appendChild(frame);
  });
  console.log(`${ALL.length} documents, ${seen.asked.length} ask, ${seen.ran.length} run`);
  expect(ALL.length).toBeGreaterThan(200);
  expect(seen.asked.length).toBeGreaterThan(200);
  expect(seen.ran.length).toBeGreaterThan(10);
}, 300_000);

test('in the dashboard they ask nothing and run nothing', async () => {
  const seen = await show(async (attack) => inDashboard(await madeOf(attack, 'frame')));
  expect(told(seen.asked)).toEqual([]);
  expect(told(seen.ran)).toEqual([]);
}, 300_000);

test('in the dashboard a click leads nowhere', async () => {
  const leading = ALL.filter(({ html }) => /<(?:a|area|button|input|form)\b/i.test(html)).slice(
    0,
    MOST_CLICKED,
  );
  let clicks = 0;
  const seen = await show(
    async (attack) => inDashboard(await madeOf(attack, 'frame')),
    async () => {
      clicks += await commands.clickInFrames();
      await quiet();
    },
    leading,
  );
  expect(told(seen.asked)).toEqual([]);
  expect(told(seen.ran)).toEqual([]);
  expect(clicks).toBeGreaterThan(10);
}, 300_000);

test('as a file they ask nothing and run nothing, though nothing around holds them', async () => {
  const seen = await show(async (attack) => alone(await madeOf(attack, 'file')));
  expect(told(seen.asked)).toEqual([]);
  expect(told(seen.ran)).toEqual([]);
}, 300_000);
