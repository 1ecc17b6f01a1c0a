const many = (count: number) => (count === 1 ? '1 area' : `${count} areas`);

export const en = {
  done: (areas: number, when: string) =>
    `${many(areas)} hidden for good on ${when}: what they showed, and the words that stood there, are no longer kept.`,
  atCapture: (areas: number) =>
    `${many(areas)} hidden at capture: what they showed, and the words that stood there, were never kept.`,
};

export const zh: typeof en = {
  done: (areas, when) => `${when} 永久遮盖了 ${areas} 处：画面和对应文字都已销毁，不再保留。`,
  atCapture: (areas) => `采集时遮盖了 ${areas} 处：画面和对应文字从未保存。`,
};
