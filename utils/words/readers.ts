const n = (count: number) => count.toLocaleString('en');

/** How the readers of sites do. */
export const en = {
  title: 'Readers',
  open: 'Open reader health',
  intro: (most: number) =>
    `Which numbers Zhibi’s readers found on the last ${n(most)} captures of each kind of page. Sites change their pages; here it shows first.`,
  columns: {
    kind: 'Page',
    field: 'Field',
    share: 'Read',
    lately: 'Lately',
    missing: 'Missing',
    proof: 'Proof',
  },
  onPage: 'on its own page',
  inList: 'in lists',
  share: (hits: number, of: number) => `${n(hits)} of ${n(of)}`,
  latelyOf: (hits: number, of: number) => `Read in ${n(hits)} of the last ${n(of)}, oldest first`,
  never: (of: number) => `in none of ${n(of)}`,
  missingSince: (count: number, day: string) =>
    count === 1 ? `in the newest, ${day}` : `in the newest ${n(count)}, since ${day}`,
  missingOn: (count: number) => (count === 1 ? 'once' : `${n(count)} times`),
  captureOf: (time: string) => `without it: ${time}`,
  proved: (day: string) => `proved ${day}`,
  unverified: 'unverified',
  version: (version: number) => `version ${version}`,
  silent: (count: number, of: number) =>
    `The reader found nothing on ${n(count)} of the last ${n(of)} pages whose address it knows:`,
  fall: (hits: number, of: number, hitsBefore: number, before: number, day: string) =>
    `read in ${n(hits)} of the last ${n(of)}, before that in ${n(hitsBefore)} of ${n(before)}; since ${day}. More than chance explains: has the site changed?`,
  fallAny: 'Any number at all',
  notice: (count: number) => (count === 1 ? '1 field is read less' : `${n(count)} fields are read less`),
  alsoSilent: 'How its reader does',
  empty: {
    title: 'No reader has read a page yet',
    text: 'Capture a post, a product, a profile or a list on a site that Zhibi reads. Then this page says which of its numbers are found, which go missing, and since when.',
  },
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  title: '读取健康',
  open: '查看读取健康',
  intro: (most) =>
    `各平台每类页面最近 ${z(most)} 条采集里，哪些数字读到了、哪些没读到。网站改版时，这里最先看出来。`,
  columns: {
    kind: '页面',
    field: '字段',
    share: '读到',
    lately: '最近',
    missing: '缺失',
    proof: '验证',
  },
  onPage: '自身页面',
  inList: '列表中',
  share: (hits, of) => `${z(hits)} / ${z(of)}`,
  latelyOf: (hits, of) => `最近 ${z(of)} 次读到 ${z(hits)} 次，从旧到新`,
  never: (of) => `${z(of)} 次都没读到`,
  missingSince: (count, day) =>
    count === 1 ? `最近 1 次没读到（${day}）` : `最近 ${z(count)} 次没读到，自 ${day} 起`,
  missingOn: (count) => `其间 ${z(count)} 次`,
  captureOf: (time) => `没读到的采集：${time}`,
  proved: (day) => `${day} 已验证`,
  unverified: '未经验证',
  version: (version) => `第 ${version} 版`,
  silent: (count, of) => `最近 ${z(of)} 个认得网址的页面中，有 ${z(count)} 个什么都没读到：`,
  fall: (hits, of, hitsBefore, before, day) =>
    `最近 ${z(of)} 次只读到 ${z(hits)} 次，此前 ${z(before)} 次读到 ${z(hitsBefore)} 次；自 ${day} 起。这不像偶然，网站可能改版了。`,
  fallAny: '任何数字',
  notice: (count) => `${z(count)} 个字段读取下降`,
  alsoSilent: '查看它的读取健康',
  empty: {
    title: '还没有读取器读过页面',
    text: '在知彼认得的网站上采集一条帖子、商品、主页或列表，这里就会列出哪些数字读到了、哪些缺失、从何时开始。',
  },
};
