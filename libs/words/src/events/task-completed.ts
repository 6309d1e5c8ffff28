import { defineEventWords } from '../define.js';
import { words } from '../words.js';

export const taskCompleted = defineEventWords('TaskCompleted', {
  label: words('任务办结', 'Task completed'),
  timeline: (_, task) => ({ zh: `${task}办结`, en: `${task} completed` }),
});
