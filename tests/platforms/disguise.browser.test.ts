/** Digits that stand in a page and that nobody sees are no number; what is seen, or can be scrolled to, is. */
import { afterEach, describe, expect, test } from 'vitest';
import { askedOnce } from '../../utils/lib/html';
import { fragmentOf } from '../../utils/platforms/base/fragment';
import { shownText } from '../../utils/platforms/base/shown';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

function show(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(`<div id="count">${html}</div>`, 'text/html');
  const shown = body.firstElementChild as HTMLElement;
  document.body.append(shown);
  return shown;
}

const textOf = (html: string) => askedOnce(() => shownText(show(html)));

describe('what nobody sees is not read', () => {
  test.each([
    'font-size: 0',
    'font-size: 0.4px',
    'color: transparent',
    'color: rgb(1 2 3 / 0)',
    '-webkit-text-fill-color: transparent',
    'opacity: 0',
    'opacity: 0.01',
    'filter: opacity(0)',
    'visibility: hidden',
    'display: none',
    'color: #fff; background: #fff',
    'clip-path: inset(100%)',
    'clip-path: inset(50%)',
    'clip-path: circle(0)',
    'position: absolute; clip: rect(0, 0, 0, 0)',
    'position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap',
    'display: inline-block; width: 0; overflow: hidden',
    'display: inline-block; height: 0; overflow: clip',
    'display: block; max-height: 0; overflow: hidden',
    'display: inline-block; width: 10px; height: 10px; padding-top: 30px; box-sizing: border-box; overflow: hidden',
    'display: inline-block; height: 10px; line-height: 80px; overflow: hidden',
    'display: inline-block; width: 20px; text-indent: 100px; white-space: nowrap; overflow: hidden',
    'display: inline-block; text-indent: -9999px',
    'display: inline-block; transform: scale(0)',
    'display: inline-block; scale: 0',
    'display: inline-block; transform: rotateY(90deg)',
    'display: inline-block; transform: translateX(-9999px)',
    'zoom: 0.001',
    'letter-spacing: -1em',
    'position: absolute; left: -9999px',
    'position: relative; left: -9999px',
    'position: absolute; top: -9999px',
    'position: absolute; left: 99999px',
  ])('%s', (style) => {
    expect(textOf(`<span style="${style}">9</span><span>56</span>`)).toBe('56');
    // By its own ground, and pushed out of its own box, a text alone is hidden; all else hides what is in it as well.
    if (!/background|padding|line-height|text-indent: 1/.test(style))
      expect(textOf(`<span style="${style}"><b><i>9</i></b></span><span>56</span>`)).toBe('56');
  });

  test('though the page or a pane was scrolled a little', () => {
    const out =
      '<i style="position: absolute; left: -9999px">9</i><i style="position: absolute; top: -9999px">8</i><i style="position: absolute; left: 99999px">7</i>';
    const root = show(
      `<div id="pane" style="position: relative; width: 90px; height: 40px; overflow: auto">${out}<b>56</b><p style="height: 9000px"></p></div><p style="height: 9000px"></p>`,
    );
    scrollTo(0, 10);
    root.querySelector('#pane')?.scrollTo(5, 5);
    expect(askedOnce(() => shownText(root))).toBe('56');
  });

  test('nor is it in what is kept to be read again', () => {
    const root = show('<i style="position: absolute; clip: rect(0, 0, 0, 0)">9</i><b>56</b>');
    const part = { root, json: null, used: new Set<string>() };
    expect(askedOnce(() => fragmentOf(part as never))?.html).toContain('></i><b>56</b>');
  });
});

// Each piece was once added to a text that was looked through anew: these took minutes.
test.each([
  ['many pieces', '<i>half price </i>'.repeat(250_000), 250_000 * 'half price '.length - 1],
  [
    'a long piece before many that say nothing',
    `${'a'.repeat(1_000_000)}${'<i></i>'.repeat(250_000)}`,
    1_000_000,
  ],
])('a text of %s is read', (_of, html, length) => {
  expect(textOf(html)).toHaveLength(length);
});

describe('what is seen is read', () => {
  test.each([
    [
      'a line cut by an ellipsis',
      'display: block; width: 40px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap',
      '56 cups of tea in all our shops',
    ],
    [
      'some lines of many',
      'display: block; width: 60px; height: 30px; overflow: hidden',
      '56 cups of tea in all our shops of the town',
    ],
    ['faded, but legible', 'opacity: 0.4; color: rgb(0 0 0 / 0.4)', '56'],
    [
      'in a colour that runs',
      'background: linear-gradient(red, blue); background-clip: text; color: transparent',
      '56',
    ],
    ['white over a picture', 'color: #fff', '56'],
    ['small above the line', 'font-size: 7px; vertical-align: super', '56'],
    ['turned', 'display: inline-block; transform: rotate(-8deg) scale(0.8)', '56'],
    [
      'on a ribbon',
      'display: inline-block; clip-path: polygon(0 0, 100% 0, 90% 100%, 0 100%); padding: 4px',
      '56',
    ],
    ['a little left of where it begins', 'display: block; text-indent: -8px; padding-left: 8px', '56'],
    ['in a box of no size that cuts nothing off', 'display: inline-block; width: 0; height: 0', '56'],
    ['in no box of its own', 'display: contents', '56'],
    ['in a line that cannot cut it off', 'overflow: hidden', '<b style="float: left">56</b>'],
    ['far below', 'display: block; margin-top: 20000px', '56'],
  ])('%s', (_what, style, text) => {
    expect(textOf(`<span style="${style}">${text}</span>`)).toBe(text.replace(/<.*?>/g, ''));
  });

  test('though it was scrolled away, in the page or in a pane of it', () => {
    const root = show(
      '<div id="pane" style="width: 90px; height: 40px; overflow: auto"><div style="width: 20000px"><span>56</span><p style="height: 9000px"></p></div></div>',
    );
    root.querySelector('#pane')?.scrollTo(12_000, 7_000);
    expect(askedOnce(() => shownText(root))).toBe('56');
    const below = show('<b>56</b><p style="height: 9000px"></p>');
    scrollTo(0, 5_000);
    expect(askedOnce(() => shownText(below))).toBe('56');
  });

  test('in a drawing', () => {
    const root = show('<svg width="90" height="30"><text y="20">56</text></svg>');
    const drawn = root.querySelector('text') as unknown as HTMLElement;
    expect(askedOnce(() => shownText(drawn))).toBe('56');
  });
});

