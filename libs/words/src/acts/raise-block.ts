import { bothPartyText, departmentText, turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { partyText } from '../names.js';
import { amid, unstopped } from '../tail-text.js';
import { words } from '../words.js';

export const raiseBlock = defineActWords('RaiseBlock', {
  name: words('提请协调', 'Raise a block'),
  events: {
    BlockRaised: {
      label: words('提请协调', 'Coordination asked'),
      timeline: ({ waitingFor, request, cause }, task, names) => ({
        zh: `${task}受阻，提请${partyText(waitingFor, 'zh', names)}协调${amid.zh(request)}（原因：${unstopped(cause)}）`,
        en: `${task} is blocked and asks ${partyText(waitingFor, 'en', names)}${amid.en(request)} (cause: ${unstopped(cause)})`,
      }),
      alert: ({ departmentId, waitingFor, request, cause }, { asked, names }) => {
        const who = departmentText(departmentId, names);
        const whom = bothPartyText(waitingFor, names);
        const turn = turnText(asked, names);
        return {
          zh: `${who.zh}受阻，提请${whom.zh}协调${amid.zh(request)}（原因：${unstopped(cause)}）${turn.zh}`,
          en: `${who.en} is blocked and asks ${whom.en}${amid.en(request)} (cause: ${unstopped(cause)})${turn.en}`,
        };
      },
    },
  },
  refusals: {
    block_own_department: {
      zh: { title: '不能提请本单位协调', advice: '请选择需要配合的其他单位或督查室' },
      en: { title: 'A department cannot be blocked by itself', advice: 'Name another department, or the office' },
    },
  },
});
