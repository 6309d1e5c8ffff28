import { defineActWords } from '../define.js';
import { instantTexts } from '../formats.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const suspendTask = defineActWords('SuspendTask', {
  name: words('暂缓', 'Suspend'),
  many: words('批量暂缓', 'Suspend many'),
  events: {
    TaskSuspended: {
      label: words('暂缓', 'Suspended'),
      timeline: ({ until, reason }, task, names) => {
        const end = instantTexts(until, names);
        return { zh: `${task}暂缓至${end.zh}${tail.zh(reason)}`, en: `${task} suspended until ${end.en}${tail.en(reason)}` };
      },
      alert: ({ until, reason }, { writtenAt }) => {
        const end = instantTexts(until, { writtenAt });
        return { zh: `暂缓办理至${end.zh}${tail.zh(reason)}`, en: `suspended until ${end.en}${tail.en(reason)}` };
      },
    },
  },
  refusals: {
    suspension_end_required: {
      zh: { title: '暂缓须有明确的截止时间', advice: '请填写将来的日期' },
      en: { title: 'A suspension needs an end date', advice: 'Give a date to come' },
    },
  },
});
