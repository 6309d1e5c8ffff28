import { defineEventWords } from '../define.js';
import { words } from '../words.js';

export const directiveCompleted = defineEventWords('DirectiveCompleted', {
  label: words('事项办结', 'Directive completed'),
  timeline: ({ cycle }) => ({ zh: `各项任务均已了结，事项办结（第${cycle}轮）`, en: `All tasks have ended: completed (cycle ${cycle})` }),
});
