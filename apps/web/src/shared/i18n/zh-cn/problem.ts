export const problem = {
  colon: '：',
  offline: '连不上服务器',
  offlineAdvice: '请检查网络。页面上填写的内容都在，恢复后再试一次，不会重复提交。',
  waiting: '还没有得到确认',
  waitingAdvice: '可能已经提交。再试一次不会重复提交。',
  fault: '页面出错了',
  faultAdvice: '请再试一次；仍有问题，请告诉系统管理员。',
  incident: '编号：{id}',
  again: '再试一次',
  notHere: '没有这一页',
  notHereAdvice: '链接可能不完整，也可能已不由本单位办理。',
  toInbox: '回到待办事项',
};
