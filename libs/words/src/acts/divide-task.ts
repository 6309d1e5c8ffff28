import type { DirectiveEventMap } from '@duban/domain';
import { departmentText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { counted } from '../formats.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

const count = ({ measures }: DirectiveEventMap['TaskDivided']): number => measures.length;
const partEn = (data: DirectiveEventMap['TaskDivided']): string =>
  `${counted(count(data), 'measure')} ${count(data) === 1 ? 'becomes' : 'become'} a task of ${count(data) === 1 ? 'its' : 'their'} own`;

export const divideTask = defineActWords('DivideTask', {
  name: words('任务分拆', 'Divide by measures'),
  events: {
    TaskDivided: {
      label: words('任务分拆', 'Divided'),
      timeline: (data, task, names) => {
        const lead = names.department(data.lead);
        return {
          zh: `${task}分拆${count(data)}项指标为另一任务，由${lead}牵头${tail.zh(data.reason)}`,
          en: `${task}: ${partEn(data)}, led by ${lead}${tail.en(data.reason)}`,
        };
      },
      alert: (data, { names }) => {
        const lead = departmentText(data.lead, names);
        return {
          zh: `分拆${count(data)}项指标为另一任务，由${lead.zh}牵头${tail.zh(data.reason)}`,
          en: `${partEn(data)}, led by ${lead.en}${tail.en(data.reason)}`,
        };
      },
    },
  },
  refusals: {
    not_divisible: {
      zh: { title: '该任务不能这样分拆', advice: '须有两项以上指标，且每一部分至少保留一项；长期事项不分拆' },
      en: {
        title: 'The task cannot be divided so',
        advice: 'It needs two measures or more, and each part at least one; standing work is not divided',
      },
    },
  },
});
