import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const decideDispatchAnswer = defineActWords('DecideDispatchAnswer', {
  name: words('异议答复', 'Decide an answer to the dispatch'),
  events: {
    DispatchAnswerDecided: {
      label: words('回复研究决定', 'Answer decided'),
      timeline: ({ upheld, reason }, task) =>
        upheld
          ? { zh: `${task}的回复予以采纳${tail.zh(reason)}`, en: `The answer on ${task} was upheld${tail.en(reason)}` }
          : { zh: `${task}的回复不予采纳，继续办理${tail.zh(reason)}`, en: `The answer on ${task} was not upheld${tail.en(reason)}` },
      alert: ({ upheld, reason }) =>
        upheld
          ? { zh: `回复予以采纳${tail.zh(reason)}`, en: `the answer to the dispatch was upheld${tail.en(reason)}` }
          : {
              zh: `回复不予采纳，继续办理${tail.zh(reason)}`,
              en: `the answer to the dispatch was not upheld, the work goes on${tail.en(reason)}`,
            },
    },
  },
  refusals: {
    response_not_pending: {
      zh: { title: '没有待答复的说明或异议', advice: '请刷新查看' },
      en: { title: 'No answer to the dispatch is pending', advice: 'Read it again' },
    },
  },
});
