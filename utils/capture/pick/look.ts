import type { PickMode, Settings } from '../../model';
import type { Look } from './overlay';
import type { Hint, PickWords } from './words';

const INK = 'light-dark(#1d1b18,#edeae5)';
const LINE = '1px solid light-dark(#e3e0d9,#34332f)';
const ACCENT = 'light-dark(#0b6857,#5cc8b1)';
const TEXT =
  'position:fixed;border-radius:4px;font:13px/20px system-ui,-apple-system,"PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC",sans-serif;';
const ARROWS = '↑↓←→';

/** How the overlay looks and what it says. The build makes a file of each: neither the worker nor the page carries them. */
export function lookOf(mode: PickMode, theme: Settings['theme'], words: PickWords): Look {
  return {
    sentence: words[mode],
    small: words.small,
    hints: hintsOf(mode, words),
    styles: {
      // Nothing that the page's styles say of all elements may reach it.
      host: `all:initial;position:fixed;inset:0;width:100%;height:100%;cursor:crosshair;touch-action:none;color-scheme:${theme === 'system' ? 'light dark' : theme};`,
      bar: `${TEXT}left:50%;translate:-50%;display:flex;flex-wrap:wrap;gap:4px 16px;width:max-content;max-width:92%;box-sizing:border-box;padding:8px 16px;border-radius:10px;color:${INK};background:light-dark(#fff,#242422);border:${LINE};box-shadow:0 8px 24px #0003;white-space:nowrap;cursor:default;`,
      said: 'font-weight:600',
      hint: 'cursor:pointer',
      cap: `display:inline;padding:0 6px;margin-right:6px;border:${LINE};border-radius:4px;background:light-dark(#f0eeea,#10100f)`,
      label: `${TEXT}padding:0 8px;color:light-dark(#fff,#06231d);background:${ACCENT};`,
      // A shape that the pointer presses would be another one as it is let go.
      box: `position:fixed;pointer-events:none;${mode === 'hide' ? `background:${INK}` : 'box-shadow:0 0 0 200vmax light-dark(#1c1a165c,#0009)'};outline:2px solid `,
      active: ACCENT,
    },
  };
}

function hintsOf(mode: PickMode, words: PickWords): Hint[] {
  const drags = mode === 'region' || mode === 'hide';
  return [
    drags ? ['', ARROWS, words.move] : ['ArrowUp', '↑', words.wider],
    drags ? ['', `⇧${ARROWS}`, words.resize] : ['ArrowDown', '↓', words.narrower],
    ...(mode === 'hide'
      ? ([
          ['n', 'N', words.add],
          ['Delete', 'Del', words.remove],
        ] satisfies Hint[])
      : []),
    ['Enter', '↵', words.take],
    ['Escape', 'Esc', words.leave],
  ];
}
