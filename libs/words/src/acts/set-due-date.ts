import { defineActWords } from '../define.js';
import { instantText } from '../formats.js';
import { NOTHING } from '../phrases.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const setDueDate = defineActWords('SetDueDate', {
  name: words('另定时限', 'Set a new limit'),
  many: words('批量重定时限', 'Set many dates anew'),
  events: {
    DueDateSet: {
      label: words('重定时限', 'New limit set'),
      timeline: ({ kind, due, reason }, task) =>
        kind === 'new_limit'
          ? {
              zh: `${task}重定时限${instantText(due, 'zh')}（考核仍按原定时间）${tail.zh(reason)}`,
              en: `New limit for ${task}: ${instantText(due, 'en')} (still judged on the baseline)${tail.en(reason)}`,
            }
          : {
              zh: `${task}按新日历重新认定时限${instantText(due, 'zh')}${tail.zh(reason)}`,
              en: `${task} re-judged to ${instantText(due, 'en')}${tail.en(reason)}`,
            },
      alert: ({ kind, due, reason }, { lead }) => {
        const how = kind === 'new_limit' ? words('重定时限', 'new limit') : words('按新日历重新认定时限', 're-judged by a later calendar');
        const scored = kind === 'new_limit' ? words('（考核仍按原定时间）', ' (still judged on the baseline)') : NOTHING;
        return {
          zh: `${how.zh}，${lead.zh}应于${instantText(due, 'zh')}前办结${scored.zh}${tail.zh(reason)}`,
          en: `${how.en}, ${lead.en} is to complete it by ${instantText(due, 'en')}${scored.en}${tail.en(reason)}`,
        };
      },
    },
  },
  refusals: {
    same_as_baseline: {
      zh: { title: '与原时限相同', advice: '请核对日期' },
      en: { title: 'The date equals the baseline', advice: 'Check the date' },
    },
  },
});
