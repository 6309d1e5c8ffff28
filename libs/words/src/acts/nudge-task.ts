import { defineActWords } from '../define.js';
import { instantTexts } from '../formats.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const nudgeTask = defineActWords('NudgeTask', {
  name: words('催办', 'Nudge'),
  many: words('批量催办', 'Nudge many'),
  events: {
    TaskNudged: {
      label: words('催办', 'Nudged'),
      timeline: ({ answerDue, text }, task, names) => {
        const by = instantTexts(answerDue, names);
        return { zh: `催办${task}，限${by.zh}前答复${tail.zh(text)}`, en: `${task} nudged, answer by ${by.en}${tail.en(text)}` };
      },
      alert: ({ answerDue, text }, { lead, writtenAt }) => {
        const by = instantTexts(answerDue, { writtenAt });
        return {
          zh: `催办：请${lead.zh}于${by.zh}前答复${tail.zh(text)}`,
          en: `nudge: ${lead.en} is to answer by ${by.en}${tail.en(text)}`,
        };
      },
    },
  },
  refusals: {
    nudge_open: {
      zh: { title: '已有一条催办待答复', advice: '请先等待答复' },
      en: { title: 'A nudge is open already', advice: 'Wait for its answer' },
    },
  },
});
