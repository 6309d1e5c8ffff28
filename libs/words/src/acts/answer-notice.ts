import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const answerNotice = defineActWords('AnswerNotice', {
  name: words('督办单答复', 'Answer a notice'),
  events: {
    NoticeAnswered: {
      label: words('督办单答复', 'Notice answered'),
      timeline: ({ answer }, task) => ({ zh: `${task}答复督办单${tail.zh(answer)}`, en: `${task} answered the notice${tail.en(answer)}` }),
      alert: ({ answer }) => ({ zh: `督办单已答复${tail.zh(answer)}`, en: `the notice was answered${tail.en(answer)}` }),
    },
  },
  refusals: {
    notice_not_issued: {
      zh: { title: '督办单尚未签发或已答复', advice: '请刷新查看' },
      en: { title: 'The notice is not open for an answer', advice: 'Read it again' },
    },
  },
});
