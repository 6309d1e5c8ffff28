import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const taskRecalled = defineEventWords('TaskRecalled', {
  label: words('撤回', 'Recalled'),
  timeline: ({ reason }, task) => ({ zh: `撤回${task}${tail.zh(reason)}`, en: `${task} recalled${tail.en(reason)}` }),
  alert: ({ reason }) => ({ zh: `任务已撤回，不必办理${tail.zh(reason)}`, en: `recalled: nothing more is to be done${tail.en(reason)}` }),
});
