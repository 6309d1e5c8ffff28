import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const recallTask = defineActWords('RecallTask', {
  name: words('撤回', 'Recall before receipt'),
  refusals: {
    already_received_use_termination: {
      zh: { title: '任务已签收，不能撤回', advice: '请改用终止' },
      en: { title: 'Already received: it cannot be recalled', advice: 'Terminate it instead' },
    },
  },
});
