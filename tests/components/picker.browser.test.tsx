import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Picker } from '../../components/picker';
import { clear, find, press, show, type } from './page';

let picked: string[] = [];
const groups = [
  {
    title: '品牌',
    items: [...'甲乙丙丁戊己庚辛壬'].map((name) => ({ id: name, name: `品牌${name}`, count: 1200 })),
  },
  { title: '站点', items: [{ id: 's', name: 'News.example' }] },
];

const options = () =>
  [...document.querySelectorAll('[role=option] .cut')].map((option) => option.textContent);
const active = () => document.querySelector('[aria-selected=true] .cut')?.textContent;

beforeEach(async () => {
  picked = [];
  await show(<Picker label="筛选" groups={groups} onPick={(id) => picked.push(id)} />);
  find(HTMLInputElement, '[role=combobox]').focus();
});
afterEach(clear);

describe('the picker', () => {
  test('shows the first of each group, and all that match once something is typed', async () => {
    expect(options()).toEqual(['品牌甲', '品牌乙', '品牌丙', '品牌丁', '品牌戊', '品牌己', 'News.example']);
    expect(document.querySelector('.picker-left')?.textContent).toContain('3');
    await type('庚');
    expect(options()).toEqual(['品牌庚']);
    await type('ＮＥＷＳ');
    expect(options()).toEqual(['News.example']);
    await type('没有');
    expect(document.body.textContent).toContain('没有匹配项');
    await press('Enter');
    expect(picked).toEqual([]);
  });

  test('arrows move across groups and around, Enter picks, not while composing', async () => {
    expect(active()).toBe('品牌甲');
    await press('ArrowUp');
    expect(active()).toBe('News.example');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(active()).toBe('品牌乙');
    await press('Enter', { isComposing: true });
    expect(picked).toEqual([]);
    await press('Enter');
    expect(picked).toEqual(['乙']);
  });
});
