import { turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { instantTexts } from '../formats.js';
import { amid, tail } from '../tail-text.js';
import { words } from '../words.js';

export const requestExtension = defineActWords('RequestExtension', {
  name: words('申请延期', 'Ask for an extension'),
  events: {
    ExtensionRequested: {
      label: words('申请延期', 'Extension asked'),
      timeline: ({ proposedDue, cause, timely }, task, names) => {
        const until = instantTexts(proposedDue, names);
        return {
          zh: `${task}申请延期至${until.zh}${timely ? '' : '（已过时限）'}${tail.zh(cause)}`,
          en: `extension of ${task} to ${until.en} asked for${timely ? '' : ' (after expiry)'}${tail.en(cause)}`,
        };
      },
      alert: ({ proposedDue, cause, timely }, { lead, asked, names }) => {
        const [turn, until] = [turnText(asked, names), instantTexts(proposedDue, names.zh)];
        return {
          zh: `${lead.zh}申请延期至${until.zh}${timely ? '' : '（已过时限）'}${amid.zh(cause)}${turn.zh}`,
          en: `${lead.en} asks for an extension to ${until.en}${timely ? '' : ' (after expiry)'}${amid.en(cause)}${turn.en}`,
        };
      },
    },
  },
});
