import { turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { instantTexts } from '../formats.js';
import { replacedText } from '../phrases.js';
import { amid, tail } from '../tail-text.js';
import { words } from '../words.js';

export const decideExtension = defineActWords('DecideExtension', {
  name: words('延期批复', 'Decide an extension'),
  many: words('批量批复延期', 'Decide many extensions'),
  events: {
    ExtensionGranted: {
      label: words('同意延期', 'Extension granted'),
      timeline: ({ due, previousDue, reason }, task, names) => {
        const [until, was] = [instantTexts(due, names), replacedText(previousDue, names)];
        return {
          zh: `同意${task}延期至${until.zh}${was.zh}${tail.zh(reason)}`,
          en: `${task} extended to ${until.en}${was.en}${tail.en(reason)}`,
        };
      },
      alert: ({ due, previousDue, reason }, { lead, writtenAt }) => {
        const [until, was] = [instantTexts(due, { writtenAt }), replacedText(previousDue, { writtenAt })];
        return {
          zh: `同意延期，${lead.zh}应于${until.zh}前办结${was.zh}${tail.zh(reason)}`,
          en: `extension granted, ${lead.en} is to complete it by ${until.en}${was.en}${tail.en(reason)}`,
        };
      },
    },
    ExtensionRefused: {
      label: words('不予延期', 'Extension refused'),
      timeline: ({ reason }, task) => ({ zh: `不予${task}延期${tail.zh(reason)}`, en: `Extension of ${task} refused${tail.en(reason)}` }),
      alert: ({ reason }, { lead, duty, names }) => {
        const left = turnText(duty, names);
        return { zh: `不予${lead.zh}延期${amid.zh(reason)}${left.zh}`, en: `extension refused to ${lead.en}${amid.en(reason)}${left.en}` };
      },
    },
  },
  refusals: {
    extension_date_required: {
      zh: { title: '批准延期须明确新时限', advice: '请填写明确日期' },
      en: { title: 'A granted extension fixes a date', advice: 'Give the new date' },
    },
  },
});
