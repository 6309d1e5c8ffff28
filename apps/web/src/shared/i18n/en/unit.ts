export const unit = {
  title: 'My unit',
  shown: { open: 'Open {count}', thisWeek: 'Due this week {count}', closedThisMonth: 'Closed this month {count}' },
  empty: {
    open: 'Your unit has nothing in hand.',
    thisWeek: 'Nothing is due this week.',
    closedThisMonth: 'Your unit has closed nothing this month yet.',
  },
  part: { lead: 'Leading', assist: 'Assisting', blocker: 'Waiting for us' },
  noDate: 'no limit',
  more: 'Show 50 more',
};
