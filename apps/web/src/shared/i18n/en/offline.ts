import type { offline as zh } from '../zh-cn/offline.js';

export const offline: typeof zh = {
  secrecy: {
    ask: 'Is this paper classified?',
    why: 'Classified material never enters this system: it is handled offline.',
    no: 'Not classified: take it in',
    yes: 'Classified: handle it offline',
  },
  title: 'Register an offline matter',
  lead: 'The day it came in is all that is registered; the number is given. No title, no number of the paper, no content.',
  found: 'The paper bears the mark “{mark}”: it was not taken in, and nothing of it was kept. Register it as an offline matter.',
  received: 'Received on (blank: today)',
  register: 'Register it',
  done: 'Registered: {number}',
  next: 'Write this number into the register on paper. When it is done, close it below under “Offline matters”.',
  back: 'Back',
  another: 'Take in another paper',
  list: 'Offline matters',
  counts: '{open} open, {count} registered this year',
  by: 'Received {day} · registered by {name} ({role})',
  open: 'Handled offline',
  closed: 'Closed {day} ({name})',
  close: 'Close',
  closeOne: 'Close {number}',
  year: 'Year',
  ofYear: '{year}',
};
