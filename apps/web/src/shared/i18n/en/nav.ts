export const nav = {
  inbox: 'To do',
  unit: 'My unit',
  sheets: 'Report sheets',
  sheet: 'As one sheet: {period} ({count})',
  toRead: 'To read',
  search: 'Search',
  settings: 'My settings',
  field: 'My field',
  whole: 'Overview',
  intake: 'Meetings and papers',
  board: 'Board',
  forecast: 'Forecast',
};
