/** Small pages are taken, put together as a file, and shown again: what is seen stays, and nothing is asked for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageLoader } from '../../utils/browser/page-resource';
import type { LeftOut } from '../../utils/model';
import { computedStyles } from '../../utils/snapshot/computed';
import { packed } from '../../utils/snapshot/pack';
import { putTogether } from '../../utils/snapshot/put-together';
import { takeSnapshot } from '../../utils/snapshot/take';
import { unpack } from '../../utils/snapshot/unpack';

interface Kept {
  html: string;
  /** The file as a browser shows it. */
  shown: Document;
  left: Partial<Record<LeftOut, number>>;
  parts: string[];
  asked: string[];
}

async function asked(): Promise<string[]> {
  return (await fetch('/taken-asked')).json();
}

async function open(address: string): Promise<Document> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: address, width: 600, height: 400 });
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentDocument: inside } = frame;
  if (!inside) throw new Error('The frame is of another origin');
  return inside;
}

async function keep(name: string): Promise<Kept> {
  const page = await open(`/taken/${name}`);
  const { taken, bytes } = await takeSnapshot(page, {
    ...pageLoader({ isSite: false, sites: [] }),
    shadowRootOf: ({ shadowRoot }) => shadowRoot,
  });
  await asked();
  const blobs = new Map<string, Blob>();
  let at = 0;
  for (const { nth, type, bytes: size } of taken.parts) {
    blobs.set(String(nth), await packed(bytes.slice(at, at + size, type)));
    at += size;
  }
  const row = { ...taken, id: 'x', hashes: taken.parts.map(({ nth }) => String(nth)) };
  const parts = await unpack(row, async (hash) => blobs.get(hash) ?? null);
  const html = (await putTogether(taken, parts, 'file')) ?? '';
  const shown = await open(URL.createObjectURL(new Blob([html], { type: 'text/html' })));
  return {
    html,
    shown,
    left: Object.fromEntries(taken.leftOut.map(({ what, count }) => [what, count])),
    parts: taken.parts.map(({ type }) => type),
    asked: await asked(),
  };
}

function styleOf(document: Document | ShadowRoot, selector: string): CSSStyleDeclaration {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return getComputedStyle(element);
}

afterAll(() => document.body.replaceChildren());

