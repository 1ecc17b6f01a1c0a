import { beforeAll, describe, expect, test } from 'vitest';
import { lacking, readPage } from '../../utils/capture/read-page';
import { byline } from '../../utils/metadata/byline';
import type { PageRead, SubjectRead } from '../../utils/model';
import { SITES } from '../../utils/platforms';
import { readAgain } from '../../utils/platforms/base/read-again';
import { lookOf, readSite } from '../../utils/platforms/base/read-site';
import { productOf } from '../../utils/platforms/generic/product';
import { type ExpectedPage, factsOf } from './expected-page';
import { openPage } from './open-page';
import { fixtures, NOW, site, ZONE } from './site-fixtures';

describe.each(fixtures)('$label', ({ id, html, expected }) => {
  /** Read once for all tests: opening a page and reading it is what takes the time. */
  let read: Promise<Awaited<ReturnType<typeof readOnce>>>;
  const readOnce = async (given: ExpectedPage) => {
    const input = { document: await openPage(html), url: given.url, now: NOW, zone: given.zone ?? ZONE };
    const { meta, reader } = site(id);
    const ofId = { meta, read: (given: typeof input) => readSite(meta, reader(), given) };
    const alone = readPage(input, ofId);
    const page = readPage(input, ofId, { byline, ofProduct: productOf });
    return { page, alone, lacks: lacking(alone, ofId, {}), input };
  };
  beforeAll(() => {
    if (expected) read = readOnce(expected);
  });

  test('is read as it is', async () => {
    if (!expected) throw new Error('Write what this page holds beside it, under the same name with .json.');
    const { page } = await read;
    expect(factsOf(page, expected), whyNot(id, expected, page)).toEqual(expected);
  });

  test('nothing more would be read of it by scripts that it does not lack', async () => {
    if (!expected) return;
    const { page, alone, lacks } = await read;
    if (lacks.length === 0) expect({ ...alone, ms: 0 }).toEqual({ ...page, ms: 0 });
  });

  test('nobody signs a post but who its site names, nor dates it', async () => {
    const { page } = await read;
    const [own] = page.subjects;
    if (page.kind !== 'post' || !page.own || !own) return;
    const { author, published } = page.fields;
    expect([author?.value, published?.value]).toEqual([own.fields.author?.value, own.published?.value]);
  });

  test('its fragments, read again, say the same', async () => {
    if (!expected) return;
    const { page, input } = await read;
    const reader = site(id).reader();
    const look = lookOf(site(id).meta, reader, input);
    const spec = look && reader.pages[look.address.kind];
    for (const [at, subject] of page.subjects.entries()) {
      const { fragment, ...facts } = subject;
      if (subject.gone) continue; // Nothing of it was on the page.
      expect(fragment, 'a fragment that was too large').not.toBeNull();
      if (!look || !fragment) continue;
      const own = at === 0 && page.own && spec?.main;
      const specs = own ? [own] : (spec?.items ?? []);
      const again = specs.map((one) => readAgain(one, fragment, look, own ? look.address.id : ''));
      expect(again.map(withoutFragment), `fragment of ${subject.keys[0]}`).toContainEqual(facts);
    }
  });
});

/** What a difference most likely comes from, for whoever writes a reader. */
function whyNot(id: string, { url, kind, subjects = [] }: ExpectedPage, page: PageRead): string | undefined {
  const { address, pages } = site(id).reader();
  if (!address(new URL(url))) return `address() of utils/platforms/${id}.ts does not know ${url}.`;
  if (subjects.length === 0 || kind === 'wall' || kind === 'captcha') return undefined;
  if (page.subjects.length === 0)
    return `Nothing was found at the parts of its ${kind} page: look at its selectors.`;
  const main = pages[kind as keyof typeof pages]?.main;
  return main && !page.own
    ? 'No main subject: nothing was found at its parts, or its `whose` says that it is another’s.'
    : undefined;
}

function withoutFragment(subject: SubjectRead | null) {
  if (!subject) return null;
  const { fragment: _fragment, ...facts } = subject;
  return facts;
}

describe.each(SITES.map((meta) => [meta.id, meta] as const))('%s', (id, meta) => {
  test('says its own address, in its canonical form', () => {
    const { example, address } = site(id).reader();
    const url = new URL(example.url);
    const found = address(url);
    expect(found?.kind).toBe(example.kind);
    expect(found && `${meta.id}:${example.key.split(':')[1]}:${found.id}`).toBe(example.key);
    // A canonical address names the same page.
    if (found?.url) expect(address(new URL(found.url))).toEqual(found);
  });

  test('has a fixture for every kind of page that it reads', () => {
    const mine = fixtures.filter((fixture) => fixture.id === id);
    const kinds = Object.keys(site(id).reader().pages);
    const missing = kinds.filter((kind) => !mine.some(({ expected }) => expected?.kind === kind));
    expect(missing, `Write tests/fixtures/platforms/${id}/<name>.html with a .json for each kind.`).toEqual(
      [],
    );
  });
});
