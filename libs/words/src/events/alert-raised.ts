import { owedText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { NOTHING, obligationText } from '../phrases.js';
import { words } from '../words.js';

export const alertRaised = defineEventWords('AlertRaised', {
  label: words('预警', 'Alert'),
  timeline: ({ obligationId }, task, names) => {
    const what = obligationText(obligationId, names);
    return { zh: `预警：${task}的${what.zh}未按时限完成`, en: `Alert: ${what.en} of ${task} was not done by its limit` };
  },
  alert: (_, { duty, names }) => {
    const what = duty ? owedText(duty, names) : NOTHING;
    return { zh: `预警：${what.zh}`, en: `alert: ${what.en}` };
  },
});
