import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const decideRegistration = defineActWords('DecideRegistration', {
  name: words('立项审批', 'Approve or return'),
  events: {
    DirectiveReturned: {
      label: words('立项退回', 'Proposal returned'),
      timeline: ({ reason }) => ({ zh: `立项退回${tail.zh(reason)}`, en: `Proposal returned${tail.en(reason)}` }),
      alert: ({ reason }) => ({
        zh: `立项退回，请修改后再报${tail.zh(reason)}`,
        en: `the proposal was returned: change it and propose it again${tail.en(reason)}`,
      }),
    },
  },
});
