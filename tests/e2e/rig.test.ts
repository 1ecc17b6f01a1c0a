import { expect, test } from 'vitest';
import { pressCommand } from '../../scripts/browser/key.mjs';
import { kill, launch } from '../../scripts/browser/launch.mjs';
import { openDashboard, rowsOf } from '../../scripts/browser/library.mjs';
import { clickToolbar } from '../../scripts/browser/toolbar.mjs';
import { until } from '../../scripts/browser/until.mjs';
import { stopWorker, wakeWorker, workerOf } from '../../scripts/browser/worker.mjs';
import { openTab, withZhibi } from './browser';

const pages = { 'https://example.com/a': '<!doctype html><title>A</title><p>Text' };

/** What the popup may do to the page in view, if it was granted: an injected script answers its title. */
const INJECT = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title });
  return frame.result;
})()`;

test('a toolbar click opens the popup and grants the tab; other requests stay inside', async () => {
  const zhibi = await withZhibi();
  const page = await openTab(zhibi, 'https://example.com/a', pages);
  const popup = await clickToolbar(zhibi, page);
  expect(await popup.evaluate(INJECT)).toBe('A');
  expect(await page.evaluate(() => fetch('https://example.net/').catch(() => 'refused'))).toBe('refused');
});

test('a shortcut opens the popup and grants the tab', async () => {
  const zhibi = await withZhibi();
  const page = await openTab(zhibi, 'https://example.com/a', pages);
  await pressCommand(page, '_execute_action');
  const target = await zhibi.browser.waitForTarget((each) => each.url().endsWith('/popup.html'));
  expect(await (await target.asPage()).evaluate(INJECT)).toBe('A');
});

test('every suggested shortcut is free in the browser', async () => {
  const zhibi = await withZhibi();
  const worker = await workerOf(zhibi);
  const commands = (await worker.evaluate('chrome.commands.getAll()')) as { shortcut: string }[];
  // The others have none until the operator gives them one.
  expect(commands.filter(({ shortcut }) => shortcut !== '')).toEqual([
    expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+S' }),
    expect.objectContaining({ name: 'capture-now', shortcut: 'Alt+Shift+K' }),
    expect.objectContaining({ name: 'capture-page', shortcut: 'Alt+Shift+F' }),
    expect.objectContaining({ name: 'open-dashboard', shortcut: 'Alt+Shift+D' }),
  ]);
});

test('the worker can be stopped and comes back', async () => {
  const zhibi = await withZhibi();
  await (await workerOf(zhibi)).evaluate('globalThis.first = true');
  const dashboard = await openDashboard(zhibi);
  await stopWorker(zhibi);
  await wakeWorker(dashboard);
  const first = async () => {
    const worker = await workerOf(zhibi);
    return worker.evaluate('String(globalThis.first ?? null)').catch(() => null);
  };
  expect(await until(first, { what: 'a worker that answers' })).toBe('null');
});

test('a killed browser starts again on the same profile with the same library', async () => {
  const zhibi = await withZhibi();
  const dashboard = await openDashboard(zhibi);
  await dashboard.evaluate("chrome.storage.local.set({ mark: 'kept' })");
  await kill(zhibi);
  const again = await launch({ profile: zhibi.profile, offline: true });
  try {
    const page = await openDashboard(again);
    expect(again.id).toBe(zhibi.id);
    expect(await page.evaluate("chrome.storage.local.get('mark')")).toEqual({ mark: 'kept' });
    expect(await rowsOf(page, 'captures')).toEqual([]);
  } finally {
    await kill(again);
  }
});
