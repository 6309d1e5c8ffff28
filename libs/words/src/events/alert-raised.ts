import { owedText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { NOTHING, obligationText, periodText } from '../phrases.js';
import { words } from '../words.js';

export const alertRaised = defineEventWords('AlertRaised', {
  label: words('预警', 'Alert'),
  timeline: ({ obligationId }, task, names) => {
    const what = obligationText(obligationId, names);
    return { zh: `预警：${task}的${what.zh}未按时限完成`, en: `Alert: ${what.en} of ${task} was not done by its limit` };
  },
  alert: ({ missed }, { duty, names }) => {
    const what = duty ? owedText(duty, names) : NOTHING;
    const periods = (missed ?? []).map(periodText);
    if (periods.length === 0) return { zh: `预警：${what.zh}`, en: `alert: ${what.en}` };
    return {
      zh: `预警：${what.zh}；漏报：${periods.map(({ zh }) => zh).join('、')}`,
      en: `alert: ${what.en}; missed: ${periods.map(({ en }) => en).join(', ')}`,
    };
  },
});
