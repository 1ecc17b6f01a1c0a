/** What a digest says of numbers that moved, of what pages list, and of the evidence from before. */
export const en = {
  unproved: 'no provable change',
  same: 'unchanged',
  since: (change: string, day: string) => `${change} since ${day}`,
  between: ' ',
  earlierMark: (n: number) => `B${n}`,
  earlierEvidence: (n: number) => `B${n}, evidence from before this week`,
  earlierTitle: 'What changes are counted from',
  earlierIntro: 'For each number that is compared, its newest reading from before this week.',
  listed: 'Posts and products on captured pages',
  what: 'Post or product',
  published: 'Published',
  numbers: 'Readings',
  seen: 'Evidence',
  isNew: 'new',
  newMeans: 'New: first seen this week.',
  left: (n: number) => (n === 1 ? '1 more is new or changed.' : `${n} more are new or changed.`),
  known: (n: number) =>
    n === 1
      ? '1 was seen before and shows no provable change.'
      : `${n} were seen before and show no provable change.`,
};

export const zh: typeof en = {
  unproved: '无可证变化',
  same: '未变',
  since: (change, day) => `较 ${day} ${change}`,
  between: '',
  earlierMark: (n) => `前${n}`,
  earlierEvidence: (n) => `前${n}：本周之前的证据`,
  earlierTitle: '变化的起点',
  earlierIntro: '每个作了比较的数字，取本周之前最近一次的读数。',
  listed: '页面上列出的帖子与商品',
  what: '帖子或商品',
  published: '发布于',
  numbers: '读数',
  seen: '证据',
  isNew: '新',
  newMeans: '“新”指本周首次看到。',
  left: (n) => `另有 ${n} 条是新的或有变化。`,
  known: (n) => `${n} 条此前已见，无可证变化。`,
};
