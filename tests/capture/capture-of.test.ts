import { describe, expect, it } from 'vitest';
import { captureOf } from '../../utils/capture/capture-of';
import { newJob } from '../../utils/capture/new-job';
import type { CaptureJob, PageRead } from '../../utils/model';

const read: PageRead = {
  url: 'https://www.example.com/a?utm_source=x',
  platform: 'web',
  reader: { id: 'generic', version: 1 },
  kind: 'article',
  fields: {
    title: { value: '秋冬新品', from: 'h1' },
    author: { value: '示例作者', from: 'meta[name="author"]' },
  },
  text: `  开头\n\n${'字'.repeat(400)}`,
  markdown: '开头',
  selection: { text: '买一送一', markdown: '**买一送一**' },
  openGraph: {},
  jsonLd: [],
  microdata: [],
  own: false,
  subjects: [],
  results: null,
  partial: ['text-cut'],
  ms: 7,
};

function job(patch: Partial<CaptureJob> = {}): CaptureJob {
  const base = newJob({
    id: 'job-00000001',
    at: 1_763_800_000_000,
    zone: 'Asia/Shanghai',
    tab: { id: 3, windowId: 1, url: 'https://www.example.com/a', title: '标签标题' },
    scope: 'page',
    extent: 'view',
    trigger: 'key',
    target: null,
    annotation: { brandId: 'b1', tags: ['玩法/满减'], note: '看首页' },
  });
  return { ...base, ...patch };
}

describe('captureOf', () => {
  it('says where there is a picture of all of the page, and nothing where there is none', () => {
    const page = { width: 10, height: 30, hashes: [], strips: [] };
    expect(captureOf(job({ read, page }), null).capture.whole).toBe(true);
    expect(captureOf(job({ read }), null).capture).not.toHaveProperty('whole');
  });

  it('makes the light row and the heavy row from one reading', () => {
    const { capture, content } = captureOf(job({ read }), null);
    expect(capture).toMatchObject({
      id: 'job-00000001',
      url: read.url,
      site: 'example.com',
      title: '秋冬新品',
      author: '示例作者',
      brandId: 'b1',
      tags: ['玩法/满减'],
      note: '看首页',
      kind: 'article',
      partial: ['text-cut'],
      binned: 0,
    });
    expect(capture.pageKey).not.toContain('utm_source');
    expect(capture.excerpt.length).toBeLessThanOrEqual(200);
    expect(capture.excerpt.startsWith('开头 字')).toBe(true);
    expect(content).toMatchObject({ id: capture.id, text: read.text, readMs: 7, target: null });
  });

  it('is stamped where that was wished and there is a picture', () => {
    const picture = {
      hash: 'a'.repeat(64),
      type: 'image/jpeg',
      bytes: 9,
      width: 8,
      height: 6,
      pixelRatio: 1,
    };
    const stamped = (patch: Partial<CaptureJob>) => captureOf(job({ read, ...patch }), null).capture.stamped;
    expect(stamped({ picture, stamped: true })).toBe(true);
    for (const patch of [{ stamped: true }, { picture }, { picture, stamped: false }])
      expect('stamped' in captureOf(job({ read, ...patch }), null).capture).toBe(false);
  });

  it('keeps the selected words as the text of a selection', () => {
    const { capture, content } = captureOf(job({ read, scope: 'selection' }), null);
    expect(content.text).toBe('买一送一');
    expect(capture.excerpt).toBe('买一送一');
  });

  it('falls back to the tab when nothing could be read, and says why', () => {
    const { capture } = captureOf(job({ partial: ['not-readable', 'not-readable'] }), null);
    expect(capture).toMatchObject({
      title: '标签标题',
      kind: 'page',
      partial: ['not-readable'],
      author: null,
    });
  });

  it('names a link by its words, and without words by its address', () => {
    const target = { url: 'https://example.com/b', text: '去看看' };
    expect(captureOf(job({ read, scope: 'link', target }), null).capture.title).toBe('去看看');
    const bare = { url: 'https://example.com/b', text: '' };
    expect(captureOf(job({ scope: 'link', target: bare, tabTitle: '', url: '' }), null).capture.title).toBe(
      bare.url,
    );
  });

  it.each([
    [undefined, 'b9'],
    [null, null],
    ['b1', 'b1'],
  ])('gives the brand that was chosen, none where none was, else the site’s: %s', (chosen, brandId) => {
    const annotation = { ...(chosen !== undefined && { brandId: chosen }), tags: [], note: '' };
    expect(captureOf(job({ read, annotation }), 'b9').capture.brandId).toBe(brandId);
  });

  it('turns nothing around it in lists, and keeps the field as it was found', () => {
    const title = { value: '限时\u202E价', from: 'h1' };
    const rows = captureOf(job({ read: { ...read, fields: { title, author: title } } }), null);
    expect(rows.capture).toMatchObject({ title: '限时价', author: '限时价' });
    expect(rows.content.fields.title).toEqual(title);
  });

  it('keeps no document that hides in an address', () => {
    const url = `data:image/png;base64,${'A'.repeat(2_000_000)}`;
    const rows = captureOf(job({ url, target: { url, text: '' }, tabTitle: '' }), null);
    expect(JSON.stringify(rows).length).toBeLessThan(3000);
    expect(rows.content.target?.url).toMatch(/^data:image\/png/);
  });

  it('is the same for the same job', () => {
    expect(captureOf(job({ read }), null)).toEqual(captureOf(job({ read }), null));
  });
});
