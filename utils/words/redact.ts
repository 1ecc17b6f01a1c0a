const many = (count: number) => (count === 1 ? '1 area' : `${count} areas`);

export const en = {
  done: (areas: number, when: string) =>
    `${many(areas)} hidden for good on ${when}: what they showed, and the words that stood there, are no longer kept.`,
  atCapture: (areas: number) =>
    `${many(areas)} hidden before it was saved: what they showed, and the words that stood there, are not in this capture.`,
  /** The popup's box, and the screen that it leads to. */
  first: 'Hide parts of it before it is saved',
  firstKey: 'hide parts before saving, or not',
  heading: 'Hide before saving',
  notSaved: 'Not saved yet.',
  how: 'Drag over names, numbers or faces that must not be kept. They are left out of the picture, the text and the numbers.',
  chosen: (areas: number) => `${many(areas)} will not be kept:`,
  hint: 'Drag to hide an area. R places one, arrow keys move it, Ctrl+arrows resize it.',
  place: 'Place an area in the middle',
  last: 'Take the last area back',
  again: 'Begin again',
  save: (areas: number) => `Save without ${areas === 1 ? 'it' : 'them'}`,
  saveAll: 'Save as it is',
  saveKey: 'Save without what is hidden',
  saved: (areas: number) =>
    areas === 0 ? 'Safely saved, nothing hidden.' : `Safely saved, without ${many(areas)}.`,
  drop: 'Do not save',
  dropped: 'Not saved, nothing kept.',
  waiting: (captures: number) =>
    captures === 1
      ? '1 capture is not saved yet: you wanted to hide parts of it first.'
      : `${captures} captures are not saved yet: you wanted to hide parts of them first.`,
  goOn: 'Go on',
  noneHeld: {
    title: 'Nothing waits here',
    text: 'This capture was saved or given up already.',
  },
  noPicture: {
    title: 'There is no picture to hide parts on',
    text: 'Only text was taken of this page. Save all of it, or nothing.',
  },
};

export const zh: typeof en = {
  done: (areas, when) => `${when} 永久遮盖了 ${areas} 处：画面和对应文字都已销毁，不再保留。`,
  atCapture: (areas) => `保存前遮盖了 ${areas} 处：画面和对应文字不在这条采集里。`,
  first: '先遮盖部分内容，再保存',
  firstKey: '保存前先遮盖，或直接保存',
  heading: '先遮盖再保存',
  notSaved: '尚未保存。',
  how: '拖动框住不应留下的姓名、数字或头像：图片、文字和读数里都不会保留。',
  chosen: (areas) => `以下 ${areas} 处不会保留：`,
  hint: '拖动框选要遮盖的区域。R 放一个，方向键移动，Ctrl+方向键调整大小。',
  place: '在中间放一个区域',
  last: '撤回上一个区域',
  again: '重新框选',
  save: () => '遮盖并保存',
  saveAll: '原样保存',
  saveKey: '遮盖并保存',
  saved: (areas) => (areas === 0 ? '已安全保存，未遮盖任何内容。' : `已安全保存，不含遮盖的 ${areas} 处。`),
  drop: '不保存',
  dropped: '未保存，什么都没留下。',
  waiting: (captures) => `有 ${captures} 次采集尚未保存：你要先遮盖其中的内容。`,
  goOn: '继续',
  noneHeld: {
    title: '这里没有待处理的采集',
    text: '这次采集已经保存或放弃了。',
  },
  noPicture: {
    title: '没有可以遮盖的图片',
    text: '这个页面只采集到文字：全部保存，或都不保存。',
  },
};
