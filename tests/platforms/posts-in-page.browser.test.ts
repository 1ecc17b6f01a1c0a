import { expect, test } from 'vitest';
import type { SubjectRead } from '../../utils/model';
import { SITES } from '../../utils/platforms';
import { type PostsInPage, postsInPage } from '../../utils/platforms/base/posts-in-page';
import { readSite } from '../../utils/platforms/base/read-site';
import type { PageInput } from '../../utils/platforms/platform';
import { openPage } from './open-page';
import { fixtures, NOW, site, ZONE } from './site-fixtures';

/** Pages of sites that can be read live. */
const live = fixtures.filter(({ id, expected }) => expected && site(id).meta.live);

/** Pages whose posts stand in their scripts or head alone: nobody scrolls to those. */
const NOT_IN_DOCUMENT =
  /\/(?:channel-served|mobile-served|served|served-before-2020|shared|shared-20\d\d|shared-two-counts|head|head-words)$|^instagram\/post-2016$|^instagram\/post-2017-head$|^telegram\/post$|^weibo\/profile$|^youtube\/(?:upcoming|channel-home)$/;

/** All pieces of a post at once. */
function readWhole(posts: PostsInPage | null, root: Element): SubjectRead | null {
  const steps = posts?.read(root, NOW);
  for (let next = steps?.next(); next; next = steps?.next()) if (next.done) return next.value;
  return null;
}

async function opened({ id, html, expected }: (typeof fixtures)[number]) {
  const { meta, reader } = site(id);
  const input: PageInput = {
    document: await openPage(html),
    url: expected?.url ?? '',
    now: NOW,
    zone: expected?.zone ?? ZONE,
  };
  return {
    input,
    posts: postsInPage({ meta, reader }, input),
    read: readSite(meta, reader(), input),
  };
}

test.each(live.map((each) => [each.label, each] as const))(
  '%s: posts read one by one are those of the page',
  async (label, fixture) => {
    const { input, posts, read } = await opened(fixture);
    const known =
      read === null || read === 'silent'
        ? []
        : // What is gone is told by its address alone: nobody scrolls to it.
          read.subjects.filter(({ kind, gone }) => kind === 'post' && gone === undefined);
    const roots = posts?.near(input.document.documentElement) ?? [];
    const found = roots.flatMap((root) => readWhole(posts, root) ?? []);
    const keys = (given: SubjectRead[]) => given.map((post) => post.keys[0]).sort();
    expect(keys(found)).toEqual(NOT_IN_DOCUMENT.test(label) ? [] : keys(known));
    for (const post of found) {
      const same = known.find(({ keys }) => keys[0] === post.keys[0]);
      expect(post).toEqual(same);
    }
    for (const root of roots) {
      const name = posts?.nameOf(root);
      const post = readWhole(posts, root);
      expect([name?.keys, name?.channelKeys]).toEqual([post?.keys, post?.channelKeys]);
      // From a piece inside it, as from a piece around it, it is the same root.
      const inner = root.querySelector('*') ?? root;
      expect(posts?.near(inner)).toContain(root);
    }
  },
);

test('live reading is offered where posts in lists tell whose they are, and nowhere on LinkedIn, in searches and shops', () => {
  const offered = SITES.filter(({ live }) => live);
  for (const { id } of offered) {
    const items = Object.values(site(id).reader().pages).flatMap(({ items = [] }) => items);
    const telling = items.filter(({ kind, channelIds = [] }) => kind === 'post' && channelIds.length > 0);
    expect(
      telling.length,
      `${id}: no list of it says whose a post is; take \`live\` out of its meta`,
    ).toBeGreaterThan(0);
    expect(SITES.find((each) => each.id === id)?.search, `${id} is a search engine`).toBeUndefined();
  }
  expect(offered.map(({ id }) => id)).not.toContain('linkedin');
  expect(offered.length).toBeGreaterThan(0);
});
