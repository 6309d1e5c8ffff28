import { defineActWords } from '../define.js';
import { words } from '../words.js';

export const terminateTask = defineActWords('TerminateTask', {
  name: words('终止', 'Terminate after receipt'),
  refusals: {
    not_received_use_recall: {
      zh: { title: '任务尚未签收，不能终止', advice: '请改用撤回' },
      en: { title: 'Not yet received: it cannot be terminated', advice: 'Recall it instead' },
    },
  },
});
