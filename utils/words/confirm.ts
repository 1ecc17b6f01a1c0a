/** About readings that no real page has proved yet, and the operator's word that they are right. */
export const en = {
  confirm: 'The page shows this',
  confirmed: (day: string) => `confirmed by you on ${day}`,
  done: (metric: string) => `${metric} confirmed. Whatever is read at that place counts from now on.`,
  takeBack: 'Take back',
  takenBack: (metric: string) => `${metric} is unverified again`,
  listed: 'Unverified in this list. Check one of each against the picture:',
};

export const zh: typeof en = {
  confirm: '页面上就是这样',
  confirmed: (day) => `你已于 ${day} 确认`,
  done: (metric) => `“${metric}”已确认，此后同一位置读到的都算数`,
  takeBack: '撤回确认',
  takenBack: (metric) => `“${metric}”恢复为未经验证`,
  listed: '列表中有未经验证的读数，请各挑一条对照截图核实：',
};
