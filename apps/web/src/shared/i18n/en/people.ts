export const people = {
  choose: 'Choose',
  ownUnit: 'Your unit',
  others: 'Other units',
  more: 'Somebody of another unit',
  named: '{name} ({title})',
};
