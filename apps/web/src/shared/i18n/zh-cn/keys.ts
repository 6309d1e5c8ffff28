export const keys = {
  title: '快捷键',
  show: '显示快捷键',
  off: '快捷键已关闭，可在“我的设置”中打开。',
  note: '输入文字时单键不起作用；可在“我的设置”中关闭。',
  close: '关闭',
  inbox: '到待办事项',
  unit: '到本单位事项',
  oral: '登记口头交办',
  settings: '到我的设置',
};
