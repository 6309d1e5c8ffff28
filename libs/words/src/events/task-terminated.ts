import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const taskTerminated = defineEventWords('TaskTerminated', {
  label: words('终止', 'Terminated'),
  timeline: ({ reason }, task) => ({ zh: `终止${task}${tail.zh(reason)}`, en: `${task} terminated${tail.en(reason)}` }),
});
