export const unit = {
  title: '本单位事项',
  shown: { open: '在办 {count}', thisWeek: '本周到期 {count}', closedThisMonth: '本月办结 {count}' },
  empty: { open: '本单位目前没有在办事项。', thisWeek: '本周没有到期的事项。', closedThisMonth: '本单位本月还没有办结事项。' },
  part: { lead: '牵头', assist: '配合', blocker: '待本单位协调' },
  noDate: '不设时限',
  more: '再列 50 项',
};
