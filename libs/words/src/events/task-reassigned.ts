import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const taskReassigned = defineEventWords('TaskReassigned', {
  label: words('改派', 'Reassigned'),
  timeline: ({ successor, reason }, task, names) => ({
    zh: `${task}改派为${names.task(successor)}${tail.zh(reason)}`,
    en: `${task} reassigned as ${names.task(successor)}${tail.en(reason)}`,
  }),
});
