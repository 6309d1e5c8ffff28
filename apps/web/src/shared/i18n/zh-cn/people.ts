export const people = { choose: '请选择', ownUnit: '本单位', others: '其他单位', named: '{name}（{title}）' };
