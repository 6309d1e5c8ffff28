import { bothPartyText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { lateText } from '../phrases.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const answerBlock = defineActWords('AnswerBlock', {
  name: words('协调答复', 'Answer a block'),
  many: words('批量协调答复', 'Answer many blocks'),
  events: {
    BlockAnswered: {
      label: words('协调答复', 'Coordination answered'),
      timeline: ({ answer, late }, task) => ({
        zh: `${task}的协调事项答复${lateText(late).zh}${tail.zh(answer)}`,
        en: `Answer to the block of ${task}${lateText(late).en}${tail.en(answer)}`,
      }),
      alert: ({ answer }, { duty, names }) => {
        const whom = duty ? bothPartyText(duty.owner, names) : words('协调单位', 'the party asked');
        return { zh: `${whom.zh}答复协调事项${tail.zh(answer)}`, en: `${whom.en} answered the request for coordination${tail.en(answer)}` };
      },
    },
  },
});
