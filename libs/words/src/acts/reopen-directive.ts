import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const reopenDirective = defineActWords('ReopenDirective', {
  name: words('重新办理', 'Reopen'),
  events: {
    DirectiveReopened: {
      label: words('重新办理', 'Reopened'),
      timeline: ({ cycle, reason }) => ({
        zh: `重新办理（第${cycle}轮）${tail.zh(reason)}`,
        en: `Reopened, cycle ${cycle}${tail.en(reason)}`,
      }),
    },
  },
  refusals: {
    reinspection_required: {
      zh: { title: '重新办理须有回头看结论或领导意见', advice: '请先进行回头看' },
      en: { title: 'Reopening needs a failed re-inspection or a leader', advice: 'Re-inspect first' },
    },
  },
});
