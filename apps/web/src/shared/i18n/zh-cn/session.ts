export const session = {
  lead: '会议议定事项的交办、反馈、催办和办结，都在这里。',
  signIn: '统一身份认证登录',
  expired: '登录已过期。页面上填写的内容都在，请重新登录后继续。',
  again: '重新登录',
  unknown: '身份已确认，但系统中没有您的任职信息',
  unknownAdvice: '请联系本单位督办联络员或督查室登记后再登录。',
  failed: '登录没有成功，请再试一次。',
  signOut: '退出登录',
};
