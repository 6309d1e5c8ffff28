import { defineEventWords } from '../define.js';
import { OBLIGATION_STATUS_LABELS } from '../labels.js';
import { obligationText } from '../phrases.js';
import { words } from '../words.js';

export const obligationEnded = defineEventWords('ObligationEnded', {
  label: words('时限结束', 'Clock ended'),
  timeline: ({ obligationId, status }, _, names) => {
    const what = obligationText(obligationId, names);
    const task = names.task(obligationId.split('/')[0] ?? '');
    const how = OBLIGATION_STATUS_LABELS[status];
    return { zh: `${task}的${what.zh}时限结束：${how.zh}`, en: `${task}, clock of ${what.en}: ${how.en}` };
  },
});
