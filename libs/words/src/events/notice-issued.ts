import { owedText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { instantText } from '../formats.js';
import { COLOUR_LABELS } from '../labels.js';
import { NOTHING } from '../phrases.js';
import { noticeLines, tail } from '../tail-text.js';
import { words } from '../words.js';
import { numberText } from '@duban/domain';

export const noticeIssued = defineEventWords('NoticeIssued', {
  label: words('签发督办单', 'Notice issued'),
  timeline: ({ colour, number, text, answerDue }, task) => {
    const no = numberText(number) ?? '';
    const lines = noticeLines(text);
    return {
      zh: `对${task}签发${COLOUR_LABELS[colour].zh}${no}，限${instantText(answerDue, 'zh')}前答复${tail.zh(lines.zh)}`,
      en: `${COLOUR_LABELS[colour].en}${no === '' ? '' : ` ${no}`} issued for ${task}, answer by ${instantText(answerDue, 'en')}${tail.en(lines.en)}`,
    };
  },
  alert: ({ colour, number, text, answerDue }, { duty, names }) => {
    const notice = COLOUR_LABELS[colour];
    const no = numberText(number) ?? '';
    const lines = noticeLines(text);
    // The words that the clock made say what this alert says; a person's words are told.
    const own = lines.zh === lines.en ? { zh: tail.zh(lines.zh), en: tail.en(lines.en) } : NOTHING;
    const why = duty ? owedText(duty, names) : NOTHING;
    return {
      zh: `${notice.zh}${no}：${why.zh}，请于${instantText(answerDue, 'zh')}前答复${own.zh}`,
      en: `${notice.en}${no === '' ? '' : ` ${no}`}: ${why.en}; answer by ${instantText(answerDue, 'en')}${own.en}`,
    };
  },
});
