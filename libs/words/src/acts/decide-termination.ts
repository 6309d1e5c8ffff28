import { turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { amid, tail } from '../tail-text.js';
import { words } from '../words.js';

export const decideTermination = defineActWords('DecideTermination', {
  name: words('停办批复', 'Decide whether it ends'),
  events: {
    TerminationRefused: {
      label: words('不予停办', 'Termination refused'),
      timeline: ({ reason }, task) => ({
        zh: `不予停办，${task}继续办理${tail.zh(reason)}`,
        en: `${task} is not ended and goes on${tail.en(reason)}`,
      }),
      alert: ({ reason }, { lead, duty, names }) => {
        const left = turnText(duty, names);
        return {
          zh: `不予停办，${lead.zh}继续办理${amid.zh(reason)}${left.zh}`,
          en: `the task is not ended, ${lead.en} goes on with it${amid.en(reason)}${left.en}`,
        };
      },
    },
  },
  refusals: {
    termination_not_pending: {
      zh: { title: '没有待批的停办申请', advice: '请刷新查看' },
      en: { title: 'No request that it end is pending', advice: 'Read it again' },
    },
  },
});
