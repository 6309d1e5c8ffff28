export const app = {
  name: 'Duban',
  skip: 'Skip to the page',
  menu: 'Pages',
  loading: 'Loading…',
  more: 'Show {count} more',
  language: '中文',
  forOthers: 'Acting for {names}',
  and: ', ',
  standIn: 'You are acting for {name}{until}. What you do in their name is recorded as done by you for them.',
  standInUntil: ', until {date}',
  size: { label: 'Text size', normal: 'Normal', large: 'Large', largest: 'Largest' },
};
