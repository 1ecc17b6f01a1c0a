import type { Failure } from '../model';

export const en: Record<Failure, string> = {
  'private-window': 'This is a private window. Nothing was saved. Open Zhibi here and confirm to capture.',
  'no-tab': 'The tab was closed before it could be captured. Nothing was saved.',
  'no-part': 'No part can be chosen on this page. Capture what is in view, or the whole page.',
  'disk-full':
    'The disk is full, so this capture could not be saved. Everything saved before is safe. Free some space, then try again.',
  'no-database':
    'This browser keeps no data for extensions (a private mode or “never remember history”?). Nothing was saved. Allow history, then try again.',
  unknown: 'The capture could not be saved. Everything saved before is safe. Please try again.',
};

export const zh: typeof en = {
  'private-window': '这是无痕窗口，尚未保存任何内容。请在此窗口打开知彼并确认后再采集。',
  'no-tab': '标签页在采集前已关闭，未保存任何内容。',
  'no-part': '此页不能选取局部，请截可见部分或整页。',
  'disk-full': '磁盘已满，这条采集没有存下。此前保存的内容都安全。请清理空间后重试。',
  'no-database':
    '浏览器不为扩展保存数据（无痕模式或“不保留历史记录”？），未保存任何内容。请允许保留历史后重试。',
  unknown: '这条采集没有存下。此前保存的内容都安全，请重试。',
};
