import { defineActWords } from '../define.js';
import { instantTexts } from '../formats.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const takeOverTask = defineActWords('TakeOverTask', {
  name: words('承接', 'Take over'),
  many: words('单位承接', 'Take over a unit’s work'),
  events: {
    TaskTakenOver: {
      label: words('单位承接', 'Taken over'),
      timeline: ({ from, departmentId, receiptDue, reason }, task, names) => {
        const due = receiptDue === null ? null : instantTexts(receiptDue, names);
        const receipt = due === null ? words('', '') : words(`，应于${due.zh}前签收`, `, to be received by ${due.en}`);
        return {
          zh: `${names.department(from)}撤销，${task}由${names.department(departmentId)}承接，时限不变${receipt.zh}${tail.zh(reason)}`,
          en: `${names.department(from)} ended; ${names.department(departmentId)} goes on with ${task}, its dates stay${receipt.en}${tail.en(reason)}`,
        };
      },
    },
  },
  refusals: {
    no_succession: {
      zh: { title: '该任务没有需要承接的单位', advice: '单位撤销并指定承接单位后，方可承接' },
      en: { title: 'No unit of this task has ended with a successor', advice: 'A unit is succeeded first, in the organisation' },
    },
    not_its_successor: {
      zh: { title: '该单位不是承接单位', advice: '请选择名册中指定的承接单位' },
      en: { title: 'That unit does not succeed it', advice: 'Choose a successor that the organisation names' },
    },
  },
});
