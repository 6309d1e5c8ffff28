import { defineActWords } from '../define.js';
import { counted, instantTexts } from '../formats.js';
import { lateText } from '../phrases.js';
import { words } from '../words.js';

export const submitPlan = defineActWords('SubmitPlan', {
  name: words('提交承办方案', 'Submit the plan'),
  events: {
    PlanSubmitted: {
      label: words('报送承办方案', 'Plan submitted'),
      timeline: ({ milestones, committedDue, late }, task, names) => {
        const due = committedDue ? instantTexts(committedDue, names) : null;
        return {
          zh: `${task}报送承办方案${lateText(late).zh}，节点${milestones.length}个${due ? `，承诺${due.zh}前办结` : ''}`,
          en: `plan of ${task} submitted${lateText(late).en}, ${counted(milestones.length, 'milestone')}${due ? `, committed to ${due.en}` : ''}`,
        };
      },
    },
  },
  refusals: {
    plan_after_due: {
      zh: { title: '承诺时限晚于办结时限', advice: '如需推迟请申请延期' },
      en: { title: 'The committed date is after the due date', advice: 'Ask for an extension instead' },
    },
    milestone_after_due: {
      zh: { title: '节点时限晚于办结时限', advice: '请调整节点，或申请延期' },
      en: { title: 'A milestone is after the due date', advice: 'Move it, or ask for an extension' },
    },
  },
});
