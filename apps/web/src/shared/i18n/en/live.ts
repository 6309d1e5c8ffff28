export const live = { live: 'Live', reconnecting: 'Reconnecting', stale: 'As of {time}' };
