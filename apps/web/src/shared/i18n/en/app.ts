export const app = {
  name: 'Duban',
  skip: 'Skip to the page',
  menu: 'Pages',
  loading: 'Loading…',
  more: 'Show {count} more',
  language: '中文',
  forOthers: 'Acting for {names}',
  and: ', ',
  size: { label: 'Text size', normal: 'Normal', large: 'Large', largest: 'Largest' },
};
