import { createRef } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import type { SubjectLine } from '../../entrypoints/dashboard/subjects/subject-line';
import { SubjectTable } from '../../entrypoints/dashboard/subjects/subject-table';
import { clear, find, press, show } from '../components/page';

afterEach(clear);

function line(name: string, likes: number | null, views = 0): SubjectLine {
  const reading = (n: number) => ({ raw: `${n}`, low: n, high: n, unit: null, unverified: false });
  return {
    key: name,
    id: name,
    name,
    kind: 'post',
    platform: 'x',
    channel: null,
    format: 'text',
    placement: null,
    published: null,
    publishedAt: '',
    seenAt: 0,
    readings: { ...(likes !== null && { likes: reading(likes) }), views: reading(views) },
  };
}

async function showList(lines: SubjectLine[]) {
  const body = createRef<HTMLDivElement>();
  await show(
    <div ref={body} style={{ width: '900px', height: '400px', overflow: 'auto' }}>
      <SubjectTable
        label="帖子"
        lines={lines}
        sorting={{ by: 'listed', down: false }}
        keys="all"
        scroller={body}
      />
    </div>,
  );
  return body.current;
}

const names = () => [...document.querySelectorAll('.subject-link')].map((link) => link.textContent);
const head = (label: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.sort-head')].find((each) =>
    each.textContent?.startsWith(label),
  );

describe('a list of subjects', () => {
  test('is sorted by a click on a head, again the other way round, and says so', async () => {
    await showList([line('a', 1), line('b', null), line('c', 3)]);
    await act(() => head('点赞')?.click());
    expect(names()).toEqual(['c', 'a', 'b']);
    expect(head('点赞')?.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    await act(() => head('点赞')?.click());
    expect(names()).toEqual(['a', 'c', 'b']);
  });

  test('is sorted by keys: S takes the next number, Shift S turns it round', async () => {
    await showList([line('a', 1, 5), line('b', 2, 4), line('c', 3, 3)]);
    await press('s');
    expect(names()).toEqual(['a', 'b', 'c']);
    await press('s');
    expect(names()).toEqual(['c', 'b', 'a']);
    await press('S', { shiftKey: true });
    expect(names()).toEqual(['a', 'b', 'c']);
  });

  test('J and K walk along its names', async () => {
    await showList([line('a', 1), line('b', 2)]);
    await press('j');
    await press('j');
    expect(document.activeElement?.textContent).toBe('b');
    await press('k');
    expect(document.activeElement?.textContent).toBe('a');
  });

  test('of hundreds draws those in view, and the others when they come into it', async () => {
    const body = await showList(Array.from({ length: 500 }, (_, n) => line(`n${n}`, n)));
    expect(names().length).toBeLessThan(60);
    body?.scrollTo(0, 10_000);
    await expect.poll(names).toContain('n190');
    expect(names()).not.toContain('n0');
    expect(body?.scrollHeight).toBeGreaterThan(500 * 52);
  });

  test('shows a hostile name as text, in one direction', async () => {
    await showList([line('\u202Egnp.exe <img src=x onerror="alert(1)">', 1)]);
    expect(names()).toEqual(['gnp.exe <img src=x onerror="alert(1)">']);
    expect(document.querySelector('.subject-table img')).toBeNull();
    expect(find(HTMLAnchorElement, '.subject-link').getAttribute('href')).toMatch(/^#\/subject\//);
  });
});
