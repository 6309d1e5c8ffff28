import { departmentText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { lateText } from '../phrases.js';
import { amid, tail } from '../tail-text.js';
import { words } from '../words.js';

export const reportProgress = defineActWords('ReportProgress', {
  name: words('进展反馈', 'Report progress'),
  events: {
    ProgressReported: {
      label: words('进展反馈', 'Progress reported'),
      timeline: ({ taskId, departmentId, percent, done, gap, late }, _, names) => {
        const [who, task] = [names.department(departmentId), names.task(taskId, departmentId)];
        return {
          zh: `${who}反馈${task}进展${lateText(late).zh}${percent === null ? '' : `（${percent}%）`}${amid.zh(done)}${gap ? `；差距：${gap}` : ''}`,
          en: `${who} reported${task === '' ? '' : ` on ${task}`}${lateText(late).en}${percent === null ? '' : ` (${percent}%)`}${amid.en(done)}${gap ? `; gap: ${gap}` : ''}`,
        };
      },
      alert: ({ departmentId, helpNeeded = '' }, { names }) => {
        const who = departmentText(departmentId, names);
        return { zh: `${who.zh}请求支持${tail.zh(helpNeeded)}`, en: `${who.en} needs help${tail.en(helpNeeded)}` };
      },
    },
  },
});
