/** What the overlay says while a part of a page is chosen; it goes into the page with its script. */
export const en = {
  region: 'Drag a region',
  hide: 'Drag over what is to be hidden',
  element: 'Point at an element',
  pane: 'Point at what scrolls',
  small: 'Too small: drag a larger one',
  move: 'move',
  resize: 'resize',
  wider: 'wider',
  narrower: 'narrower',
  add: 'another',
  remove: 'take away',
  take: 'take',
  leave: 'leave',
};

export const zh: typeof en = {
  region: '拖出要截的区域',
  hide: '拖动遮住不想留下的内容',
  element: '指向要截的元素',
  pane: '指向要截的滚动区',
  small: '太小了，请拖大一些',
  move: '移动',
  resize: '调整大小',
  wider: '扩大',
  narrower: '缩小',
  add: '再加一块',
  remove: '去掉',
  take: '确定',
  leave: '退出',
};
