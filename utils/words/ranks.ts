const n = (count: number) => count.toLocaleString('en');

export const en = {
  title: 'Ranks',
  captures: 'Captures',
  intro: (pages: number) =>
    `${pages === 1 ? '1 result page' : `${n(pages)} result pages`}, newest first. Every cell leads to its capture. What you see depends on place, device and account.`,
  later: (pages: number) =>
    pages === 1
      ? '1 capture of a later result page is left out: its ranks begin anew.'
      : `${n(pages)} captures of later result pages are left out: their ranks begin anew.`,
  organic: 'Results',
  paid: 'Paid results',
  whose: 'Whose',
  rank: (ranks: readonly number[]) => ranks.join(', '),
  /** Not seen is not the same as not ranked. */
  notIn: (seen: number) => (seen === 1 ? 'not in the 1 seen' : `not in the ${n(seen)} seen`),
  noneSeen: 'none on the page',
  up: (places: number) => `↑${places}`,
  down: (places: number) => `↓${places}`,
  upName: (places: number) => (places === 1 ? 'one place up' : `${places} places up`),
  downName: (places: number) => (places === 1 ? 'one place down' : `${places} places down`),
  others: (rows: number) => (rows === 1 ? 'Show 1 other site' : `Show ${n(rows)} other sites`),
  fewer: 'Brands alone',
  older: (pages: number) => `Show ${n(pages)} older`,
  counts: (organic: number, paid: number) =>
    `${organic === 1 ? '1 result' : `${n(organic)} results`}, ${paid === 0 ? 'no paid one' : paid === 1 ? '1 paid' : `${n(paid)} paid`}`,
  onLaterPage: 'Not the first page: ranks count on this page.',
  organicRank: (rank: number) => `result ${rank}`,
  paidRank: (rank: number) => `paid ${rank}`,
  nobody: 'None of your brands is among them.',
  more: (brands: number) => `and ${n(brands)} more`,
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  title: '排名',
  captures: '采集',
  intro: (pages) =>
    `${z(pages)} 次结果页，最近的在前；每格都能点到那条采集。所见名次因地区、设备和账号而异。`,
  later: (pages) => `另有 ${z(pages)} 条采集是后面几页，名次从头数起，未列入。`,
  organic: '自然结果',
  paid: '付费结果',
  whose: '归属',
  rank: (ranks) => ranks.join('、'),
  notIn: (seen) => `所见 ${z(seen)} 条中没有`,
  noneSeen: '页面上没有',
  up: (places) => `↑${places}`,
  down: (places) => `↓${places}`,
  upName: (places) => `上升 ${places} 位`,
  downName: (places) => `下降 ${places} 位`,
  others: (rows) => `显示其他 ${z(rows)} 个站点`,
  fewer: '只看品牌',
  older: (pages) => `再显示更早的 ${z(pages)} 次`,
  counts: (organic, paid) => `自然结果 ${z(organic)} 条，${paid === 0 ? '无付费结果' : `付费 ${z(paid)} 条`}`,
  onLaterPage: '不是第一页，名次从本页数起。',
  organicRank: (rank) => `自然第 ${rank}`,
  paidRank: (rank) => `付费第 ${rank}`,
  nobody: '其中没有你的品牌。',
  more: (brands) => `另有 ${z(brands)} 个`,
};
