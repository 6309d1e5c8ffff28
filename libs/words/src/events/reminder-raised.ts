import { dutyText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { NOTHING, obligationText } from '../phrases.js';
import { words } from '../words.js';

export const reminderRaised = defineEventWords('ReminderRaised', {
  label: words('提醒', 'Reminder'),
  timeline: ({ obligationId }, task, names) => {
    const what = obligationText(obligationId, names);
    return { zh: `提醒：${task}的${what.zh}时限临近或已到`, en: `Reminder: ${what.en} of ${task} is due or nearly so` };
  },
  alert: (_, { duty, names }) => {
    const what = duty ? dutyText(duty, names) : NOTHING;
    return { zh: `提醒：${what.zh}`, en: `reminder: ${what.en}` };
  },
});
