export const live = { live: '实时', reconnecting: '正在重连', stale: '数据截至{time}' };
