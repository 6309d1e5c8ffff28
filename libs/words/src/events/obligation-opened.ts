import { dueText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { taskBeside, toldOf } from '../phrases.js';
import { words } from '../words.js';

export const obligationOpened = defineEventWords('ObligationOpened', {
  label: words('时限开始', 'Clock started'),
  timeline: (data, _, names) => {
    const { zh, en } = toldOf(taskBeside(data.taskId, data.owner, names), dueText(data, { zh: names, en: names }));
    return { zh: `时限起算：${zh}`, en: `clock started: ${en}` };
  },
});
