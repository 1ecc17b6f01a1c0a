const n = (count: number) => count.toLocaleString('en');
const many = (count: number, one: string, more: string) => `${n(count)} ${count === 1 ? one : more}`;
const inDays = (days: number) => (days === 0 ? 'today' : `in ${many(days, 'day', 'days')}`);

export const en = {
  list: 'Captures in the bin',
  hint: 'What is here is deleted for good after 30 days.',
  inBin: (days: number) => `In the bin; deleted for good ${inDays(days)}.`,
  left: (days: number) => (days === 0 ? 'today' : many(days, 'day', 'days')),
  deletedAt: 'Deleted',
  goneIn: 'Gone in',
  restore: 'Restore',
  restored: (count: number) => `${many(count, 'capture', 'captures')} restored`,
  deleteNow: 'Delete for good',
  emptyNow: 'Empty the bin',
  ask: (count: number) => `Delete ${many(count, 'capture', 'captures')} for good?`,
  askText: 'Text, pictures and notes are removed from this browser. This cannot be undone.',
  deleted: (count: number) => `${many(count, 'capture', 'captures')} deleted for good`,
  empty: {
    title: 'The bin is empty',
    text: 'What you delete stays here for 30 days, and Z undoes it at once.',
  },
  foot: {
    move: 'move',
    select: 'select',
    restore: 'restore',
    erase: 'delete for good',
  },
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  list: '回收站里的采集',
  hint: '这里的内容保留 30 天，到期彻底删除。',
  inBin: (days) => (days === 0 ? '在回收站里，今天将彻底删除。' : `在回收站里，${z(days)} 天后彻底删除。`),
  left: (days) => (days === 0 ? '今天' : `${z(days)} 天`),
  deletedAt: '删除于',
  goneIn: '剩余',
  restore: '还原',
  restored: (count) => `已还原 ${z(count)} 条`,
  deleteNow: '彻底删除',
  emptyNow: '清空回收站',
  ask: (count) => `彻底删除这 ${z(count)} 条采集？`,
  askText: '正文、截图和批注都会从这个浏览器里移除，无法恢复。',
  deleted: (count) => `已彻底删除 ${z(count)} 条`,
  empty: { title: '回收站是空的', text: '删除的采集会在这里保留 30 天；刚删除时按 Z 可立即撤销。' },
  foot: {
    move: '上下',
    select: '选择',
    restore: '还原',
    erase: '彻底删除',
  },
};
