import { departmentText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const taskReassigned = defineEventWords('TaskReassigned', {
  label: words('改派', 'Reassigned'),
  timeline: ({ successor, reason }, task, names) => ({
    zh: `${task}改派为${names.task(successor)}${tail.zh(reason)}`,
    en: `${task} reassigned as ${names.task(successor)}${tail.en(reason)}`,
  }),
  alert: ({ from, lead, reason }, { names }) => {
    const before = departmentText(from, names);
    const next = departmentText(lead, names);
    return {
      zh: `已改派${next.zh}，${before.zh}不再牵头${tail.zh(reason)}`,
      en: `reassigned to ${next.en}; ${before.en} leads it no more${tail.en(reason)}`,
    };
  },
});
