import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Toasts } from '../../components/toasts';
import { Follow } from '../../entrypoints/dashboard/views/subject/follow';
import { saveBrand } from '../../utils/library/brands';
import { getCapture, saveCapture } from '../../utils/library/captures';
import { subjectsOfKeys } from '../../utils/library/subjects';
import { clear, press, show } from '../components/page';
import { sampleBrand, sampleCapture, sampleContent, samplePost } from '../library/sample';

afterEach(clear);

const brandId = async () => (await channel()).brandId;
const shown = () => document.body.textContent;

async function channel() {
  const [found] = await subjectsOfKeys(['x:channel:examplecafe']);
  if (!found) throw new Error('the channel was not saved');
  return found;
}

test('F asks whose channel it is, Enter follows it, and the message takes it back', async () => {
  const brand = sampleBrand('b1', { name: '示例咖啡' });
  await saveBrand(brand);
  const seen = { own: false, subjects: [samplePost('1')], results: null };
  await saveCapture({ capture: sampleCapture('c'), content: sampleContent('c'), seen }, []);
  const post = { own: true, subjects: [samplePost('2')], results: null };
  const own = sampleCapture('post', { pageKey: 'x:post:2' });
  await saveCapture({ capture: own, content: sampleContent('post'), seen: post }, []);
  await show(
    <>
      <Follow channel={await channel()} brands={[brand]} />
      <Toasts />
    </>,
  );
  await press('f');
  await expect.poll(() => document.querySelector('dialog [role=option]')).not.toBeNull();
  await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox');
  await press('Enter');
  await expect.poll(shown).toContain('“Example Café”已归入“示例咖啡”，此前的 1 条采集一并归入');
  expect(await brandId()).toBe('b1');
  expect((await getCapture('post'))?.brandId).toBe('b1');
  const undo = [...document.querySelectorAll('button')].find((each) => each.textContent?.includes('撤销'));
  await act(() => undo?.click());
  await expect.poll(brandId).toBeNull();
  expect((await getCapture('post'))?.brandId).toBeNull();
});
