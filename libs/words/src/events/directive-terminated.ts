import { defineEventWords } from '../define.js';
import { words } from '../words.js';

export const directiveTerminated = defineEventWords('DirectiveTerminated', {
  label: words('事项终止', 'Directive terminated'),
  timeline: ({ cycle }) => ({
    zh: `各项任务均已终止，事项终止（第${cycle}轮）`,
    en: `All tasks have been terminated: the directive ends here (cycle ${cycle})`,
  }),
});
