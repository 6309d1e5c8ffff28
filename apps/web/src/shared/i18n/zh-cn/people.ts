export const people = { choose: '请选择', ownUnit: '本单位', others: '其他单位', more: '请其他单位的人代理', named: '{name}（{title}）' };
