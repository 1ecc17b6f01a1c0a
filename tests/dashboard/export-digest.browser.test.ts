import { afterEach, expect, test, vi } from 'vitest';
import { exportDigest } from '../../entrypoints/dashboard/views/digest/export-digest';
import { buildDigest } from '../../utils/digest/build-digest';
import type { Exporter } from '../../utils/exporters/exporter';
import { words } from '../../utils/words';
import { week } from '../digest/sample-week';

const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
afterEach(() => click.mockClear());

const digest = buildDigest(week);
const speech = { locale: 'zh', words: words.zh, platformName: (id: string) => id } as const;

/** An exporter whose work is `during`. */
const exporting = (during: () => void): Exporter => ({
  id: 'html',
  extension: 'html',
  mimeType: 'text/html',
  pictures: true,
  render: () => {
    during();
    return ['a', 'b'];
  },
});

test('hands out the file', async () => {
  const work = { signal: new AbortController().signal, onProgress: () => {} };
  const { name, bytes } = await exportDigest(
    digest,
    exporting(() => {}),
    speech,
    work,
  );
  expect([name, bytes, click.mock.calls.length]).toEqual(['zhibi-digest-2026-W47.html', 2, 1]);
});

test('stopped while the pictures are made, nothing is put together', async () => {
  const stop = new AbortController();
  const render = vi.fn();
  const work = { signal: stop.signal, onProgress: () => stop.abort() };
  await expect(exportDigest(digest, exporting(render), speech, work)).rejects.toThrow(/abort/i);
  expect(render).not.toHaveBeenCalled();
  expect(click).not.toHaveBeenCalled();
});

test('stopped by a key pressed while the file is put together, nothing is handed out', async () => {
  const stop = new AbortController();
  const work = { signal: stop.signal, onProgress: () => {} };
  const late = exporting(() => void setTimeout(() => stop.abort()));
  await expect(exportDigest(digest, late, speech, work)).rejects.toThrow(/abort/i);
  expect(click).not.toHaveBeenCalled();
});
