import type { BilingualText, Release } from '@duban/domain';
import { dueText, owedText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { COLOUR_LABELS } from '../labels.js';
import { NOTHING, obligationText } from '../phrases.js';
import { words } from '../words.js';

const RELEASED_BY: Record<Release, BilingualText> = {
  auto: words('自动发出', 'goes out by itself'),
  officer: words('待督办专员签发', 'awaits release by an officer'),
  leader: words('待领导签发', 'awaits release by a leader'),
};

export const noticeOwed = defineEventWords('NoticeOwed', {
  label: words('应发督办单', 'Notice owed'),
  timeline: ({ colour, release, obligationId }, task, names) => {
    const what = obligationText(obligationId, names);
    return {
      zh: `${task}的${what.zh}应发${COLOUR_LABELS[colour].zh}，${RELEASED_BY[release].zh}`,
      en: `A ${COLOUR_LABELS[colour].en} is owed for ${what.en} of ${task}; it ${RELEASED_BY[release].en}`,
    };
  },
  alert: ({ colour }, { duty, asked, names }) => {
    const notice = COLOUR_LABELS[colour];
    const why = duty ? owedText(duty, names) : NOTHING;
    const turn = asked ? dueText(asked, names) : words('待签发', 'it awaits release');
    return { zh: `${why.zh}，应发${notice.zh}；${turn.zh}`, en: `${why.en}; a ${notice.en} is owed; ${turn.en}` };
  },
});
