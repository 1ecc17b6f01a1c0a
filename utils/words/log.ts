import type { Trigger } from '../model';

const n = (count: number) => count.toLocaleString('en');

/** How the operator had a page read, as one word. */
const enTriggers: Record<Trigger, string> = {
  popup: 'click',
  key: 'key',
  menu: 'menu',
  typed: 'by hand',
  sample: 'sample',
  live: 'live',
  manual: 'manual',
  imported: 'manual import',
};

/** The log of all that was read. */
export const en = {
  intro:
    'Every page that was read, when, and what made Zhibi read it. Zhibi reads what the tab already shows: to read, it asks no site for anything. A snapshot that you ask for may have the page’s own files sent once more, never those of a social platform.',
  columns: {
    at: 'Time',
    page: 'Page',
    platform: 'Platform',
    trigger: 'Trigger',
    fields: 'Fields read',
    requests: 'Requests to read',
  },
  triggers: enTriggers,
  picture: 'picture',
  text: 'text',
  subjects: (count: number) => (count === 1 ? '1 subject' : `${n(count)} subjects`),
  inBin: 'in the bin',
  platform: 'Platform',
  week: 'Week',
  anyPlatform: 'All platforms',
  anyWeek: 'All weeks',
  count: (count: number) => (count === 1 ? '1 reading' : `${n(count)} readings`),
  older: 'Show older',
  export: 'Export as CSV',
  exporting: (done: number, of: number) => `Writing… ${n(done)} of ${n(of)}`,
  exported: (name: string, rows: number) => `${name} written, ${n(rows)} rows`,
  stopped: 'Export stopped. Nothing was left behind.',
  failed: 'The file could not be written; the library is unchanged. Is there enough space on the disk?',
  csv: {
    at: 'Time',
    zone: 'Time zone',
    platform: 'Platform',
    kind: 'Kind of page',
    title: 'Title',
    address: 'Address',
    trigger: 'Trigger',
    scope: 'What was read',
    fields: 'Fields read',
    subjects: 'Subjects with numbers',
    reader: 'Reader',
    requests: 'Requests sent to read it',
    capture: 'Capture',
  },
  empty: {
    title: 'Nothing was read yet',
    text: 'Capture a page, and it stands here with its time, its fields and what made Zhibi read it.',
    none: 'Nothing was read on this platform in this week.',
  },
  title: 'Reading log',
  open: 'Open the reading log',
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  intro:
    '每一次读取：读了哪个页面、何时、读到哪些字段、由什么触发。知彼只读标签页里已经显示的内容，读取时不向任何网站发请求。你主动要的网页快照可能会重新取一次该页面自己的文件，从不向社交平台取。',
  columns: {
    at: '时间',
    page: '页面',
    platform: '平台',
    trigger: '触发方式',
    fields: '读到的字段',
    requests: '读取请求',
  },
  triggers: {
    popup: '点击',
    key: '快捷键',
    menu: '右键菜单',
    typed: '手动输入',
    sample: '示例',
    live: '实时读取',
    manual: '手工录入',
    imported: '手工补录',
  },
  picture: '截图',
  text: '正文',
  subjects: (count) => `${z(count)} 个对象`,
  inBin: '在回收站',
  platform: '平台',
  week: '周',
  anyPlatform: '全部平台',
  anyWeek: '全部周',
  count: (count) => `${z(count)} 次读取`,
  older: '显示更早的',
  export: '导出 CSV',
  exporting: (done, of) => `写入中… ${z(done)} / ${z(of)}`,
  exported: (name, rows) => `已写入 ${name}，共 ${z(rows)} 行`,
  stopped: '已停止导出，没有留下文件。',
  failed: '文件没有写成，资料库没有变动。磁盘空间够吗？',
  csv: {
    at: '时间',
    zone: '时区',
    platform: '平台',
    kind: '页面类型',
    title: '标题',
    address: '网址',
    trigger: '触发方式',
    scope: '读取范围',
    fields: '读到的字段',
    subjects: '有数字的对象',
    reader: '读取器',
    requests: '读取时我方请求数',
    capture: '采集编号',
  },
  empty: {
    title: '还没有读取过页面',
    text: '采集一个页面后，这里会记下时间、字段和触发方式。',
    none: '这一周没有在这个平台上读取过页面。',
  },
  title: '合规记录',
  open: '查看合规记录',
};
