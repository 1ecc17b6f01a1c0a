const n = (count: number) => count.toLocaleString('en');

export const en = {
  title: 'Brand',
  itsCaptures: (count: number) => (count === 1 ? '1 capture' : `${n(count)} captures`),
  edit: 'Edit',
  latest: 'Latest captures',
  noChannel:
    'No account is followed yet: capture one of its profiles, leave “follow” ticked, and followers and posts gather here too.',
  empty: {
    title: 'No channel of this brand yet',
    text: 'Open its profile on a platform, capture it, and follow it: its readings and posts gather here.',
    steps: [
      'Open an account of this brand, for example on Weibo, X or YouTube.',
      'Capture the page.',
      'Leave “follow” ticked in the popup, or press F later on the page of its channel: it now belongs to this brand.',
    ],
  },
  gone: { title: 'This brand is not in the library', text: 'It may have been deleted.', all: 'All brands' },
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  title: '品牌',
  itsCaptures: (count) => `${z(count)} 条采集`,
  edit: '编辑',
  latest: '最近采集',
  noChannel: '还没有关注它的账号：采集它的主页并保持勾选“关注”，粉丝和帖子也会汇集到这里。',
  empty: {
    title: '这个品牌还没有渠道',
    text: '在平台上打开它的主页，采集并关注，读数和帖子就会汇集到这里。',
    steps: [
      '打开这个品牌的账号主页，例如微博、X 或 YouTube。',
      '采集这个页面。',
      '弹窗里保持勾选“关注”，或之后在渠道页按 F，归入这个品牌。',
    ],
  },
  gone: { title: '资料库里没有这个品牌', text: '它可能已被删除。', all: '全部品牌' },
};
