export const keys = {
  title: 'Keys',
  show: 'Show the keys',
  off: 'Keys are off; they can be switched on in your settings.',
  note: 'Single keys do nothing while you type; your settings can switch them off.',
  close: 'Close',
  inbox: 'To what waits for you',
  unit: 'To what your unit has in hand',
  oral: 'Register what a leader said',
  settings: 'To your settings',
};
