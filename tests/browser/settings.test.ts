import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { changeSettings, defaultSettings, loadSettings, watchSettings } from '../../utils/browser/settings';
import type { Settings } from '../../utils/model';

beforeEach(() => fakeBrowser.reset());

it('are the defaults until changed, and nothing but settings', async () => {
  await fakeBrowser.storage.local.set({ mark: 1, 'settings.gone': true });
  expect(await loadSettings()).toEqual(defaultSettings);
  await changeSettings({ theme: 'dark' });
  expect(await loadSettings()).toEqual({ ...defaultSettings, theme: 'dark' });
});

it('loses no change of two that come at once', async () => {
  await Promise.all([
    changeSettings({ lastTags: ['新品'] }),
    changeSettings({ keepTags: true }),
    changeSettings({ locale: 'en' }),
  ]);
  expect(await loadSettings()).toEqual({
    ...defaultSettings,
    lastTags: ['新品'],
    keepTags: true,
    locale: 'en',
  });
});

it('tells of each change until told to stop', async () => {
  const seen: Settings['theme'][] = [];
  const stop = watchSettings(({ theme }) => seen.push(theme));
  await changeSettings({ theme: 'dark' });
  await expect.poll(() => seen).toEqual(['dark']);
  stop();
  await changeSettings({ theme: 'light' });
  await loadSettings();
  expect(seen).toEqual(['dark']);
});
