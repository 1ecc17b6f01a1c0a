export const en = {
  title: 'Edited and vanished',
  found: {
    gone: (day: string) => `found gone on ${day}`,
    edited: (day: string) => `found edited on ${day}`,
  },
  edited: { title: 'Title edited', text: 'Text edited' },
  between: 'between',
  gone: 'Gone:',
  wasGone: 'Was gone:',
  back: 'there again',
  said: 'In its place the page says',
  lastSeen: 'Last seen:',
  neverSeen: 'It was never seen before.',
};

export const zh: typeof en = {
  title: '改动与消失',
  found: { gone: (day) => `${day} 发现已消失`, edited: (day) => `${day} 发现已改动` },
  edited: { title: '标题改过', text: '正文改过' },
  between: '在这两次之间：',
  gone: '已消失：',
  wasGone: '曾经消失：',
  back: '之后又出现',
  said: '页面原处显示',
  lastSeen: '最后一次看到：',
  neverSeen: '此前没有看到过它。',
};
