import type { PartialReason } from '../model';

const reason: Record<PartialReason, string> = {
  'text-cut': 'the page is very long: the beginning of its text was kept',
  'nodes-cut': 'the page is very large: its first part was read',
  'not-readable': 'the browser lets no extension read this page: title and picture were kept',
  frames: 'the main content sits in a frame of another site and could not be read',
  'no-picture': 'no picture could be taken',
  'private-page': 'no picture was taken: it would show the mailbox around the message',
  'wrong-tab': 'the tab was no longer in view, so no picture was taken',
  navigated: 'the page changed or was closed while it was being captured',
  'page-busy': 'the page did not answer within 15 seconds',
  'reader-silent': 'the reader of this site found nothing it knows here, so the page was read like any other',
  'image-crop': 'the image may not be read itself: it was cut from the picture of the page',
  'seen-only': 'entered by hand without a picture: it stands on the operator’s word alone',
  redacted: 'parts of it were hidden for good, with the words that stood there',
  'page-cut': 'the picture of the whole page ends early: what was taken by then was kept',
  'no-snapshot':
    'the page itself could not be kept: a mailbox, a page that the reader of its site does not know, one that extensions may not enter, or one that did not answer',
  interrupted: 'the browser stopped in the middle: what was known by then was kept',
};

export const en = {
  reason,
  because: (reasons: string[]) => `Partial: ${reasons.join('; ')}.`,
};

export const zh: typeof en = {
  reason: {
    'text-cut': '页面很长，只保留了开头部分的文字',
    'nodes-cut': '页面很大，只读取了前一部分',
    'not-readable': '浏览器不允许扩展读取此页，已保留标题和截图',
    frames: '正文在其他网站的框架里，无法读取',
    'no-picture': '未能截图',
    'private-page': '没有截图：截图会露出邮件之外的邮箱内容',
    'wrong-tab': '截图时该标签页已不在前台，因此没有截图',
    navigated: '采集过程中页面发生了跳转或被关闭',
    'page-busy': '页面 15 秒内没有响应',
    'reader-silent': '这个平台的读取器在此页没有认出内容，已按普通网页读取',
    'image-crop': '无法读取原图，已从页面截图中裁出',
    'seen-only': '手工录入且没有截图，仅凭录入者所见',
    redacted: '部分画面和对应文字已被永久遮盖',
    'page-cut': '整页截图没有截到底，已保留截到的部分',
    'no-snapshot':
      '没有保存页面快照：可能是邮箱、所属平台的读取器不认识的页面、浏览器不允许扩展进入的页面，或页面没有响应',
    interrupted: '浏览器中途停止，已保留当时已知的内容',
  },
  because: (reasons) => `内容不完整：${reasons.join('；')}。`,
};
