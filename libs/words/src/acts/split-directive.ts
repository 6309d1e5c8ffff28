import { defineActWords } from '../define.js';
import { counted } from '../formats.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const splitDirective = defineActWords('SplitDirective', {
  name: words('分案', 'Split a directive'),
  events: {
    DirectiveSplit: {
      label: words('分案', 'Split off'),
      timeline: ({ title, tasks, reason }) => ({
        zh: `分出事项“${title}”，转出${tasks.length}项任务${tail.zh(reason)}`,
        en: `“${title}” split off with ${counted(tasks.length, 'task')}${tail.en(reason)}`,
      }),
    },
  },
  refusals: {
    split_uneven: {
      zh: { title: '分案的划分不成立', advice: '同一任务或依据只能分到一处，且原事项须留有在办任务' },
      en: { title: 'It cannot be split like this', advice: 'A task or sentence goes to one place only, and some live task stays' },
    },
  },
});
