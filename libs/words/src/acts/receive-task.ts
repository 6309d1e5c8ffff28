import { defineActWords } from '../define.js';
import { lateText } from '../phrases.js';
import { words } from '../words.js';

export const receiveTask = defineActWords('ReceiveTask', {
  name: words('签收', 'Acknowledge receipt'),
  many: words('批量签收', 'Acknowledge many'),
  events: {
    TaskReceived: {
      label: words('签收', 'Received'),
      timeline: ({ taskId, departmentId, late }, _, names) => {
        const [who, task] = [names.department(departmentId), names.task(taskId, departmentId)];
        return { zh: `${who}签收${task}${lateText(late).zh}`, en: `${who} received ${task || 'it'}${lateText(late).en}` };
      },
    },
  },
  refusals: {
    already_received: {
      zh: { title: '已经签收', advice: '无需重复签收' },
      en: { title: 'Already received', advice: 'Nothing more to do' },
    },
  },
});
