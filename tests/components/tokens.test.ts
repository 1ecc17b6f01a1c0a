import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, grounds } from '../../utils/lib/color';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function token(name: string): { light: string; dark: string } {
  const found = pairs.get(name);
  if (!found) throw new Error(`tokens.css has no colour --${name}`);
  return found;
}

const texts = ['text', 'muted', 'faint', 'accent', 'danger', 'warn'];
const backgrounds = ['bg', 'surface', 'raised', 'sunken', 'hover'];
const others: [string, string][] = [
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['accent', 'accent-soft'],
  ['text', 'accent-soft'],
  ['muted', 'accent-soft'],
  ['faint', 'accent-soft'],
  ['danger', 'danger-soft'],
  ['warn', 'warn-soft'],
  ['text', 'warn-soft'],
  ['text', 'mark'],
  ['faint', 'mark'],
];

describe('tokens', () => {
  const all = [
    ...texts.flatMap((text) => backgrounds.map((ground): [string, string] => [text, ground])),
    ...others,
  ];
  test.each(all)('--%s can be read on --%s in both themes', (text, ground) => {
    for (const theme of ['light', 'dark'] as const) {
      expect(contrast(token(text)[theme], token(ground)[theme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the grounds that brand colours are fitted to are the least favourable ones', () => {
    expect(grounds).toEqual({ light: token('sunken').light, dark: token('raised').dark });
    for (const theme of ['light', 'dark'] as const) {
      const opposite = theme === 'light' ? '#000000' : '#ffffff';
      const least = Math.min(...backgrounds.map((ground) => contrast(opposite, token(ground)[theme])));
      expect(contrast(opposite, grounds[theme])).toBeCloseTo(least, 5);
    }
  });
});
