export const unit = {
  title: 'My unit',
  shown: { open: 'Open {count}', closedThisMonth: 'Closed this month {count}' },
  empty: { open: 'Your unit has nothing in hand.', closedThisMonth: 'Your unit has closed nothing this month yet.' },
  part: { lead: 'Leading', assist: 'Assisting', blocker: 'Waiting for us' },
  noDate: 'no limit',
  more: 'Show 50 more',
};
