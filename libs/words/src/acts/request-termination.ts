import { turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { amid, unstopped } from '../tail-text.js';
import { words } from '../words.js';

const EXPIRED = { zh: '（已过时限）', en: ' (after expiry)' };
const NONE = { zh: '', en: '' };

export const requestTermination = defineActWords('RequestTermination', {
  name: words('申请停办', 'Ask that it end'),
  events: {
    TerminationRequested: {
      label: words('申请停办', 'Termination asked'),
      timeline: ({ cause, basis, timely }, task) => {
        const late = timely ? NONE : EXPIRED;
        return {
          zh: `${task}申请停办${late.zh}${amid.zh(cause)}；依据：${basis}`,
          en: `It is asked that ${task} end${late.en}${amid.en(cause)}; basis: ${basis}`,
        };
      },
      alert: ({ cause, basis, timely }, { lead, asked, names }) => {
        const late = timely ? NONE : EXPIRED;
        const turn = turnText(asked, names);
        return {
          zh: `${lead.zh}申请停办${late.zh}${amid.zh(cause)}；依据：${unstopped(basis)}${turn.zh}`,
          en: `${lead.en} asks that the task end${late.en}${amid.en(cause)}; basis: ${unstopped(basis)}${turn.en}`,
        };
      },
    },
  },
});
