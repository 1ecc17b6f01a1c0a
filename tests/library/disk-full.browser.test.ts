/** A disk that is really full, by a small quota. */
import { expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { hashOf } from '../../utils/library/blobs';
import { saveCapture } from '../../utils/library/captures';
import { failureOf } from '../../utils/library/failure';
import { freshLibrary } from './libraries';
import { sampleCapture, sampleContent, samplePicture } from './sample';

interface Session {
  send(method: string, params: object): Promise<unknown>;
}

test('a full disk is called so, leaves nothing half-written, and saving works once there is room', async () => {
  const session = cdp() as unknown as Session;
  const { origin } = location;
  const library = freshLibrary();
  await library.open();
  const blob = new Blob([crypto.getRandomValues(new Uint8Array(60_000)), new Uint8Array(8_000_000)]);
  const hash = await hashOf(blob);
  const save = (into = library) =>
    saveCapture(
      { capture: sampleCapture('a', { picture: samplePicture(hash) }), content: sampleContent('a') },
      [{ hash, blob }],
      into,
    );
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  // Room that Chromium granted before is kept for up to half a minute: write elsewhere until it is used up.
  await vi.waitFor(
    async () => {
      const probe = freshLibrary();
      const outcome = await save(probe).catch(failureOf);
      await probe.delete();
      expect(outcome).toBe('disk-full');
    },
    { timeout: 45_000, interval: 500 },
  );
  expect(await save().catch(failureOf)).toBe('disk-full');
  for (const table of library.tables) expect(await table.count()).toBe(0);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await save();
  expect(await library.captures.count()).toBe(1);
  await library.delete();
});
