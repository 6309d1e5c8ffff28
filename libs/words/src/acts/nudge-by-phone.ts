import { defineActWords } from '../define.js';
import { instantTexts } from '../formats.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const nudgeByPhone = defineActWords('NudgeByPhone', {
  name: words('电话催办', 'Nudge by telephone'),
  events: {
    TaskTelephoned: {
      label: words('电话催办', 'Nudged by telephone'),
      timeline: ({ spokeWith, text, answer, answerDue }, task, names) => {
        const by = answerDue === undefined ? null : instantTexts(answerDue, names);
        const open = by ? { zh: `，限${by.zh}前答复`, en: `, answer by ${by.en}` } : { zh: '，未当场答复', en: ', nothing was answered' };
        const said = answer === '' ? open : { zh: `，当场答复：${answer}`, en: `, who answered: ${answer}` };
        return {
          zh: `就${task}电话催办${spokeWith}${tail.zh(text)}${said.zh}`,
          en: `${spokeWith} was telephoned about ${task}${tail.en(text)}${said.en}`,
        };
      },
      alert: ({ spokeWith, text, answer, answerDue }, { lead, writtenAt }) => {
        const by = answerDue === undefined ? null : instantTexts(answerDue, { writtenAt });
        const open = by
          ? { zh: `，请${lead.zh}于${by.zh}前答复`, en: `; ${lead.en} is to answer by ${by.en}` }
          : { zh: '，尚待答复', en: '; the answer is still owed' };
        const said = answer === '' ? open : { zh: `，已记录当场答复：${answer}`, en: `; recorded as the answer: ${answer}` };
        return {
          zh: `电话催办（${spokeWith}）${tail.zh(text)}${said.zh}`,
          en: `nudged by telephone (${spokeWith})${tail.en(text)}${said.en}`,
        };
      },
    },
  },
});
