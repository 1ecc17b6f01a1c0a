import type { Scope } from '../model';

export const en: Record<Scope, string> = {
  page: 'Capture this page',
  selection: 'Capture the selected text',
  link: 'Capture this link',
  image: 'Capture this image',
};

export const zh: typeof en = {
  page: '采集此页',
  selection: '采集选中的文字',
  link: '采集此链接',
  image: '采集此图片',
};
