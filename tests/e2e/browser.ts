import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { kill, launch } from '../../scripts/browser/launch.mjs';
import { fromTable, type Served, servePages } from '../../scripts/browser/serve-pages.mjs';

type Session = Awaited<ReturnType<typeof launch>>;

/**
 * A browser with the shipped build, a profile of its own and more switches; it and its profile are gone when the test
 * is over.
 */
export async function withZhibi(args: string[] = []): Promise<Session & { profile: string }> {
  const zhibi = await start(args);
  onTestFinished(() => end(zhibi));
  return zhibi;
}

/** One such browser for all tests of a file, where none of them can spoil it for the next. To be called outside tests. */
export function sharedZhibi(): () => Session & { profile: string } {
  let zhibi: Awaited<ReturnType<typeof start>> | null = null;
  beforeAll(async () => {
    zhibi = await start();
  });
  afterAll(async () => {
    if (zhibi) await end(zhibi);
  });
  return () => {
    if (!zhibi) throw new Error('The browser starts before the first test.');
    return zhibi;
  };
}

async function start(args: string[] = []): Promise<Session & { profile: string }> {
  const profile = await mkdtemp(join(tmpdir(), 'zhibi-'));
  return { ...(await launch({ profile, offline: true, args })), profile };
}

async function end({ profile, ...session }: Session & { profile: string }): Promise<void> {
  await kill(session);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** A tab that shows `url` from a table of addresses; every other request is refused. */
export async function openTab(
  { browser }: Session,
  url: string,
  pages: Record<string, string | Served>,
): Promise<Page> {
  const page = await browser.newPage();
  await servePages(page, fromTable(pages));
  await page.goto(url);
  return page;
}

/** Presses a key that closes the popup it is pressed in, which is gone before the key is up. */
export async function pressAway(popup: Page, key: KeyInput): Promise<void> {
  await popup.keyboard.down(key).catch((failure) => {
    if (failure?.name !== 'TargetCloseError') throw failure;
  });
}

/** Every page of ours speaks this language from now on. */
export async function speak(dashboard: Page, locale: 'en' | 'zh'): Promise<void> {
  await dashboard.evaluate(`chrome.storage.local.set({ 'settings.locale': '${locale}' })`);
}

/** Waits until a page says this somewhere. It is asked again and again: one that is not in view paints nothing. */
export async function says(page: Page, text: string): Promise<void> {
  const options = { polling: 50, timeout: 10_000 };
  await page.waitForFunction((wanted) => document.body.textContent.includes(wanted), options, text);
}
