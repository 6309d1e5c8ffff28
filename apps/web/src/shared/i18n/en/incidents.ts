import type { incidents as zh } from '../zh-cn/incidents.js';

export const incidents: typeof zh = {
  title: 'Incidents',
  lead: 'What the system cannot put right by itself. Once it is seen to, it is resolved here.',
  open: 'To be seen to',
  count: '{count}',
  none: 'No incident waits.',
  raised: 'Raised {date}, time {rounds}',
  about: 'What it is about',
  choose: 'Choose “{title}”',
  note: 'What was done about it',
  noteNeeded: 'Please say what was done about it.',
  resolve: 'Resolve the {count} chosen',
  resolveNone: 'Choose the incidents that have been seen to',
  resolved: '{count} resolved',
  refused: '{count} could not be resolved',
  notYours: 'The office’s head or an administrator resolves them.',
  more: 'Earlier incidents',
};
