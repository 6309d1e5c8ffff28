import { defineActWords } from '../define.js';
import { instantText } from '../formats.js';
import { words } from '../words.js';

export const dischargeDirective = defineActWords('DischargeDirective', {
  name: words('销号', 'Discharge a rectification item'),
  events: {
    DirectiveDischarged: {
      label: words('销号', 'Discharged'),
      timeline: ({ decidedBy, explanation, publicNotice: { place, from, to } }) => ({
        zh: `销号：${explanation}（${decidedBy}研究决定，${instantText(from, 'zh')}至${instantText(to, 'zh')}在${place}公示）`,
        en: `Discharged: ${explanation} (decided by ${decidedBy}; public notice at ${place}, ${instantText(from, 'en')} to ${instantText(to, 'en')})`,
      }),
    },
  },
  refusals: {
    rectification_only: {
      zh: { title: '只有整改事项可以销号', advice: '请按办结处理' },
      en: { title: 'Only rectification items are discharged', advice: 'Completion is enough for this one' },
    },
  },
});
