import type { Role, Scope } from '../model';

/** English counts read `1 capture`, `12 captures`. */
function counted(n: number, one: string, many: string): string {
  return n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${many}`;
}

const enRole: Record<Role, string> = { own: 'ours', competitor: 'competitor', benchmark: 'benchmark' };
const zhRole: Record<Role, string> = { own: '我方', competitor: '竞品', benchmark: '标杆' };

const enScope: Record<Scope, string> = { page: 'page', selection: 'selection', link: 'link', image: 'image' };
const zhScope: Record<Scope, string> = { page: '页面', selection: '选中文字', link: '链接', image: '图片' };

/** What the document says. The same words stand in the preview and in every exported file. */
const enPaper = {
  lang: 'en',
  title: (year: string, week: string) => `Competitor digest · week ${week}, ${year}`,
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  span: (from: string, to: string) => `${from} to ${to}`,
  zone: (zone: string) => zone,
  contents: 'Contents',
  observed: 'brands observed',
  captured: 'captures of ours',
  lastWeek: 'last week',
  of: (n: number, all: number) => `${n} of ${all}`,
  running: (until: string) => `This week is not over: as of ${until}.`,

  takeaways: 'Takeaways',
  drafted: 'Drafted from the data; the operator has not written any yet.',
  kindNote: 'note',
  kindTally: 'count',
  kindUnseen: 'gap',
  noted: (brand: string) => `${brand}: `,
  tally: { lead: 'Our captures: ', between: '; ', open: ' (last week ', close: ')' },
  unseen: (brands: string[]) => `Not observed this week: ${brands.join(', ')}. That is not “unchanged”.`,
  gone: '[evidence removed]',

  coverage: 'Coverage',
  coverageNote:
    'Numbers count our captures, not what a brand published. “Not observed” means that we did not look, not that nothing changed.',
  brand: 'Brand',
  total: 'All',
  ownDomain: 'Own domains',
  noAddress: 'No address',
  otherSites: (n: number) => `${n} other sites`,
  notObserved: 'not observed',
  notObservedAtAll: 'not observed this week',
  noOwnBrand: 'No brand of our own is set up, so nothing stands beside the others.',
  nobody: 'No brand',
  role: enRole,

  against: 'Our captures, this week and last',
  thisWeek: 'this week',

  captures: (n: number) => counted(n, 'capture', 'captures'),
  before: (n: number) => `last week ${n.toLocaleString('en')}`,
  untitled: 'Untitled page',
  by: (author: string) => `by ${author}`,
  hour: (hour: string) => `${hour} h`,
  published: (when: string) => `published ${when}`,
  scope: enScope,
  note: 'Note',
  evidenceMark: (n: number) => `Evidence ${n}`,
  seenOnce: 'Captured',
  seenTimes: (n: number) => `Captured ${n} times:`,
  partial: (reasons: string[]) => `Partial: ${reasons.join('; ')}.`,
  comma: ', ',

  tagsLabel: 'Tags:',
  tags: 'Tags of the week',
  evidence: 'Evidence',
  evidenceIntro: 'Every capture of the week, oldest first. The hash is that of the stored picture file.',
  address: 'Address',
  site: 'Site',
  time: 'Time',
  readBy: 'Read by',
  reader: (id: string, version: number) => `${id}, version ${version}`,
  picture: 'Picture',
  pixels: (width: number, height: number) => `${width} × ${height} px`,
  noPicture: 'none',
  pictureMissing: 'the picture is not in this file',
  hash: 'SHA-256',
  pictureOf: (title: string) => `Picture of ${title}`,
  larger: (n: number) => `Larger picture, evidence ${n}`,
  back: 'back to the entry',
  close: 'smaller',
  beforeTitle: 'Last week, for comparison',
  beforeIntro: 'The captures that the numbers of last week count.',
  picturesElsewhere: 'The pictures are in the HTML file of this digest.',
  made: (when: string) =>
    `Made with Zhibi on ${when} from captures kept in the operator’s browser. Nothing was fetched for it.`,
  empty: 'Nothing was captured this week.',
};

const zhPaper: typeof enPaper = {
  lang: 'zh-CN',
  title: (year, week) => `竞品周报 · ${year} 年第 ${week} 周`,
  days: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  span: (from, to) => `${from} 至 ${to}`,
  zone: (zone) => (zone === 'Asia/Shanghai' ? '北京时间' : zone),
  contents: '目录',
  observed: '个品牌已观察',
  captured: '条我方采集',
  lastWeek: '上周',
  of: (n, all) => `${n} / ${all}`,
  running: (until) => `本周尚未结束，数据截至 ${until}。`,

  takeaways: '要点',
  drafted: '以下由数据草拟，运营尚未填写。',
  kindNote: '批注',
  kindTally: '数量',
  kindUnseen: '缺口',
  noted: (brand) => `${brand}：`,
  tally: { lead: '我方采集：', between: '；', open: '（上周 ', close: '）' },
  unseen: (brands) => `本周未观察：${brands.join('、')}。未观察不等于没有变化。`,
  gone: '［证据已删除］',

  coverage: '覆盖',
  coverageNote: '数字是我方采集的条数，不是对方的发布量；“未观察”表示我们没有看，不表示没有变化。',
  brand: '品牌',
  total: '合计',
  ownDomain: '自有域名',
  noAddress: '无网址',
  otherSites: (n) => `其他 ${n} 个站点`,
  notObserved: '未观察',
  notObservedAtAll: '本周未观察',
  noOwnBrand: '尚未设置我方品牌，因此没有可对照的一行。',
  nobody: '未归属品牌',
  role: zhRole,

  against: '我方采集数：本周与上周',
  thisWeek: '本周',

  captures: (n) => `采集 ${n.toLocaleString('zh-CN')} 条`,
  before: (n) => `上周 ${n.toLocaleString('zh-CN')} 条`,
  untitled: '无标题页面',
  by: (author) => `作者 ${author}`,
  hour: (hour) => `${hour} 时`,
  published: (when) => `发布于 ${when}`,
  scope: zhScope,
  note: '批注',
  evidenceMark: (n) => `证据 ${n}`,
  seenOnce: '采集于',
  seenTimes: (n) => `采集 ${n} 次：`,
  partial: (reasons) => `内容不完整：${reasons.join('；')}。`,
  comma: '，',

  tagsLabel: '标签：',
  tags: '本周标签',
  evidence: '证据',
  evidenceIntro: '本周全部采集，按时间先后排列。哈希值对应所存的截图文件。',
  address: '网址',
  site: '站点',
  time: '时间',
  readBy: '读取器',
  reader: (id, version) => `${id}，第 ${version} 版`,
  picture: '截图',
  pixels: (width, height) => `${width} × ${height} 像素`,
  noPicture: '无',
  pictureMissing: '截图未包含在此文件中',
  hash: 'SHA-256',
  pictureOf: (title) => `截图：${title}`,
  larger: (n) => `查看大图，证据 ${n}`,
  back: '回到正文',
  close: '缩小',
  beforeTitle: '上周采集（用于对比）',
  beforeIntro: '“上周”数字所统计的采集。',
  picturesElsewhere: '截图见同名的 HTML 文件。',
  made: (when) => `由知彼于 ${when} 根据运营本机浏览器中的采集生成，过程中没有访问网络。`,
  empty: '本周没有采集。',
};

export const en = { paper: enPaper };

export const zh: typeof en = { paper: zhPaper };
