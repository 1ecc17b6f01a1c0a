import { expect, test } from 'vitest';
import { captureOf, itemOf, packOf } from './made-pack';

test('the cover says which capture a person entered, in both languages', async () => {
  const picture = { hash: 'a'.repeat(64), type: 'image/png', width: 8, height: 6, pixelRatio: 1, bytes: 9 };
  const cover = async (trigger: 'manual' | 'key') => {
    const { files } = await packOf([itemOf(captureOf(1, { trigger, picture }))]);
    const page = files.find(({ name }) => name.endsWith('.html'));
    return page ? new TextDecoder().decode(page.bytes) : '';
  };
  expect(await cover('manual')).toMatch(/录入，请以截图为准.* · Entered by hand/);
  expect(await cover('key')).toContain('<article>');
  expect(await cover('key')).not.toContain('录入');
});
