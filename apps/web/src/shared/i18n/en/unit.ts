export const unit = {
  title: 'My unit',
  empty: 'Your unit has nothing in hand.',
  part: { lead: 'Leading', assist: 'Assisting', blocker: 'Waiting for us' },
  noDate: 'no limit',
  more: 'Show 50 more',
};
