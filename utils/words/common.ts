export const en = {
  product: 'Zhibi',
  undo: 'Undo',
  cancel: 'Cancel',
  close: 'Close',
  captures: (n: number) => (n === 1 ? '1 capture' : `${n.toLocaleString('en')} captures`),
};

export const zh: typeof en = {
  product: '知彼',
  undo: '撤销',
  cancel: '取消',
  close: '关闭',
  captures: (n) => `${n.toLocaleString('zh-CN')} 条采集`,
};
