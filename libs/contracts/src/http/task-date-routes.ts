import { z } from 'zod';
import { circumstances, dueInstant, longText, reportCycle } from './common.js';
import { defineRoute } from './route.js';
import { always, base, command, commandN, decideExtensionData, reasoned, setDueDateData } from './task-route-parts.js';

/** 延期、另定时限、长期事项: everything that moves a date. */
export const taskDateRoutes = {
  requestExtension: defineRoute({
    ...command,
    id: 'requestExtension',
    path: `${base}/extension-requests`,
    action: 'RequestExtension',
    summary: { zh: '申请延期', en: 'Ask for an extension' },
    body: z.object({ cause: longText, progress: longText, proposedDue: dueInstant, ...circumstances }),
    problems: [...always, 'extension_pending', 'extension_after_expiry', 'extension_not_later', 'standing_never_overdue'],
  }),
  screenExtension: defineRoute({
    ...commandN,
    id: 'screenExtension',
    path: `${base}/extension-requests/{n}/screening`,
    action: 'ScreenExtension',
    summary: { zh: '延期初审', en: 'Screen and forward an extension request' },
    body: z.object({ opinion: longText, ...circumstances }),
    problems: [...always, 'extension_not_pending'],
  }),
  decideExtension: defineRoute({
    ...commandN,
    id: 'decideExtension',
    path: `${base}/extension-requests/{n}/decision`,
    action: 'DecideExtension',
    summary: { zh: '延期批复', en: 'Decide an extension' },
    body: decideExtensionData.extend(circumstances),
    problems: [...always, 'extension_not_pending', 'extension_date_required', 'extension_not_later', 'due_in_past'],
  }),
  setDueDate: defineRoute({
    ...command,
    id: 'setDueDate',
    path: `${base}/due-date`,
    action: 'SetDueDate',
    summary: { zh: '另定时限', en: 'Set a new limit' },
    body: setDueDateData.extend(circumstances),
    problems: [...always, 'due_in_past', 'extension_pending', 'same_as_baseline'],
  }),
  requestStanding: defineRoute({
    ...command,
    id: 'requestStanding',
    path: `${base}/standing-request`,
    action: 'RequestStanding',
    summary: { zh: '申请转为长期事项', en: 'Ask to make it standing work' },
    body: z.object({ ...reasoned, reviewOn: dueInstant, endCondition: longText, reportCycle, ...circumstances }),
    problems: [...always, 'standing_pending'],
  }),
  decideStanding: defineRoute({
    ...command,
    id: 'decideStanding',
    path: `${base}/standing-request/decision`,
    action: 'DecideStanding',
    summary: { zh: '转长期批复', en: 'Decide on standing work' },
    body: z.object({ grant: z.boolean(), ...reasoned, ...circumstances }),
    problems: [...always, 'standing_not_pending'],
  }),
  reviewStanding: defineRoute({
    ...command,
    id: 'reviewStanding',
    path: `${base}/standing-reviews`,
    action: 'ReviewStanding',
    summary: { zh: '长期事项复核', en: 'Review standing work' },
    body: z.object({ outcome: z.enum(['continue', 'end']), finding: longText, reviewOn: dueInstant.optional(), ...circumstances }),
    problems: [...always, 'not_standing', 'due_required'],
  }),
};
