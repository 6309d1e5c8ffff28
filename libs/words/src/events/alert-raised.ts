import { namelessStepText, owedText, stepText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { kindOf, NOTHING, obligationText, periodText, taskBeside, toldOf } from '../phrases.js';
import type { Written } from '../formats.js';
import type { BilingualText } from '@duban/domain';

/** Before the time is up it is a warning, afterwards it says that something is overdue. */
const headOf = ({ workingDaysLeft }: { workingDaysLeft?: number }): BilingualText =>
  workingDaysLeft === undefined ? { zh: '逾期提醒', en: 'overdue' } : { zh: '预警', en: 'early warning' };

const missedText = (missed: readonly string[], written: Written): BilingualText => {
  const periods = missed.map((period) => periodText(period, written));
  if (periods.length === 0) return NOTHING;
  return { zh: `；漏报${periods.map(({ zh }) => zh).join('、')}进展`, en: `; no report for ${periods.map(({ en }) => en).join(', ')}` };
};

export const alertRaised = defineEventWords('AlertRaised', {
  label: { zh: '预警或逾期提醒', en: 'Warning or overdue alert' },
  timeline: (data, task, names) => {
    const head = headOf(data);
    const missed = missedText(data.missed ?? [], names);
    const step = stepText(kindOf(data.obligationId), data, { zh: names, en: names });
    if (step) {
      const said = toldOf(taskBeside(data.taskId, data.owner, names), step);
      return { zh: `${head.zh}：${said.zh}${missed.zh}`, en: `${head.en}: ${said.en}${missed.en}` };
    }
    return {
      zh: `逾期提醒：${task}，${namelessStepText(data.obligationId, '未', names)}${missed.zh}`,
      en: `overdue: ${task}: ${obligationText(data.obligationId, names).en} was not done by its limit${missed.en}`,
    };
  },
  alert: (data, { duty, names }) => {
    const head = headOf(data);
    const missed = missedText(data.missed ?? [], names.zh);
    const step = stepText(kindOf(data.obligationId), data, names) ?? (duty ? owedText(duty, names) : NOTHING);
    return { zh: `${head.zh}：${step.zh}${missed.zh}`, en: `${head.en}: ${step.en}${missed.en}` };
  },
});
