import { render } from 'preact';
import { expect, test } from 'vitest';
import { toVNode } from '../../entrypoints/dashboard/views/digest/to-vnode';
import { buildDigest } from '../../utils/digest/build-digest';
import { html } from '../../utils/exporters/html';
import { digestPage } from '../../utils/exporters/html/page';
import { week } from '../digest/sample-week';
import { optionsIn } from '../exporters/options';

/** What a reader meets: every text, link and picture in order. Line ends between blocks are the file's own. */
function met(root: ParentNode): string[] {
  const told = (element: Element) => {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return texts
      .map(({ textContent }) => textContent)
      .join('')
      .replace(/\n/g, '');
  };
  return [...root.querySelectorAll('*')].map((element) => {
    const attributes = ['class', 'id', 'href', 'src', 'alt'].map((name) => element.getAttribute(name));
    return [element.localName, ...attributes, told(element)].join(' ');
  });
}

test.each(['zh', 'en'] as const)('what the app shows in %s is what the file holds', (locale) => {
  const digest = buildDigest(week);
  const app = document.createElement('main');
  render(toVNode(digestPage({ digest, ...optionsIn(locale) }), ''), app);
  const file = new DOMParser().parseFromString(html.render(digest, optionsIn(locale)).join(''), 'text/html');
  const shown = file.querySelector('main');
  expect(shown && met(shown)).toEqual(met(app));
  expect(met(app).length).toBeGreaterThan(300);
});

test('what was led to is marked, and only that', () => {
  const app = document.createElement('main');
  render(toVNode(digestPage({ digest: buildDigest(week), ...optionsIn('zh') }), 'e5'), app);
  expect([...app.querySelectorAll('.is-target')].map(({ id }) => id)).toEqual(['e5']);
});
