import { dutyText, namelessStepText, stepText } from '../alert-duty.js';
import { defineEventWords } from '../define.js';
import { kindOf, NOTHING, obligationText, taskBeside, toldOf } from '../phrases.js';
import { words } from '../words.js';

const headOf = ({ due, workingDaysLeft }: { due?: string; workingDaysLeft?: number }) =>
  due !== undefined && workingDaysLeft === undefined ? words('逾期提醒', 'overdue') : words('提醒', 'reminder');

export const reminderRaised = defineEventWords('ReminderRaised', {
  label: words('提醒', 'Reminder'),
  timeline: (data, task, names) => {
    const head = headOf(data);
    const step = stepText(kindOf(data.obligationId), data, { zh: names, en: names });
    if (step) {
      const said = toldOf(taskBeside(data.taskId, data.owner, names), step);
      return { zh: `${head.zh}：${said.zh}`, en: `${head.en}: ${said.en}` };
    }
    return {
      zh: `提醒：${task}，${namelessStepText(data.obligationId, '请', names)}`,
      en: `reminder: ${task}: ${obligationText(data.obligationId, names).en} is to be done by its limit`,
    };
  },
  alert: (data, { duty, names }) => {
    const head = duty?.late ? words('逾期提醒', 'overdue') : headOf(data);
    const step = stepText(kindOf(data.obligationId), data, names) ?? (duty ? dutyText(duty, names) : NOTHING);
    return { zh: `${head.zh}：${step.zh}`, en: `${head.en}: ${step.en}` };
  },
});
