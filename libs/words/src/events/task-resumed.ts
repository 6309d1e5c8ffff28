import { defineEventWords } from '../define.js';
import { instantText } from '../formats.js';
import { words } from '../words.js';

export const taskResumed = defineEventWords('TaskResumed', {
  label: words('恢复办理', 'Resumed'),
  timeline: ({ reason, currentDue }, task) => {
    const why = reason === 'decision' ? words('决定恢复', 'by decision') : words('暂缓期满', 'at the end of the suspension');
    return {
      zh: `${task}恢复办理（${why.zh}）${currentDue ? `，时限${instantText(currentDue, 'zh')}` : ''}`,
      en: `${task} resumed ${why.en}${currentDue ? `, due ${instantText(currentDue, 'en')}` : ''}`,
    };
  },
  alert: ({ reason, currentDue }) => {
    const why = reason === 'decision' ? words('决定恢复', 'by decision') : words('暂缓期满', 'at the end of the suspension');
    return {
      zh: `恢复办理（${why.zh}）${currentDue ? `，请于${instantText(currentDue, 'zh')}前办结` : ''}`,
      en: `resumed ${why.en}${currentDue ? `; to be completed by ${instantText(currentDue, 'en')}` : ''}`,
    };
  },
});
