const n = (count: number) => count.toLocaleString('en');
const many = (count: number, one: string, more: string) => `${n(count)} ${count === 1 ? one : more}`;

/** Reading kept fragments with the readers of today. */
export const en = {
  title: 'Read again',
  open: 'Read again…',
  intro:
    'The readers of today read what these captures kept of their pages. Nothing is asked of any site, and no capture changes: both values are kept, the newer one counts.',
  reading: (done: number, of: number) => `Reading again… ${n(done)} of ${n(of)}`,
  stopped: 'Stopped. Nothing was changed.',
  failed: 'It could not be read again. Nothing was changed. Reload this page and try again.',
  none: {
    nothingTitle: 'Nothing to read again',
    title: 'The readers of today read the same',
    text: (captures: number, readings: number) =>
      `${many(readings, 'reading', 'readings')} of ${many(captures, 'capture', 'captures')} looked at.`,
    nothing: 'None of these captures kept a part of its page that a site’s reader could read again.',
  },
  found: (changes: number, readings: number, captures: number) =>
    `${many(changes, 'reading differs', 'readings differ')}, of ${n(readings)} in ${many(captures, 'capture', 'captures')}.`,
  lost: (count: number) =>
    `${many(count, 'reading was', 'readings were')} not found again. They stay as they are: a fragment holds only what the reader of its time had used.`,
  columns: {
    capture: 'Capture',
    subject: 'Subject',
    field: 'Field',
    before: 'As read then',
    after: 'Read again',
  },
  notThen: 'not read',
  more: (count: number) => `and ${n(count)} more`,
  keep: (count: number) => `Keep ${many(count, 'new reading', 'new readings')}`,
  kept: (count: number) => `${many(count, 'reading', 'readings')} kept beside the old ones`,
  version: (version: number) => `read again, version ${version}`,
  was: (value: string) => `then ${value}`,
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  title: '重新读取',
  open: '重新读取…',
  intro:
    '用现在的读取器重读这些采集当时保存的页面片段。不向网站发任何请求，采集本身不变：新旧两个值都保留，以新的为准。',
  reading: (done, of) => `重新读取中… ${z(done)} / ${z(of)}`,
  stopped: '已停止，没有任何改动。',
  failed: '重新读取没有完成，没有任何改动。重新加载此页后再试。',
  none: {
    nothingTitle: '没有可重新读取的内容',
    title: '现在的读取器读到的一样',
    text: (captures, readings) => `已核对 ${z(captures)} 条采集的 ${z(readings)} 个读数。`,
    nothing: '这些采集没有保存可供站点读取器重读的页面片段。',
  },
  found: (changes, readings, captures) =>
    `${z(captures)} 条采集的 ${z(readings)} 个读数中，${z(changes)} 个与当时不同。`,
  lost: (count) => `${z(count)} 个读数这次没读到，保持原样：片段里只有当时的读取器用到的部分。`,
  columns: { capture: '采集', subject: '对象', field: '字段', before: '当时读到', after: '重新读到' },
  notThen: '未读到',
  more: (count) => `另有 ${z(count)} 个`,
  keep: (count) => `保留 ${z(count)} 个新读数`,
  kept: (count) => `已保留 ${z(count)} 个新读数，旧读数仍在`,
  version: (version) => `第 ${version} 版重读`,
  was: (value) => `当时 ${value}`,
};
