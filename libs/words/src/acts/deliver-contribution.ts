import { departmentText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { lateText } from '../phrases.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const deliverContribution = defineActWords('DeliverContribution', {
  name: words('提交配合材料', 'Deliver a contribution'),
  events: {
    ContributionDelivered: {
      label: words('配合事项完成', 'Contribution delivered'),
      timeline: ({ departmentId, text, late, gathered }, task, names) => {
        const who = names.department(departmentId);
        if (gathered)
          return {
            zh: `${who}汇总报送各承办单位办理情况${lateText(late).zh}${tail.zh(text)}`,
            en: `${who} gathered what the units have done${lateText(late).en}${tail.en(text)}`,
          };
        return {
          zh: `${who}完成${task}配合事项${lateText(late).zh}${tail.zh(text)}`,
          en: `${who} contributed to ${task}${lateText(late).en}${tail.en(text)}`,
        };
      },
      alert: ({ departmentId, text, late, gathered }, { names }) => {
        const who = departmentText(departmentId, names);
        if (gathered)
          return {
            zh: `${who.zh}已汇总报送各承办单位办理情况${lateText(late).zh}${tail.zh(text)}`,
            en: `${who.en} gathered what the units have done${lateText(late).en}${tail.en(text)}`,
          };
        return {
          zh: `${who.zh}已提交配合材料${lateText(late).zh}${tail.zh(text)}`,
          en: `${who.en} delivered its contribution${lateText(late).en}${tail.en(text)}`,
        };
      },
    },
  },
});
