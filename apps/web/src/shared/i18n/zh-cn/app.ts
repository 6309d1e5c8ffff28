export const app = {
  name: '督办',
  skip: '跳到正文',
  menu: '栏目',
  loading: '正在加载…',
  more: '再列 {count} 项',
  language: 'English',
  forOthers: '代{names}办理',
  and: '、',
  standIn: '您正在代{name}办理{until}。凡以其名义办理的，记录中写明由您代办。',
  standInUntil: '，至{date}止',
  size: { label: '字号', normal: '标准', large: '大', largest: '特大' },
};
