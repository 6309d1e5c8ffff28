import { dueText, namelessStepText, owedText, stepText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { withArticle } from '../formats.js';
import { COLOUR_LABELS, RELEASE_LABELS } from '../labels.js';
import { kindOf, obligationText, taskBeside, toldOf } from '../phrases.js';
import { words } from '../words.js';

export const noticeOwed = defineEventWords('NoticeOwed', {
  label: words('应发督办单', 'Notice owed'),
  timeline: (data, task, names) => {
    const { colour, release, obligationId } = data;
    const [notice, released] = [COLOUR_LABELS[colour], RELEASE_LABELS[release]];
    const what = obligationText(obligationId, names);
    const step = stepText(kindOf(obligationId), data, { zh: names, en: names });
    if (step === null)
      return {
        zh: `${task}，${namelessStepText(obligationId, '未', names)}，应发${notice.zh}，${released.zh}`,
        en: `${withArticle(notice.en)} is owed for ${what.en} of ${task}; it ${released.en}`,
      };
    const why = toldOf(taskBeside(data.taskId, data.owner, names), step);
    return { zh: `${why.zh}，应发${notice.zh}，${released.zh}`, en: `${why.en}; ${withArticle(notice.en)} is owed; it ${released.en}` };
  },
  alert: ({ colour }, { duty, asked, names }) => {
    const notice = COLOUR_LABELS[colour];
    const why = duty ? owedText(duty, names) : null;
    const turn = asked ? dueText(asked, names) : words('待签发', 'it awaits release');
    return {
      zh: `${why ? `${why.zh}，` : ''}应发${notice.zh}；${turn.zh}`,
      en: `${why ? `${why.en}; ` : ''}${withArticle(notice.en)} is owed; ${turn.en}`,
    };
  },
});
