import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const taskTerminated = defineEventWords('TaskTerminated', {
  label: words('终止', 'Terminated'),
  timeline: ({ reason, request }, task) =>
    request === undefined
      ? { zh: `终止${task}${tail.zh(reason)}`, en: `${task} terminated${tail.en(reason)}` }
      : { zh: `同意停办申请，终止${task}${tail.zh(reason)}`, en: `${task} terminated, as it was asked${tail.en(reason)}` },
  alert: ({ reason, request }) =>
    request === undefined
      ? { zh: `任务已终止，停止办理${tail.zh(reason)}`, en: `terminated: the work stops${tail.en(reason)}` }
      : { zh: `同意停办申请，任务已终止${tail.zh(reason)}`, en: `terminated, as it was asked: the work stops${tail.en(reason)}` },
});
