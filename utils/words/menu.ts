import type { MenuItem } from '../model';

export const en: Record<MenuItem, string> = {
  page: 'Capture this page',
  whole: 'Capture with a picture of the whole page',
  region: 'Capture a region',
  element: 'Capture an element',
  pane: 'Capture a scrolling pane',
  later: 'Capture in 3 seconds',
  hide: 'Hide parts, then capture',
  selection: 'Capture the selected text',
  link: 'Capture this link',
  image: 'Capture this image',
};

export const zh: typeof en = {
  page: '采集此页',
  whole: '采集并整页截图',
  region: '采集并截区域',
  element: '采集并截元素',
  pane: '采集并截滚动区',
  later: '3 秒后采集',
  hide: '先遮盖再采集',
  selection: '采集选中的文字',
  link: '采集此链接',
  image: '采集此图片',
};
