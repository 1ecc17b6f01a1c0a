const n = (count: number) => count.toLocaleString('en');
const enOddities = {
  fall: 'It fell: something was deleted, or the page was misread. Look at the picture.',
  leap: 'A thousand times as much or as little as when it was seen last: look at the picture before you believe it.',
  clock: 'The computer’s clock was set back before this sighting: how much time lies between is not known.',
};

export const en = {
  title: 'Over time',
  metric: 'Number shown',
  next: 'Next number',
  foot: 'next number',
  walk: 'Sightings: arrow keys walk, Enter opens the capture',
  once: 'Seen once. A second sighting shows what changed.',
  band: 'The band is what the pages prove; each mark is a sighting. Nothing joins what was not seen.',
  partly: 'Some of very many sightings; the rest is being read.',
  otherUnits: (unit: string) => `Only what was seen in ${unit}; the rest is in the table.`,
  otherTerms: (raw: string) => `Only prices by the same terms as “${raw}”; the rest is in the table.`,
  otherViewers: (who: string) => `Only what one kind of viewer saw (${who}); the rest is in the table.`,
  first: 'first sighting',
  after: (gap: string) => `${gap} after the one before`,
  without: (count: number) =>
    count === 1
      ? '1 sighting between them shows no number'
      : `${n(count)} sightings between them show no number`,
  proved: (change: string, since: string) => `${change} since ${since}`,
  same: 'unchanged since it was seen last',
  unproved: 'no provable change since it was seen last',
  also: (count: number) => `stands for ${n(count)} more`,
  perHour: (speed: string) => `${speed} an hour on average`,
  perDay: (speed: string) => `${speed} a day on average`,
  stands: (range: string) => `stands for ${range}`,
  openCapture: 'Open the capture',
  minutes: (count: string) => `${count} min`,
  hours: (count: string) => `${count} h`,
  days: (count: string) => (count === '1' ? '1 day' : `${count} days`),
  oddities: enOddities,
  odd: 'look twice',
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  title: '走势',
  metric: '显示的指标',
  next: '下一个指标',
  foot: '换指标',
  walk: '各次采集：方向键逐个查看，回车打开采集',
  once: '只看到过一次。再采集一次，就能看出变化。',
  band: '色带是页面能证明的范围，每个标记是一次采集；没看到的时段不连线。',
  partly: '采集很多，先显示其中一部分，正在读取其余的。',
  otherUnits: (unit) => `只画以 ${unit} 计的读数，其余见表格。`,
  otherTerms: (raw) => `只画与“${raw}”同一口径的价格，其余见表格。`,
  otherViewers: (who) => `只画同一类访客（${who}）看到的，其余见表格。`,
  first: '首次看到',
  after: (gap) => `距上次 ${gap}`,
  without: (count) => `其间 ${z(count)} 次采集没有显示这个数`,
  proved: (change, since) => `较 ${since} ${change}`,
  same: '较上次未变',
  unproved: '较上次无可证变化',
  also: (count) => `另代表 ${z(count)} 次`,
  perHour: (speed) => `平均每小时 ${speed}`,
  perDay: (speed) => `平均每天 ${speed}`,
  stands: (range) => `实际在 ${range} 之间`,
  openCapture: '打开这条采集',
  minutes: (count) => `${count} 分钟`,
  hours: (count) => `${count} 小时`,
  days: (count) => `${count} 天`,
  oddities: {
    fall: '数字下降了：可能有内容被删除，也可能读错了，请看截图。',
    leap: '比上次差了一千倍以上，采信前请看截图。',
    clock: '这次采集之前电脑时钟被调回过，间隔多久无法得知。',
  },
  odd: '请核实',
};
