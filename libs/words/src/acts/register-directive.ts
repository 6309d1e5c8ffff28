import { defineActWords } from '../define.js';
import { GRADE_LABELS, URGENCY_LABELS } from '../labels.js';
import { words } from '../words.js';
import { numberText } from '@duban/domain';

export const registerDirective = defineActWords('RegisterDirective', {
  name: words('登记立项', 'Register a directive'),
  events: {
    DirectiveRegistered: {
      label: words('立项登记', 'Registered'),
      timeline: ({ number, title, source, grade, urgency, issuingLeader }, _, names) => {
        const no = numberText(number);
        return {
          zh: `立项登记${no ? `，编号${no}` : ''}：“${title}”（来源：${source.title}；${GRADE_LABELS[grade].zh}、${URGENCY_LABELS[urgency].zh}；交办领导${names.person(issuingLeader)}）`,
          en: `Registered${no ? ` as ${no}` : ''}: “${title}” (source: ${source.title}; ${GRADE_LABELS[grade].en}, ${URGENCY_LABELS[urgency].en}; issued by ${names.person(issuingLeader)})`,
        };
      },
    },
  },
});
