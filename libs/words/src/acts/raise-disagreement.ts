import { departmentText, turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { amid, unstopped } from '../tail-text.js';
import { words } from '../words.js';

const ABOUT = {
  division: words('任务分工', 'who does what'),
  contribution: words('配合事项', 'a contribution'),
};
const asked = (proposal: string | undefined) =>
  proposal === undefined ? words('', '') : words(`；建议：${unstopped(proposal)}`, `; proposed: ${unstopped(proposal)}`);

export const raiseDisagreement = defineActWords('RaiseDisagreement', {
  name: words('提请裁定分歧', 'Bring a disagreement to the office'),
  events: {
    DisagreementRaised: {
      label: words('提请裁定分歧', 'Disagreement raised'),
      timeline: ({ departmentId, with: other, about, matter, proposal }, task, names) => {
        const [one, two] = [names.department(departmentId), names.department(other)];
        return {
          zh: `${task}：${one}与${two}对${ABOUT[about].zh}有分歧，提请裁定${amid.zh(matter)}${asked(proposal).zh}`,
          en: `${task}: ${one} and ${two} do not agree on ${ABOUT[about].en}; the office is asked${amid.en(matter)}${asked(proposal).en}`,
        };
      },
      alert: ({ departmentId, with: other, about, matter, proposal }, { asked: duty, names }) => {
        const [one, two] = [departmentText(departmentId, names), departmentText(other, names)];
        const turn = turnText(duty, names);
        return {
          zh: `${one.zh}与${two.zh}对${ABOUT[about].zh}有分歧，提请裁定${amid.zh(matter)}${asked(proposal).zh}${turn.zh}`,
          en: `${one.en} and ${two.en} do not agree on ${ABOUT[about].en}${amid.en(matter)}${asked(proposal).en}${turn.en}`,
        };
      },
    },
  },
  refusals: {
    no_other_side: {
      zh: { title: '该单位不是本任务的另一方', advice: '请填写本任务的牵头或配合单位' },
      en: { title: 'That department is no other side of the task', advice: 'Name the lead or an assist of the task' },
    },
    disagreement_pending: {
      zh: { title: '本单位提请的分歧尚未裁定', advice: '请等待裁定，或先撤回' },
      en: { title: 'A disagreement of yours awaits its decision', advice: 'Wait for it, or take it back first' },
    },
  },
});
