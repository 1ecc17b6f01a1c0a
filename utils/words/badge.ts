export const en = {
  live: (n: number) => `Zhibi reads followed channels here, live: ${n} read`,
};

export const zh: typeof en = {
  live: (n) => `知彼正在实时读取已关注的渠道，本页已读 ${n} 条`,
};
