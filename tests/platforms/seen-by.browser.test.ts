import { describe, expect, test } from 'vitest';
import { readSite } from '../../utils/platforms/base/read-site';
import { openPage } from './open-page';
import { fixtures, NOW, site, ZONE } from './site-fixtures';

const IN =
  '<a id="nav-link-accountList" href="/gp/css/homepage.html?ref_=nav_youraccount_btn">Hello, Sam</a>';
const OUT = '<a id="nav-link-accountList" href="https://www.amazon.com/ap/signin?x=1">Hello, sign in</a>';
const place = (one: string, two: string) =>
  `<div id="glow-ingress-block"><span id="glow-ingress-line1">${one}</span> <span id="glow-ingress-line2">${two}</span></div>`;
const ITEM = (inside = '') =>
  `<div id="dp"><span id="productTitle">Example Mill</span><input id="ASIN" type="hidden" value="B0EXAMPLE1">${inside}</div>`;

async function whoIn(body: string) {
  const { meta, reader } = site('amazon');
  const document = await openPage(
    `<html lang="en-us"><head></head><body><style>.none{display:none}.gone{opacity:0}</style>${body}</body></html>`,
  );
  const url = 'https://www.amazon.com/dp/B0EXAMPLE1';
  const page = readSite(meta, reader(), { document, url, now: NOW, zone: ZONE });
  const fields = page !== 'silent' && page?.main ? page.main.fields : null;
  return fields && [fields.viewer?.value ?? null, fields.region?.value ?? null];
}

describe('who looks', () => {
  test.each([
    ['signed in', IN + ITEM(), ['signed-in', null]],
    ['signed out', OUT + ITEM(), ['signed-out', null]],
    ['no bar', ITEM(), [null, null]],
    ['a bar that shows both', IN + OUT + ITEM(), [null, null]],
    [
      'a link to sign in that a style hides',
      `<div class="none">${OUT}</div><div class="gone">${OUT}</div>${ITEM()}`,
      [null, null],
    ],
    [
      'a hidden link beside a shown name',
      `<div class="none">${OUT}</div>${IN}${ITEM()}`,
      ['signed-in', null],
    ],
    ['an account link without words', IN.replace('Hello, Sam', '') + ITEM(), ['signed-in', null]],
    ['a link that leads elsewhere', IN.replace('/gp/css/homepage', '/gp/yourstore') + ITEM(), [null, null]],
    ['a bar in the description', ITEM(OUT + place('Deliver to', 'Forged 99999')), [null, null]],
    ['a bar in reviews below', `${ITEM()}${IN}${place('Deliver to', 'Forged 99999')}`, [null, null]],
    ['a bar around the item', `<div id="glow-ingress-block">${OUT}${ITEM()}</div>`, ['signed-out', null]],
  ])('%s', async (_case, body, expected) => {
    expect(await whoIn(body)).toEqual(expected);
  });
});

describe('the place that it is seen from', () => {
  test.each([
    ['Deliver to Sam', 'Example Town 10001\u200c', 'Example Town 10001'],
    ['Deliver to', 'Germany', 'Germany'],
    ['Deliver to Sam', 'Germany', null],
    ['Deliver to Sam 2', 'Germany', null],
    ['Delivering to Example Town 95132', 'Update location', 'Example Town 95132'],
    ['Delivering to Example Town', 'Update location', 'Example Town'],
    ['Hello', 'Select your address', null],
    ['', 'Update location', null],
  ])('%s / %s', async (one, two, expected) => {
    expect(await whoIn(place(one, two) + ITEM())).toEqual([null, expected]);
  });
});

/** The name of whoever looks in all fixtures with an account. */
const NAME = 'example-shopper';
const signedIn = fixtures.filter(({ html }) => html.includes(NAME));

test('there are such fixtures', () => expect(signedIn.length).toBeGreaterThan(6));

test.each(signedIn)('$label keeps no account’s name', async ({ id, html, expected }) => {
  const { meta, reader } = site(id);
  const document = await openPage(html);
  const page = readSite(meta, reader(), { document, url: expected?.url ?? '', now: NOW, zone: ZONE });
  expect(page !== 'silent' && page?.subjects[0]?.fields.viewer?.value).toBe('signed-in');
  expect(JSON.stringify(page)).not.toContain(NAME);
});
