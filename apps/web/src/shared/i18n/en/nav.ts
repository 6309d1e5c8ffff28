export const nav = { inbox: 'To do', unit: 'My unit', search: 'Search', settings: 'My settings' };
