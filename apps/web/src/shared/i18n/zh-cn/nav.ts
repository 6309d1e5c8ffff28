export const nav = {
  inbox: '待办事项',
  unit: '本单位事项',
  sheets: '进展填报表',
  sheet: '{period}按表填报（{count} 项）',
  toRead: '待阅',
  search: '搜索',
  settings: '我的设置',
  field: '分管领域',
  whole: '督办总览',
  intake: '会议与收文',
  board: '督办总览',
  forecast: '未来预判',
};
