import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const answerNudge = defineActWords('AnswerNudge', {
  name: words('催办答复', 'Answer a nudge'),
  events: {
    NudgeAnswered: {
      label: words('催办答复', 'Nudge answered'),
      timeline: ({ answer }, task) => ({ zh: `${task}答复催办${tail.zh(answer)}`, en: `${task} answered the nudge${tail.en(answer)}` }),
      alert: ({ answer }, { lead }) => ({
        zh: `${lead.zh}答复催办${tail.zh(answer)}`,
        en: `${lead.en} answered the nudge${tail.en(answer)}`,
      }),
    },
  },
  refusals: {
    nudge_not_open: {
      zh: { title: '没有待答复的催办', advice: '请刷新查看' },
      en: { title: 'No nudge is open', advice: 'Read it again' },
    },
  },
});
