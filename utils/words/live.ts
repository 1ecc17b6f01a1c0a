const n = (count: number) => count.toLocaleString('en');
const many = (count: number, one: string, more: string) => `${n(count)} ${count === 1 ? one : more}`;

export const en = {
  list: 'Live reading',
  intro:
    'While you scroll a site that is on, Zhibi notes the numbers of posts by the channels you follow, as they come into view.',
  does: {
    title: 'What it does',
    points: [
      'Reads posts of followed channels only; all others never leave the page.',
      'Reads each post at most once in ten minutes, whichever tab shows it.',
      'Keeps the numbers, the words and the piece of the page they stood in. No picture.',
      'Shows a blue badge on its icon while it reads a page.',
    ],
  },
  doesNot: {
    title: 'What it never does',
    points: [
      'Asks the site for nothing, clicks nothing, scrolls nothing.',
      'Puts nothing into the page: the site cannot see it.',
      'Reads no private window, and no site that you did not turn on.',
      'Sends nothing anywhere: all of it stays in this browser.',
    ],
  },
  pause: 'Pause',
  resume: 'Go on',
  paused: 'Paused: no page is read.',
  sitesOn: (count: number) => (count === 0 ? 'Off on every site' : `On for ${many(count, 'site', 'sites')}`),
  readToday: (count: number) => `${many(count, 'post', 'posts')} read today`,
  site: 'Site',
  followed: 'Followed channels',
  today: 'Read today',
  state: 'Live reading',
  on: 'On',
  off: 'Off',
  turnOn: 'Turn on',
  turnOff: 'Turn off',
  turnOnSite: (site: string) => `Turn on for ${site}`,
  turnOffSite: (site: string) => `Turn off for ${site}`,
  onSince: (site: string) =>
    `Live reading is on for ${site}. Posts of followed channels are read as you scroll.`,
  offNow: (site: string) => `Live reading is off for ${site}, in open tabs too. What was read stays.`,
  refused: (site: string) => `The browser did not grant ${site}. Nothing was changed.`,
  nobody:
    'No channel is followed yet. Capture the page of a competitor’s account and leave “follow” ticked; its posts are read from then on.',
  read: 'Read lately',
  readAll: 'All that was read',
  none: {
    title: 'Nothing read yet',
    off: 'Turn a site on above, then scroll it as you do anyway.',
    on: 'Scroll a site that is on. Posts of followed channels appear here.',
  },
  keys: {
    pause: 'pause or go on',
    toggle: 'turn on or off',
    move: 'move',
    next: 'Next site',
    previous: 'Previous site',
  },
  notice: 'Seen by live reading: numbers and words as the page showed them, no picture.',
  inPopup: (count: number) => `Live reading is on here · ${many(count, 'post', 'posts')} read today`,
  inPopupPaused: 'Live reading is paused',
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  list: '实时读取',
  intro: '在已开启的网站上浏览时，已关注渠道的内容一进入视野，知彼就记下它的数据。',
  does: {
    title: '它会做什么',
    points: [
      '只读已关注渠道发布的内容，其他人的内容不会离开页面。',
      '同一条内容十分钟内最多读一次，开多少个标签页都一样。',
      '保留数据、文字和对应的页面片段，不截图。',
      '读取时，工具栏图标显示蓝色角标。',
    ],
  },
  doesNot: {
    title: '它不会做什么',
    points: [
      '不向网站发任何请求，不替你点击，不替你滚动。',
      '不在页面里留下任何东西，网站察觉不到。',
      '不读无痕窗口，也不读你没有开启的网站。',
      '不向任何地方发送，全部只存在这个浏览器里。',
    ],
  },
  pause: '暂停',
  resume: '继续',
  paused: '已暂停，不读取任何页面。',
  sitesOn: (count) => (count === 0 ? '所有网站均未开启' : `已开启 ${z(count)} 个网站`),
  readToday: (count) => `今日已读 ${z(count)} 条`,
  site: '网站',
  followed: '已关注渠道',
  today: '今日已读',
  state: '实时读取',
  on: '已开启',
  off: '未开启',
  turnOn: '开启',
  turnOff: '关闭',
  turnOnSite: (site) => `开启${site}`,
  turnOffSite: (site) => `关闭${site}`,
  onSince: (site) => `${site}已开启实时读取，浏览时会读取已关注渠道的内容。`,
  offNow: (site) => `${site}已关闭实时读取，打开着的标签页也已停止；已读的数据保留。`,
  refused: (site) => `浏览器没有授权${site}，未作任何改动。`,
  nobody: '还没有关注任何渠道。采集一次竞品的账号主页并保持勾选“关注”，之后它的内容就会被读取。',
  read: '最近读到的',
  readAll: '查看全部',
  none: {
    title: '还没有读到内容',
    off: '先在上面开启一个网站，然后照常浏览即可。',
    on: '浏览已开启的网站，已关注渠道的内容会出现在这里。',
  },
  keys: {
    pause: '暂停或继续',
    toggle: '开启或关闭',
    move: '上下',
    next: '下一个网站',
    previous: '上一个网站',
  },
  notice: '由实时读取记录：数据和文字与页面当时所示一致，没有截图。',
  inPopup: (count) => `此网站已开启实时读取 · 今日已读 ${z(count)} 条`,
  inPopupPaused: '实时读取已暂停',
};