describe('a page', () => {
  let kept: Kept;
  const find = <T extends Element = HTMLInputElement>(selector: string) =>
    kept.shown.querySelector<T>(selector) as T;

  beforeAll(async () => {
    kept = await keep('page#aim');
  });

  test('asks for nothing and holds no script', () => {
    expect(kept.asked).toEqual([]);
    expect(kept.html).not.toMatch(/<script|\bon\w+=|(?:src|href)="(?:\/|\.\.|http:\/\/127)/);
    expect(kept.shown.compatMode).toBe('CSS1Compat');
    expect(find('h1').textContent).toBe('Teapots 茶壶');
  });

  test('says what is not in it', () => {
    expect(kept.left).toEqual({ 'image-late': 1 });
  });

  test('keeps what was typed and chosen, but no password', () => {
    expect(find('#typed').value).toBe('two "cups"');
    expect(find('#box').checked).toBe(true);
    expect(find('#words').value).toBe('\na <note>');
    expect(find('#choice').value).toBe('two');
    expect(kept.html).not.toContain('hunter2');
  });

  test('keeps what a canvas shows', () => {
    expect(styleOf(kept.shown, '#drawn').backgroundImage).toMatch(/^url\("data:image\/png/);
  });

  test('keeps an open shadow root with its styles', () => {
    const root = find('#host').shadowRoot;
    expect(root?.textContent).toContain('In the shadow');
    expect(root && styleOf(root, 'p').color).toBe('rgb(9, 8, 7)');
  });

  test('keeps a page within it', () => {
    const inner = find<HTMLIFrameElement>('#inner');
    expect(inner.sandbox.value).toBe('');
    const within = new DOMParser().parseFromString(inner.srcdoc, 'text/html');
    expect(within.body.textContent).toContain('Within');
    expect(inner.srcdoc).toContain('rgb(3, 3, 3)');
  });

  test.each([
    ['of its own', '.own', 'rgb(4, 5, 6)'],
    ['put in by script', '.put', 'rgb(7, 7, 7)'],
    ['constructed', 'h2', 'rgb(0, 120, 0)'],
    ['imported', 'h1', 'rgb(1, 2, 3)'],
    ['of links by their address as it was written', '#link', 'rgb(5, 5, 5)'],
    ['of what lies over all else', '#modal', 'rgb(6, 6, 6)'],
  ])('keeps styles %s', (_of, selector, color) => {
    expect(styleOf(kept.shown, selector).color).toBe(color);
  });

  test('keeps backgrounds that are seen, and no other', () => {
    expect(styleOf(kept.shown, '#back').backgroundImage).toMatch(/^url\("data:image\/png/);
    expect(kept.html).toMatch(/\.nowhere\s*\{\s*background:\s*url\("data:,"\)/);
    // The canvas, the background, the mark before the heading, the image.
    expect(kept.parts.filter((type) => type === 'image/png').length).toBe(4);
  });

  test('keeps the image that was chosen, in its size, and a place for the one that never came', () => {
    const set = find<HTMLImageElement>('#set');
    expect(set.naturalWidth).toBe(60);
    // Twice as dense as its place, which is all that the file's own bytes would not tell.
    expect(set.getBoundingClientRect().width).toBe(30);
    expect(find('#lazy').getBoundingClientRect().width).toBe(30);
  });

  test('keeps drawings that are used again, and where links lead', () => {
    expect(find<SVGUseElement>('use').getBoundingClientRect().width).toBe(20);
    expect(find<HTMLAnchorElement>('#link').href).toBe(new URL('/taken/deep/next', location.href).href);
  });

  test('keeps what a script showed over all else, and what lay behind that', () => {
    const { position, top, outlineColor } = styleOf(kept.shown, '#modal');
    expect({ position, top, outlineColor }).toEqual({
      position: 'fixed',
      top: '0px',
      outlineColor: 'rgb(2, 4, 6)',
    });
    expect(find('#over').getBoundingClientRect().width).toBeGreaterThan(70);
  });

  test('keeps what is so only for the one who looks', () => {
    expect(styleOf(kept.shown, '#aim').letterSpacing).toBe('3px');
  });

  test('keeps lines that are empty', () => {
    expect(find('#lines').textContent).toBe('\nTwo lines down');
  });

  test('keeps elements that no browser knows, and what a script put into the head stays unseen', () => {
    expect(find('txpdiv').getBoundingClientRect().height).toBe(7);
    expect(kept.shown.querySelectorAll('iframe').length).toBe(1);
  });

  test('takes a sheet that never came for none', () => {
    expect(find('h1').getAttribute('style')).toBe(null);
  });
});

test('of hosts that are named nothing is asked', async () => {
  const picture = new URL('/taken/small.png', location.href);
  picture.hostname = picture.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  await asked();
  expect(await pageLoader({ isSite: false, sites: [picture.hostname] }).load(picture.href)).toBe(null);
  expect(await asked()).toEqual([]);
  await pageLoader({ isSite: false, sites: [] }).load(picture.href);
  expect(await asked()).toEqual(['/taken/small.png']);
});

test('a page in quirks mode stays in it', async () => {
  const { shown, asked } = await keep('quirks');
  expect(shown.compatMode).toBe('BackCompat');
  expect(shown.querySelector('.half')?.getBoundingClientRect().height).toBeGreaterThan(150);
  expect(asked).toEqual([]);
});

test('where the styles may not be read each element keeps what is seen of them', async () => {
  const page = await open('/taken/rows');
  const styles = computedStyles(page);
  const rows = [...page.querySelectorAll('li')].map((row) => styles.get(row) ?? '');
  expect(rows.map((style) => style.includes('background-color:rgb(1, 1, 1)'))).toEqual([
    true,
    false,
    true,
    false,
  ]);
  for (const style of rows) expect(style).toMatch(/font-style:italic.*;height:9px/);
});
