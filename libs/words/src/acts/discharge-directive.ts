import { defineActWords } from '../define.js';
import { shortInstantTexts, startText } from '../formats.js';
import { unstopped } from '../tail-text.js';
import { words } from '../words.js';

export const dischargeDirective = defineActWords('DischargeDirective', {
  name: words('销号', 'Discharge a rectification item'),
  events: {
    DirectiveDischarged: {
      label: words('销号', 'Discharged'),
      timeline: ({ decidedBy, explanation, publicNotice: { place, from, to } }, _, names) => {
        const [begin, end] = [words(startText(from, 'zh', names), startText(from, 'en', names)), shortInstantTexts(to, names)];
        return {
          zh: `销号：${unstopped(explanation)}（${decidedBy}决定，${begin.zh}至${end.zh}在${place}公示）`,
          en: `discharged: ${unstopped(explanation)} (decided by ${decidedBy}; public notice at ${place}, ${begin.en} to ${end.en})`,
        };
      },
    },
  },
  refusals: {
    rectification_only: {
      zh: { title: '只有整改事项可以销号', advice: '请按办结处理' },
      en: { title: 'Only rectification items are discharged', advice: 'Completion is enough for this one' },
    },
  },
});
