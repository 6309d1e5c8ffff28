import { defineActWords } from '../define.js';
import type { BilingualText, DirectiveEventMap } from '@duban/domain';
import { instantTexts, type Written } from '../formats.js';
import { NOTHING, pastText } from '../phrases.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

type Set = DirectiveEventMap['DueDateSet'];
const HOW = {
  new_limit: words('重定', 'new limit'),
  rejudged: words('按新日历重新认定', 're-judged by a later calendar'),
  correction: words('更正', 'date corrected'),
};
const SCORED = words('（考核仍按原定时间）', ' (still judged on the baseline)');
const scoring = (kind: keyof typeof HOW) => (kind === 'rejudged' ? NOTHING : SCORED);
const resting = (basis: string | null) => (basis === null ? NOTHING : { zh: `，依据：${basis}`, en: `, on the basis of ${basis}` });

/** What it was and what it is now. */
const moved = ({ kind, due, previousDue }: Set, written: Written): BilingualText => {
  const [to, from] = [instantTexts(due, written), previousDue === null ? null : instantTexts(previousDue, written)];
  const how = HOW[kind];
  return {
    zh: `办结时限${from ? `由${from.zh}` : ''}${how.zh}为${to.zh}`,
    en: `${how.en}: to be completed by ${to.en}${from ? ` instead of ${from.en}` : ''}`,
  };
};

export const setDueDate = defineActWords('SetDueDate', {
  name: words('重定时限', 'Set a new limit'),
  many: words('批量重定时限', 'Set many dates anew'),
  events: {
    DueDateSet: {
      label: words('重定时限', 'Due date set'),
      timeline: (data, task, names) => {
        const [how, why, scored] = [moved(data, names), resting(data.basis), scoring(data.kind)];
        return {
          zh: `${task}${how.zh}${scored.zh}${why.zh}${tail.zh(data.reason)}`,
          en: `${task}, ${how.en}${scored.en}${why.en}${tail.en(data.reason)}`,
        };
      },
      alert: (data, { lead, writtenAt }) => {
        const [how, why, scored] = [moved(data, { writtenAt }), resting(data.basis), scoring(data.kind)];
        const past = pastText(data.due, { writtenAt });
        return {
          zh: `${lead.zh}牵头任务${how.zh}${past.zh}${scored.zh}${why.zh}${tail.zh(data.reason)}`,
          en: `task led by ${lead.en}, ${how.en}${past.en}${scored.en}${why.en}${tail.en(data.reason)}`,
        };
      },
    },
  },
  refusals: {
    same_as_baseline: {
      zh: { title: '与原时限相同', advice: '请核对日期' },
      en: { title: 'The date equals the baseline', advice: 'Check the date' },
    },
    calendar_not_later: {
      zh: { title: '没有更新的放假安排', advice: '只能按现行时限所依据的日历之后、现已公布的放假安排重新认定；日期有误的，请更正时限' },
      en: {
        title: 'No later calendar',
        advice: 'A date is judged anew only by an arrangement published after the one that judged it; a wrong date is corrected',
      },
    },
    calendar_leaves_date: {
      zh: { title: '新的放假安排不影响该时限', advice: '按该日历计算，时限不变，无须重新认定' },
      en: { title: 'That calendar leaves the date as it is', advice: 'Nothing is to be judged anew' },
    },
    rejudged_otherwise: {
      zh: { title: '与按新日历计算的日期不同', advice: '请不填日期，由系统按日历计算；需要另行确定的，请重定时限' },
      en: { title: 'Another date under that calendar', advice: 'Leave the date out, it follows from the calendar; or set a new limit' },
    },
  },
});
