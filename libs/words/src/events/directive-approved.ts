import { defineEventWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

/** Waived first for lists alone, without a word; what is split off an approved directive says why. */
const ofList = (list: object | undefined, reason: string): boolean => list !== undefined || reason === '';

export const directiveApproved = defineEventWords('DirectiveApproved', {
  label: words('准予立项', 'Approved'),
  timeline: ({ waived, reason, list }) =>
    waived
      ? {
          zh: `${ofList(list, reason) ? '会议清单已批准，' : ''}免立项审批${tail.zh(reason)}`,
          en: `Approval waived${ofList(list, reason) ? ', the list was approved' : ''}${tail.en(reason)}`,
        }
      : { zh: `准予立项${tail.zh(reason)}`, en: `Approved${tail.en(reason)}` },
});
