import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const endWatch = defineActWords('EndWatch', {
  name: words('取消关注', 'End the watch'),
  events: {
    WatchEnded: {
      label: words('取消关注', 'Watch ended'),
      timeline: ({ personId }, task, names) => ({
        zh: `${names.person(personId)}取消关注${task || '本事项'}`,
        en: `${names.person(personId)} watches ${task || 'it'} no more`,
      }),
    },
  },
});
