const n = (count: number) => count.toLocaleString('en');

export const en = {
  /** The button that leads here. */
  mark: 'Mark up',
  tools: 'Tools',
  tool: {
    select: 'Select and move',
    arrow: 'Arrow',
    box: 'Box',
    ellipse: 'Ellipse',
    pen: 'Pen',
    highlight: 'Highlighter',
    text: 'Text',
    step: 'Number',
    crop: 'Crop',
    redact: 'Redact for good',
  },
  color: 'Colour',
  colors: ['Red', 'Green', 'Yellow', 'Blue', 'Purple', 'Black', 'White'],
  nextColor: 'Next colour',
  weight: 'Thickness',
  weights: ['Fine', 'Medium', 'Bold'],
  nextWeight: 'Next thickness',
  undo: 'Undo',
  redo: 'Redo',
  hide: 'Original',
  show: 'With marks',
  hidden: 'The original, as it was captured. Marks are hidden.',
  withMarks: 'With marks',
  back: 'Back',
  copy: 'Copy picture',
  save: 'Save picture',
  wholeAgain: 'Remove crop',
  nextShape: 'Next mark',
  previousShape: 'Previous mark',
  move: 'Move the mark',
  resize: 'Resize the mark',
  place: 'Place one in the middle, or edit the text',
  remove: 'Delete the mark',
  pan: 'Hold to move the picture',
  typeHere: 'Text on the picture',
  stage: (title: string) =>
    `Picture of “${title}” with marks. Choose a tool by its letter, then draw, or press Enter to place one and the arrow keys to move it.`,
  hint: {
    select: 'Click a mark to move or change it. Drag the picture to move it.',
    draw: 'Drag to draw. Shift keeps it straight or square.',
    text: 'Click where the text should begin.',
    step: 'Click for each number; they count up by themselves.',
    crop: 'Drag over the part that should be shown. The capture keeps all of it.',
    redact: 'Drag over what must not be kept. Nothing is destroyed before you say so.',
  },
  picked: (name: string) => `${name} picked`,
  count: (shapes: number) => (shapes === 1 ? '1 mark' : `${n(shapes)} marks`),
  saved: 'Saved as you draw',
  full: 'A picture takes 500 marks. Delete some to draw more.',
  captureGone: 'The capture was deleted meanwhile, so these marks are not kept.',
  takenOver:
    'These marks were changed in another tab and are shown as they are there. Undo brings yours back.',
  damaged: 'The picture is lost or damaged and cannot be shown. Marks made before are kept.',
  tooLarge: (megapixels: number) =>
    `This picture has ${n(megapixels)} megapixels; up to 64 can be marked here. It can still be saved as it is.`,
  redact: {
    title: (areas: number) =>
      areas === 1
        ? 'Redact 1 area for good. This cannot be undone:'
        : `Redact ${n(areas)} areas for good. This cannot be undone:`,
    looking: 'Looking up what stood there…',
    pixels: 'The pixels there are painted black in every picture of this capture, and in the small one.',
    words: (named: readonly string[], more: number) =>
      named.length === 0
        ? 'No words of the page stood there.'
        : `These words go from text, fields and search, and from the pictures wherever else they stand: ${named.join(' · ')}${more > 0 ? ` and ${n(more)} more` : ''}`,
    allText:
      'Where words stood is not known for certain here, so all text that was read of the page goes with the pixels.',
    noMap:
      'This picture has no map of its words, so only pixels go. What you typed stays: change it yourself.',
    readings: (count: number) =>
      count === 1 ? '1 number read from there goes.' : `${n(count)} numbers read from there go.`,
    snapshot: 'The stored page goes as a whole: it holds what is to be hidden.',
    shared: (captures: number) =>
      captures === 1
        ? 'Another capture shows the very same picture. Redact it there too; without this it keeps it.'
        : `${n(captures)} other captures show the very same picture. Redact it there too; without this they keep it.`,
    cancel: 'Keep everything',
    run: (areas: number) => (areas === 1 ? 'Redact 1 area' : `Redact ${n(areas)} areas`),
    running: 'Redacting…',
    done: (areas: number) =>
      areas === 1
        ? '1 area redacted. Files exported before still show it.'
        : `${n(areas)} areas redacted. Files exported before still show them.`,
    failed: {
      gone: 'The capture was deleted meanwhile. Nothing was redacted.',
      damaged: 'The picture cannot be decoded, so nothing was redacted. You can delete the capture.',
      'too-large':
        'The picture is too large to be painted over. Nothing was redacted. You can delete the capture.',
    },
  },
  noPicture: {
    title: 'No such picture',
    text: 'This capture has no picture here to draw on, or it was deleted.',
  },
};

