import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TagInput } from '../../components/tag-input';
import { clear, find, press, show, type } from './page';

let tags: string[] = [];
let entered = 0;
const known = ['玩法/买一送一', '玩法/满减', '拉新'];

function Form({ start = [] as string[] }) {
  const [chosen, setChosen] = useState(start);
  tags = chosen;
  return (
    <form onKeyDown={(event) => (entered += event.key === 'Enter' && !event.defaultPrevented ? 1 : 0)}>
      <TagInput label="标签" tags={chosen} known={known} onChange={setChosen} />
    </form>
  );
}

async function open(start?: string[]): Promise<HTMLInputElement> {
  await show(<Form {...(start && { start })} />);
  const field = find(HTMLInputElement, '[role=combobox]');
  field.focus();
  return field;
}

const options = () => [...document.querySelectorAll('[role=option]')].map((option) => option.textContent);

beforeEach(() => {
  tags = [];
  entered = 0;
});
afterEach(clear);

describe('the tag field', () => {
  test('has the focus as soon as it is asked for, each time', async () => {
    for (const label of ['first', 'second']) {
      await show(<TagInput label={label} tags={[]} known={known} onChange={() => undefined} autoFocus />);
      expect(document.activeElement).toBe(find(HTMLInputElement, '[role=combobox]'));
    }
  });

  test('Enter adds what was typed, as a tag is written', async () => {
    const field = await open();
    await type('#活动 ／ 双11 ');
    await press('Enter');
    expect(tags).toEqual(['活动/双11']);
    expect(field.value).toBe('');
    expect(entered).toBe(0);
  });

  test('Enter with nothing typed is left to the form', async () => {
    await open(['拉新']);
    await press('Enter');
    expect(entered).toBe(1);
    expect(tags).toEqual(['拉新']);
  });

  test('keys of an input method are its own: Enter, comma and Backspace do nothing', async () => {
    await open(['拉新']);
    await type('wanfa');
    await press('Enter', { isComposing: true });
    await press('Enter', { keyCode: 229 });
    await press(',', { isComposing: true });
    expect(tags).toEqual(['拉新']);
    await type('');
    await press('Backspace', { isComposing: true });
    expect(tags).toEqual(['拉新']);
  });

  test('a comma adds too, in either script', async () => {
    await open();
    await type('a');
    await press(',');
    await type('b');
    await press('，');
    expect(tags).toEqual(['a', 'b']);
  });

  test('Backspace in the empty field removes the last', async () => {
    await open(['a', 'b']);
    await type('c');
    await press('Backspace');
    expect(tags).toEqual(['a', 'b']);
    await type('');
    await press('Backspace');
    expect(tags).toEqual(['a']);
  });

  test('offers nested tags, arrows pick one, Enter takes it, Escape closes', async () => {
    const field = await open();
    await type('玩');
    expect(options()).toEqual(['玩法/买一送一', '玩法/满减', '新建标签“玩”']);
    expect(field.getAttribute('aria-expanded')).toBe('true');
    await press('ArrowDown');
    await press('ArrowDown');
    const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('玩法/满减');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    await press('Enter');
    expect(tags).toEqual(['玩法/满减']);
    await type('玩');
    expect(options()).toEqual(['玩法/买一送一', '新建标签“玩”']);
    expect(await press('Escape')).toBe(false);
    expect(options()).toEqual([]);
  });

  test('what was typed is kept when the field is left, and no tag twice', async () => {
    const field = await open(['拉新']);
    await type('拉新');
    await press('Enter');
    expect(tags).toEqual(['拉新']);
    await type('留存');
    field.blur();
    await expect.poll(() => tags).toEqual(['拉新', '留存']);
  });

  test('half a tag is dropped when Escape leaves the field, and is none when it is entered again', async () => {
    const field = await open(['拉新']);
    await type('留');
    await press('Escape');
    expect(document.activeElement).toBe(field);
    // The list is closed; a second Escape is left to the screen, which leaves the field.
    expect(await press('Escape')).toBe(true);
    await act(() => field.blur());
    expect([tags, field.value]).toEqual([['拉新'], '']);
    field.focus();
    await type('留存');
    await act(() => field.blur());
    expect(tags).toEqual(['拉新', '留存']);
  });

  test('each tag has a button that removes it by name', async () => {
    await open(['a', 'b']);
    find(HTMLButtonElement, '[aria-label="移除 a"]').click();
    await expect.poll(() => tags).toEqual(['b']);
  });
});
