import { numberText, type DocumentNumber } from '@duban/domain';
import { owedText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { instantTexts, withArticle } from '../formats.js';
import { COLOUR_LABELS } from '../labels.js';
import { onDutyText } from '../on-duty-text.js';
import { ownWords, tails } from '../tail-text.js';
import { words } from '../words.js';

const noOf = (number: DocumentNumber | null) => {
  const no = numberText(number);
  return no === null ? words('', '') : words(no, ` ${no}`);
};

export const noticeIssued = defineEventWords('NoticeIssued', {
  label: words('签发督办单', 'Notice issued'),
  timeline: ({ colour, number, text, answerDue, onDuty }, task, names) => {
    const duty = onDutyText(onDuty, { zh: names, en: names });
    const [no, by, own, notice] = [noOf(number), instantTexts(answerDue, names), tails(ownWords(text)), COLOUR_LABELS[colour]];
    return {
      zh: `对${task}签发${notice.zh}${no.zh}，限${by.zh}前答复${own.zh}${duty.zh}`,
      en: `${withArticle(notice.en)}${no.en} was issued for ${task}, answer by ${by.en}${own.en}${duty.en}`,
    };
  },
  alert: ({ colour, number, text, answerDue, onDuty }, { duty, names }) => {
    const also = onDutyText(onDuty, names);
    // The words that the clock made say what this alert says; a person's words are told.
    const [no, by, own, notice] = [noOf(number), instantTexts(answerDue, names.zh), tails(ownWords(text)), COLOUR_LABELS[colour]];
    const why = duty ? owedText(duty, names) : null;
    return {
      zh: `${notice.zh}${no.zh}：${why ? `${why.zh}，` : ''}请于${by.zh}前答复${own.zh}${also.zh}`,
      en: `${notice.en}${no.en}: ${why ? `${why.en}; ` : ''}answer by ${by.en}${own.en}${also.en}`,
    };
  },
});
