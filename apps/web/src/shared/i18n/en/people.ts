export const people = { choose: 'Choose', ownUnit: 'Your unit', others: 'Other units', named: '{name} ({title})' };
