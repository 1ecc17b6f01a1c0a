import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { Page } from '../../components/frame';
import { LocaleContext } from '../../components/words';
import { clear, find, show } from './page';

afterEach(clear);

/** In place of what is shown, as a change of screen does it. */
async function change(host: HTMLElement, screen: ComponentChildren): Promise<void> {
  await act(() => render(<LocaleContext.Provider value="zh">{screen}</LocaleContext.Provider>, host));
}

function Searching() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return <input ref={field} aria-label="查找" />;
}

const focused = () => document.activeElement?.textContent;

describe('the focus', () => {
  test('is on the title of a screen that came, without a ring', async () => {
    const host = await show(
      <Page key="a" title="资料库">
        <button type="button">打开</button>
      </Page>,
    );
    expect(focused()).toBe('资料库');
    find(HTMLButtonElement, 'main button').focus();
    await change(
      host,
      <Page key="b" title="采集">
        {null}
      </Page>,
    );
    expect(focused()).toBe('采集');
    expect(getComputedStyle(find(HTMLElement, 'h1')).outlineStyle).toBe('none');
  });

  test('is moved from the link that led to the screen, and not from a dialog', async () => {
    const rail = (
      <nav>
        <a href="#/digest">周报</a>
      </nav>
    );
    const host = await show(rail);
    find(HTMLAnchorElement, 'a').focus();
    await change(host, [
      rail,
      <Page key="b" title="本周周报">
        {null}
      </Page>,
    ]);
    expect(focused()).toBe('本周周报');

    const dialog = (
      <dialog open>
        <button type="button">好</button>
      </dialog>
    );
    await change(host, [dialog]);
    find(HTMLButtonElement, 'dialog button').focus();
    await change(host, [
      dialog,
      <Page key="c" title="品牌">
        {null}
      </Page>,
    ]);
    expect(focused()).toBe('好');
  });

  test('stays in the field that the screen gave it to', async () => {
    await show(
      <Page title="资料库">
        <Searching />
      </Page>,
    );
    expect(document.activeElement?.getAttribute('aria-label')).toBe('查找');
  });

  test('comes back to the title where a step took with it what had it, and stays where it is otherwise', async () => {
    const step = (name: string, button: boolean) => (
      <Page title="补录" step={name}>
        {button ? <button type="button">补录 3 张</button> : <input aria-label="日期" />}
      </Page>
    );
    const host = await show(step('one', true));
    find(HTMLButtonElement, 'main button').focus();
    await change(host, step('two', false));
    expect(focused()).toBe('补录');
    find(HTMLInputElement, 'main input').focus();
    await change(host, step('three', false));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('日期');
  });
});
