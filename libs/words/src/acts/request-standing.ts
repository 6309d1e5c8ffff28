import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const requestStanding = defineActWords('RequestStanding', {
  name: words('申请转为长期事项', 'Ask to make it standing work'),
  events: {
    StandingRequested: {
      label: words('申请转为长期', 'Standing asked'),
      timeline: ({ reason }, task) => ({
        zh: `${task}申请转为长期推进${tail.zh(reason)}`,
        en: `${task} asks to become standing work${tail.en(reason)}`,
      }),
    },
  },
});
