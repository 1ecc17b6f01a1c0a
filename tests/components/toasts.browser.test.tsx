import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hideToast, showToast, watchToasts } from '../../components/toast-list';
import { Toasts } from '../../components/toasts';
import { clear, find, press, show } from './page';

const texts = () => [...document.querySelectorAll('.toast > .grow')].map((toast) => toast.textContent);
const tell = (...args: Parameters<typeof showToast>) => act(() => void showToast(...args));
const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await show(<Toasts />);
});
afterEach(async () => {
  const left: number[] = [];
  watchToasts((toasts) => left.push(...toasts.map(({ id }) => id)))();
  for (const id of left) hideToast(id);
  await clear();
  vi.useRealTimers();
});

describe('messages', () => {
  test('are told to screen readers and go after a while', async () => {
    await tell({ text: '已移入回收站' });
    expect(find(HTMLElement, '[role=status]').textContent).toContain('已移入回收站');
    await wait(7999);
    expect(texts()).toEqual(['已移入回收站']);
    await wait(1);
    expect(texts()).toEqual([]);
  });

  test('stay while one is pointed at or focused, and start anew afterwards', async () => {
    await tell({ text: 'a' });
    const stack = find(HTMLElement, '.toasts');
    await act(() => void stack.dispatchEvent(new MouseEvent('mouseenter')));
    await wait(60_000);
    expect(texts()).toEqual(['a']);
    await act(() => void stack.dispatchEvent(new MouseEvent('mouseleave')));
    await act(() => find(HTMLButtonElement, '.toast button').focus());
    await wait(60_000);
    expect(texts()).toEqual(['a']);
    await act(() => find(HTMLButtonElement, '.toast button').blur());
    await wait(8000);
    expect(texts()).toEqual([]);
  });

  test('Z takes back the newest deed, then the one before, each once', async () => {
    const undone: string[] = [];
    const undo = (what: string) => async () => undone.push(what);
    await tell({ text: 'first', undo: undo('first') });
    await tell({ text: 'second', undo: undo('second') });
    await tell({ text: 'no deed' });
    await press('z');
    await press('z', { ctrlKey: true });
    await press('z');
    expect(undone).toEqual(['second', 'first']);
    expect(texts()).toEqual(['no deed']);
  });

  test('each deed has a button of its own, and what was pointed at still goes after a button was pressed', async () => {
    const undone: string[] = [];
    await tell({ text: 'first', undo: async () => undone.push('first') });
    await tell({ text: 'second', undo: async () => undone.push('second') });
    await act(() => void find(HTMLElement, '.toasts').dispatchEvent(new MouseEvent('mouseenter')));
    await act(() => find(HTMLButtonElement, '.toast button').click());
    expect(undone).toEqual(['first']);
    expect(texts()).toEqual(['second']);
    await wait(8000);
    expect(texts()).toEqual([]);
  });

  test('Z in a field is a letter', async () => {
    const undo = vi.fn(async () => {});
    await tell({ text: 'deed', undo });
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await press('z');
    expect(undo).not.toHaveBeenCalled();
    field.remove();
  });

  test('an undo that fails is said, not swallowed', async () => {
    await tell({ text: 'deed', undo: () => Promise.reject(new Error('disk full')) });
    await press('z');
    await expect.poll(texts).toEqual(['撤销失败，其他内容没有变动。']);
  });

  test('never more than three at once', async () => {
    for (const text of ['a', 'b', 'c', 'd']) await tell({ text });
    expect(texts()).toEqual(['b', 'c', 'd']);
  });
});
