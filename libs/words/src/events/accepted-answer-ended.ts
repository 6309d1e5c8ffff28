import { defineEventWords } from '../define.js';
import { FOLLOW_UP_LABELS } from '../labels.js';
import { words } from '../words.js';

const HOW = {
  limit: words('采纳期满，恢复办理', 'the time for which the answer was accepted is over, the work goes on'),
  decision: words('不再按采纳的回复搁置，恢复办理', 'the answer is accepted no longer, the work goes on'),
};
/** Past its limit, what was to follow has not. */
const missedText = (how: keyof typeof HOW, what: keyof typeof FOLLOW_UP_LABELS) =>
  how === 'limit'
    ? words(`（${FOLLOW_UP_LABELS[what].zh}未办理）`, ` (${FOLLOW_UP_LABELS[what].en} was to follow and did not)`)
    : words('', '');

export const acceptedAnswerEnded = defineEventWords('AcceptedAnswerEnded', {
  label: words('采纳期满', 'Accepted answer ended'),
  timeline: ({ how, what }, task) => ({
    zh: `${task}${HOW[how].zh}${missedText(how, what).zh}`,
    en: `${task}: ${HOW[how].en}${missedText(how, what).en}`,
  }),
  alert: ({ how, what }, { lead }) => {
    const missed = missedText(how, what);
    return {
      zh: `${HOW[how].zh}${missed.zh}；请${lead.zh}继续办理，仍有困难的重新说明`,
      en: `${HOW[how].en}${missed.en}; ${lead.en} goes on, or answers again where it still cannot`,
    };
  },
});
