import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const reviewStanding = defineActWords('ReviewStanding', {
  name: words('长期事项复核', 'Review standing work'),
  events: {
    StandingReviewed: {
      label: words('长期事项复核', 'Standing reviewed'),
      timeline: ({ outcome, finding }, task) =>
        outcome === 'continue'
          ? { zh: `${task}复核：继续推进。${finding}`, en: `${task} reviewed: goes on. ${finding}` }
          : { zh: `${task}复核：达到结束条件。${finding}`, en: `${task} reviewed: its end condition is met. ${finding}` },
      alert: ({ outcome, finding }) =>
        outcome === 'continue'
          ? { zh: `长期事项复核：继续推进。${finding}`, en: `standing work reviewed: it goes on. ${finding}` }
          : { zh: `长期事项复核：达到结束条件。${finding}`, en: `standing work reviewed: its end condition is met. ${finding}` },
    },
  },
  refusals: {
    not_standing: {
      zh: { title: '不是长期事项', advice: '请核对任务类型' },
      en: { title: 'It is not standing work', advice: 'Check the task’s kind' },
    },
  },
});
