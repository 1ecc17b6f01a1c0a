import type { MenuItem } from '../model';

export const en: Record<MenuItem, string> = {
  page: 'Capture this page',
  whole: 'Capture with a picture of the whole page',
  selection: 'Capture the selected text',
  link: 'Capture this link',
  image: 'Capture this image',
};

export const zh: typeof en = {
  page: '采集此页',
  whole: '采集并整页截图',
  selection: '采集选中的文字',
  link: '采集此链接',
  image: '采集此图片',
};
