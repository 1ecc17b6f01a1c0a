import type { LeftOut } from '../model';

const n = (count: number) => count.toLocaleString('en');
const many = (count: number, one: string, more: string) => `${n(count)} ${count === 1 ? one : more}`;

const enLeftOut: Record<LeftOut, (count: number) => string> = {
  image: (count) =>
    `${many(count, 'image', 'images')} that another site keeps to itself: an empty box of that size`,
  'image-cut': (count) => `${many(count, 'image', 'images')} cut from a picture of the page instead`,
  'image-late': (count) => `${many(count, 'image that was', 'images that were')} not loaded yet`,
  frame: (count) => `${many(count, 'frame', 'frames')} of another site`,
  media: (count) => `${many(count, 'video or sound', 'videos or sounds')}: a still picture at most`,
  canvas: (count) => `${many(count, 'drawing', 'drawings')} whose pixels may not be read`,
  font: (count) => `${many(count, 'font', 'fonts')}: another one stands in`,
  style: (count) =>
    `${many(count, 'style sheet', 'style sheets')} that another site keeps to itself: styles as they were computed`,
  symbol: (count) => `${many(count, 'icon', 'icons')} drawn in another file`,
  plugin: (count) => many(count, 'plug-in', 'plug-ins'),
  nodes: () => 'the end of the page, which is larger than what is kept',
  size: (count) => `${many(count, 'file', 'files')} larger than what is kept`,
};

export const en = {
  name: 'Snapshot',
  /** The popup's box. */
  keep: 'Keep the page too, as a snapshot',
  keepKey: 'keep the page too, or not',
  open: 'Open the snapshot',
  text: 'The page itself, as it was: text to select, nothing running, nothing loaded.',
  of: (title: string) => `Snapshot of “${title}”`,
  back: 'Back to the capture',
  save: 'Save as HTML',
  saved: (name: string, bytes: string) => `${name} saved, ${bytes}. It opens anywhere, offline.`,
  complete: 'Everything that was shown is in it. Scripts never are.',
  without: 'Left out',
  leftOut: enLeftOut,
  gone: {
    title: 'There is no snapshot of this page',
    text: 'This capture was made without one. P in the popup keeps the page of the next capture; the settings keep every page.',
  },
  damaged: {
    title: 'The snapshot cannot be shown',
    text: 'Its document is lost or damaged. Text, picture and details of the capture are unchanged.',
  },
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  name: '快照',
  keep: '同时保存页面快照',
  keepKey: '保存或不保存页面快照',
  open: '打开快照',
  text: '当时的页面本身：文字可选取，不运行脚本，不加载任何内容。',
  of: (title) => `“${title}”的快照`,
  back: '返回这条采集',
  save: '另存为 HTML',
  saved: (name, bytes) => `已保存 ${name}，${bytes}，在任何地方都能离线打开。`,
  complete: '当时显示的内容都在其中；脚本从不保存。',
  without: '未保存的内容',
  leftOut: {
    image: (count) => `${z(count)} 张其他网站不允许读取的图片，留出了同样大小的空位`,
    'image-cut': (count) => `${z(count)} 张图片改为从页面截图中裁出`,
    'image-late': (count) => `${z(count)} 张尚未加载的图片`,
    frame: (count) => `${z(count)} 个其他网站的框架`,
    media: (count) => `${z(count)} 个音视频，最多保留一帧画面`,
    canvas: (count) => `${z(count)} 块不允许读取的画布`,
    font: (count) => `${z(count)} 个字体，以其他字体代替`,
    style: (count) => `${z(count)} 个其他网站不允许读取的样式表，改用当时算出的样式`,
    symbol: (count) => `${z(count)} 个引用自其他文件的图标`,
    plugin: (count) => `${z(count)} 个插件内容`,
    nodes: () => '页面过大，结尾部分没有保存',
    size: (count) => `${z(count)} 个过大的文件`,
  },
  gone: {
    title: '这个页面没有快照',
    text: '这条采集没有保存快照。在弹窗里按 P，可为下一次采集保存；也可在设置里让每次采集都保存。',
  },
  damaged: {
    title: '快照无法显示',
    text: '快照的主文件已丢失或损坏。这条采集的正文、截图和其他信息没有变化。',
  },
};