const z = (count: number) => count.toLocaleString('zh-CN');

export const zh: typeof en = {
  mark: '标注',
  tools: '工具',
  tool: {
    select: '选择与移动',
    arrow: '箭头',
    box: '方框',
    ellipse: '椭圆',
    pen: '画笔',
    highlight: '荧光笔',
    text: '文字',
    step: '序号',
    crop: '裁剪',
    redact: '永久遮盖',
  },
  color: '颜色',
  colors: ['红', '绿', '黄', '蓝', '紫', '黑', '白'],
  nextColor: '换下一种颜色',
  weight: '粗细',
  weights: ['细', '中', '粗'],
  nextWeight: '换下一档粗细',
  undo: '撤销',
  redo: '重做',
  hide: '看原图',
  show: '显示标注',
  hidden: '当前是采集时的原图，标注已隐藏。',
  withMarks: '带标注',
  back: '返回',
  copy: '复制图片',
  save: '保存图片',
  wholeAgain: '取消裁剪',
  nextShape: '下一处标注',
  previousShape: '上一处标注',
  move: '移动标注',
  resize: '调整大小',
  place: '在画面中央放一个，或编辑文字',
  remove: '删除标注',
  pan: '按住可拖动画面',
  typeHere: '图上的文字',
  stage: (title) => `《${title}》的截图与标注。按字母选工具后直接画，或按回车放在画面中央，再用方向键移动。`,
  hint: {
    select: '点一下标注即可移动或修改；拖动空白处可移动画面。',
    draw: '拖动即可绘制；按住 Shift 画直线或正方形。',
    text: '在文字开始的位置点一下。',
    step: '每点一下放一个序号，自动递增。',
    crop: '框出要展示的部分；采集本身仍保留整张图。',
    redact: '框出不能保留的内容；确认之前什么都不会销毁。',
  },
  picked: (name) => `已选中：${name}`,
  count: (shapes) => `${z(shapes)} 处标注`,
  saved: '边画边存',
  full: '一张图最多 500 处标注，删掉一些才能继续。',
  captureGone: '这条采集刚刚被删除，标注没有保存。',
  takenOver: '这张图的标注在另一个标签页里改过，已换成那边的；按撤销可找回这边的。',
  damaged: '截图已丢失或损坏，无法显示；之前的标注仍保留。',
  tooLarge: (megapixels) =>
    `这张图有 ${z(megapixels)} 百万像素，超过 64 百万像素的图不能在这里标注，但仍可原样保存。`,
  redact: {
    title: (areas) => `永久遮盖 ${z(areas)} 处，无法撤销：`,
    looking: '正在查找那里有哪些文字…',
    pixels: '这条采集的每张图（含缩略图）里，这些位置的画面都会涂黑。',
    words: (named, more) =>
      named.length === 0
        ? '这些位置没有网页文字。'
        : `正文、字段和搜索里会清除这些文字，图上别处出现的也会涂黑：${named.join(' · ')}${more > 0 ? `，另有 ${z(more)} 处` : ''}`,
    allText: '无法确定这里的文字位置，因此读到的网页文字会连同画面全部清除。',
    noMap: '这张图没有文字位置记录，只会涂黑画面；您自己填写的内容不会动，请自行修改。',
    readings: (count) => `从那里读出的 ${z(count)} 个数字会清除。`,
    snapshot: '保存的网页快照含有要遮盖的内容，会整份删除。',
    shared: (captures) => `另有 ${z(captures)} 条采集用的是同一张图，勾选后一并遮盖；不勾选则那里照旧保留。`,
    cancel: '都保留',
    run: (areas) => `遮盖 ${z(areas)} 处`,
    running: '正在遮盖…',
    done: (areas) => `已永久遮盖 ${z(areas)} 处；之前导出的文件里仍看得到。`,
    failed: {
      gone: '这条采集刚刚被删除，没有遮盖任何内容。',
      damaged: '图片无法解码，没有遮盖任何内容。可以改为删除这条采集。',
      'too-large': '图片太大，无法涂盖，没有遮盖任何内容。可以改为删除这条采集。',
    },
  },
  noPicture: {
    title: '没有这张图',
    text: '这条采集没有可标注的图片，或者已被删除。',
  },
};