describe('digits that do not belong together', () => {
  const turned = '<b>6</b><b>5</b>';
  /** What is kept of it, as it is read again. */
  const keptOf = (html: string) => {
    const part = { root: show(html), json: null, used: new Set<string>() };
    const kept = askedOnce(() => fragmentOf(part as never))?.html ?? '';
    return new DOMParser().parseFromString(kept, 'text/html').body.firstElementChild as Element;
  };
  test.each([
    ['turned round', `<span style="display: inline-flex; flex-direction: row-reverse">${turned}</span>`],
    ['by their order', '<span style="display: inline-flex"><b style="order: 2">6</b><b>5</b></span>'],
    [
      'by their places',
      '<span style="position: relative"><b style="position: relative; left: 12px">6</b><b style="position: relative; left: -12px">5</b></span>',
    ],
    [
      'one over the other',
      '<span style="position: relative"><b>6</b><b style="position: absolute; left: 0; top: 0">5</b></span>',
    ],
    ['floating', '<b style="float: right">6</b><b style="float: right">5</b>'],
  ])('%s are no number, nor is one of them', (_how, html) => {
    expect(textOf(html)).toBe('\ufffd');
    expect(textOf(`1,2${html},9 likes`)).toBe('\ufffd likes');
    expect(shownText(keptOf(html))).toBe('\ufffd');
  });

  test.each([
    ['in two lines', '<b style="display: block">6</b><b style="display: block; font-size: 9px">5</b>'],
    ['with room between them', '<b>6</b><svg width="16" height="16"></svg><b>5</b>'],
    ['in columns', '<span style="display: flex; gap: 16px"><b>6</b><b>5</b></span>'],
    ['and of another size', '6<sup style="font-size: 7px">5</sup>'],
  ])('%s are no number', (_how, html) => {
    expect(textOf(html)).toBe('6\ufffd5');
    expect(shownText(keptOf(html))).toBe('6\ufffd5');
  });

  test.each([
    ['as they are written', '<b>5</b><b>6</b>', '56'],
    ['in two lines', '5<br>6', '5\n6'],
    ['in two blocks', '<div>5</div><div>6</div>', '5\n6'],
    [
      'apart',
      '<div style="direction: rtl"><p style="float: right">5</p><p style="float: right">6</p></div>',
      '5\n6',
    ],
    [
      'behind a hidden point',
      '$5<i style="position: absolute; opacity: 0">.</i><sup style="font-size: 9px">69</sup>',
      '$5.69',
    ],
    ['of cents alone raised', '1.299<sup style="font-size: 9px">95</sup> €', '1.299,95 €'],
    [
      'of cents with a hidden point of their own',
      '<b style="font-size: 30px; line-height: 1">1.299</b><sup style="font-size: 9px"><i style="opacity: 0">,</i>95</sup> €',
      '1.299,95 €',
    ],
    ['of cents that are raised, but hardly smaller', '£12<sup>98</sup>', '£12.98'],
    ['behind a point', '5<small style="font-size: 9px">.69</small>', '5.69'],
  ])('%s are what they are', (_how, html, text) => {
    expect(textOf(html)).toBe(text);
    expect(shownText(keptOf(html))).toBe(text);
  });
});

describe('a form whose fields stand in for its properties', () => {
  // Each leads round in a circle whoever asks the form itself.
  test.each(['nextSibling', 'previousSibling', 'firstChild', 'lastChild'])(
    'leads nobody astray by %s',
    (name) => {
      const form = `<b><input type="hidden" form="f" name="${name}"><form id="f" style="display: contents"><i></i></form><i></i></b>`;
      expect(textOf(`5${form}6`)).toBe('56');
      expect(textOf(`5${form.replaceAll('<i>', '<i>6')}`)).toBe('566');
    },
  );

  test('hides what it shows nobody', () => {
    const style = 'display: block; width: 1px; height: 1px; overflow: hidden';
    const fields = ['offsetWidth', 'offsetHeight'].map((name) => `<input form="f" name="${name}">`);
    expect(textOf(`<form id="f" style="${style}">9</form>${fields.join('')}`)).toBe('');
  });

  test('is not scrolled by them', () => {
    const fields = ['scrollLeft', 'scrollTop'].map((name) => `<input form="f" name="${name}">`);
    const form = `<form id="f"><i style="position: absolute; left: -999px">9</i>8</form>`;
    expect(textOf(`${fields.join('')}${form}`)).toBe('8');
  });
});
