import { turnText } from '../alert-duty.js';
import { defineActWords } from '../define.js';
import { instantText } from '../formats.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const requestExtension = defineActWords('RequestExtension', {
  name: words('申请延期', 'Ask for an extension'),
  events: {
    ExtensionRequested: {
      label: words('申请延期', 'Extension asked'),
      timeline: ({ proposedDue, cause, timely }, task) => ({
        zh: `${task}申请延期至${instantText(proposedDue, 'zh')}${timely ? '' : '（已过时限）'}${tail.zh(cause)}`,
        en: `${task} asks for an extension to ${instantText(proposedDue, 'en')}${timely ? '' : ' (after expiry)'}${tail.en(cause)}`,
      }),
      alert: ({ proposedDue, cause, timely }, { lead, asked, names }) => {
        const turn = turnText(asked, names);
        return {
          zh: `${lead.zh}申请延期至${instantText(proposedDue, 'zh')}${timely ? '' : '（已过时限）'}${tail.zh(cause)}${turn.zh}`,
          en: `${lead.en} asks for an extension to ${instantText(proposedDue, 'en')}${timely ? '' : ' (after expiry)'}${tail.en(cause)}${turn.en}`,
        };
      },
    },
  },
});
