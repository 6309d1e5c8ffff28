export const unit = {
  title: '本单位事项',
  empty: '本单位目前没有在办事项。',
  part: { lead: '牵头', assist: '配合', blocker: '待本单位协调' },
  noDate: '不设时限',
  more: '再列 50 项',
};
