export const print = { print: 'Print', printedBy: 'Printed by {name}, {at}. The record in the system holds.' };
