import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

export const directiveApproved = defineEventWords('DirectiveApproved', {
  label: words('准予立项', 'Approved'),
  timeline: ({ waived, reason }) =>
    waived
      ? { zh: `会议清单已批准，免立项审批${tail.zh(reason)}`, en: `Approval waived, the list was approved${tail.en(reason)}` }
      : { zh: `准予立项${tail.zh(reason)}`, en: `Approved${tail.en(reason)}` },
});
