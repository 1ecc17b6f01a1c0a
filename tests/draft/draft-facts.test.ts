import { describe, expect, test } from 'vitest';
import { draftFacts, offeredTags } from '../../components/draft/draft-facts';
import { newJob } from '../../utils/capture/new-job';
import type { CaptureJob, PageRead } from '../../utils/model';

const tab = { id: 7, windowId: 1, url: 'https://www.coffee.example/a?utm_source=x', title: 'Tab' };

const job: CaptureJob = newJob({
  id: 'job',
  at: 0,
  zone: 'Asia/Shanghai',
  tab,
  scope: 'page',
  extent: 'view',
  trigger: 'popup',
  target: null,
  annotation: null,
});

const read: PageRead = {
  url: tab.url,
  platform: 'web',
  reader: { id: 'web', version: 1 },
  kind: 'article',
  fields: { title: { value: 'Headline', from: 'h1' }, author: { value: '会员组', from: 'meta' } },
  text: '正文',
  markdown: '正文',
  selection: { text: ' 选中 ', markdown: '选中' },
  openGraph: {},
  jsonLd: [],
  microdata: [],
  own: false,
  subjects: [],
  results: null,
  partial: ['text-cut'],
  ms: 1,
};

describe('facts', () => {
  test('before the row is there, those of the tab', () => {
    expect(draftFacts(null, tab)).toMatchObject({
      title: 'Tab',
      site: 'coffee.example',
      key: 'coffee.example/a',
      reading: true,
      picturing: true,
      unreadable: false,
    });
  });

  test('then those of the page, reasons of both steps, each once', () => {
    const done: CaptureJob = { ...job, read, readDone: true, partial: ['no-picture', 'text-cut'] };
    expect(draftFacts(done, tab)).toMatchObject({
      title: 'Headline',
      author: '会员组',
      selection: '选中',
      reading: false,
      picturing: true,
      partial: ['no-picture', 'text-cut'],
    });
  });

  test('a page that was tried and not read is unreadable; one that is still being read is not', () => {
    expect(draftFacts({ ...job, readDone: true }, tab).unreadable).toBe(true);
    expect(draftFacts(job, tab).unreadable).toBe(false);
  });

  test('an empty selection is none', () => {
    const blank = { ...read, selection: { text: ' \n', markdown: '' } };
    expect(draftFacts({ ...job, read: blank, readDone: true }, tab).selection).toBeNull();
  });
});

describe('offered tags', () => {
  test('kept ones first, six of the library, then those of the text, nine at most, each once', () => {
    const library = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(offeredTags(['k'], library, ['a', 'x', 'y', 'z'], [])).toEqual([
      ...['k', 'a', 'b', 'c', 'd', 'e', 'f'],
      ...['x', 'y'],
    ]);
  });

  test('what is on stays in view, even where it is not offered', () => {
    expect(offeredTags([], ['a'], [], ['typed', 'a'])).toEqual(['a', 'typed']);
  });
});
