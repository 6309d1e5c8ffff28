import { departmentText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const taskReassigned = defineEventWords('TaskReassigned', {
  label: words('改派', 'Reassigned'),
  timeline: ({ successor, lead, reason }, task, names) => {
    const next = lead ? names.department(lead) : names.task(successor);
    return { zh: `${task}改派${next}${tail.zh(reason)}`, en: `${task} reassigned to ${next}${tail.en(reason)}` };
  },
  alert: ({ from, lead, reason }, { names }) => {
    if (from === null || lead === null) return { zh: `任务已改派${tail.zh(reason)}`, en: `reassigned${tail.en(reason)}` };
    const before = departmentText(from, names);
    const next = departmentText(lead, names);
    return {
      zh: `已改派${next.zh}，${before.zh}不再牵头${tail.zh(reason)}`,
      en: `reassigned to ${next.en}; ${before.en} leads it no more${tail.en(reason)}`,
    };
  },
});
