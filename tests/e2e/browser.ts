import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { kill, launch } from '../../scripts/browser/launch.mjs';
import { fromTable, type Served, servePages } from '../../scripts/browser/serve-pages.mjs';

type Session = Awaited<ReturnType<typeof launch>>;

/** A browser with the shipped build and a profile of its own; both are gone when the test is over. */
export async function withZhibi(): Promise<Session & { profile: string }> {
  const profile = await mkdtemp(join(tmpdir(), 'zhibi-'));
  const session = await launch({ profile, offline: true });
  onTestFinished(async () => {
    await kill(session);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return { ...session, profile };
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
