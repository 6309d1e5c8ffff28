import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const taskTerminated = defineEventWords('TaskTerminated', {
  label: words('终止', 'Terminated'),
  timeline: ({ reason }, task) => ({ zh: `终止${task}${tail.zh(reason)}`, en: `${task} terminated${tail.en(reason)}` }),
  alert: ({ reason }) => ({ zh: `任务已终止，停止办理${tail.zh(reason)}`, en: `terminated: the work stops${tail.en(reason)}` }),
});
