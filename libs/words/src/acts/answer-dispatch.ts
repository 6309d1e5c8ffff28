import { departmentText, turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { RESPONSE_LABELS } from '../labels.js';
import { amid, tail } from '../tail-text.js';
import { words } from '../words.js';

export const answerDispatch = defineActWords('AnswerDispatch', {
  name: words('说明、暂无法解决或职责异议', 'Explain, cannot solve now, or object'),
  events: {
    DispatchAnswered: {
      label: words('交办回复', 'Dispatch answered'),
      timeline: ({ taskId, departmentId, kind, cause }, _, names) => {
        const [who, task] = [names.department(departmentId), names.task(taskId, departmentId)];
        const answer = RESPONSE_LABELS[kind];
        return {
          zh: `${who}${task === '' ? '' : `对${task}`}回复“${answer.zh}”${tail.zh(cause)}`,
          en: `${who} answered ${task || 'the dispatch'}, ${answer.en}${tail.en(cause)}`,
        };
      },
      alert: ({ departmentId, kind, cause }, { asked, names }) => {
        const who = departmentText(departmentId, names);
        const answer = RESPONSE_LABELS[kind];
        const turn = turnText(asked, names);
        return {
          zh: `${who.zh}回复“${answer.zh}”${amid.zh(cause)}${turn.zh}`,
          en: `${who.en} answered the dispatch, ${answer.en}${amid.en(cause)}${turn.en}`,
        };
      },
    },
  },
  refusals: {
    cause_done_next_required: {
      zh: { title: '须写明原因、已做工作和下步措施', advice: '请补齐三项' },
      en: { title: 'Cause, work done and next steps are required', advice: 'Fill in all three' },
    },
  },
});
