import { turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { amid, tail } from '../tail-text.js';
import { words } from '../words.js';

export const requestStanding = defineActWords('RequestStanding', {
  name: words('申请转为长期事项', 'Ask to make it standing work'),
  events: {
    StandingRequested: {
      label: words('申请转为长期', 'Standing asked'),
      timeline: ({ reason }, task) => ({
        zh: `${task}申请转为长期推进${tail.zh(reason)}`,
        en: `asked for ${task} to become standing work${tail.en(reason)}`,
      }),
      alert: ({ reason }, { asked, lead, names }) => {
        const turn = turnText(asked, names);
        return {
          zh: `${lead.zh}申请转为长期推进${amid.zh(reason)}${turn.zh}`,
          en: `${lead.en} asks to make it standing work${amid.en(reason)}${turn.en}`,
        };
      },
    },
  },
});
