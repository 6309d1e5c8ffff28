import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const watchDirective = defineActWords('WatchDirective', {
  name: words('关注', 'Watch'),
  events: {
    WatchBegun: {
      label: words('关注', 'Watch begun'),
      timeline: ({ personId, reason }, task, names) => ({
        zh: `${names.person(personId)}关注${task || '本事项'}${tail.zh(reason)}`,
        en: `${names.person(personId)} watches ${task || 'it'}${tail.en(reason)}`,
      }),
    },
  },
});
