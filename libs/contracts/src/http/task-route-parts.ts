import { z } from 'zod';
import { commandAnswer, dueInstant, id, longText, rowNumber } from './common.js';

/** What all routes on a task share. */
export const taskParams = z.object({ directiveId: z.uuid(), taskId: z.string().regex(/^t\d{1,6}$/) });
export const numbered = taskParams.extend({ n: rowNumber.positive() });
export const noticeParams = taskParams.extend({ noticeId: id });
export const base = '/directives/{directiveId}/tasks/{taskId}';
export const command = { kind: 'command', method: 'post', tag: 'tasks', params: taskParams, response: commandAnswer, status: 200 } as const;
export const commandN = { ...command, params: numbered } as const;
export const commandNotice = { ...command, params: noticeParams } as const;
/** What any command on a task may be refused for. */
export const always = ['directive_not_found', 'task_not_found', 'task_wrong_state', 'not_your_task', 'role_required'] as const;
export const reasoned = { reason: longText };

/** What a command takes besides its circumstances, where a job of many takes it too. */
export const nudgeData = z.object({ text: longText });
export const setDueDateData = z.object({ kind: z.enum(['new_limit', 'rejudged']), due: dueInstant, ...reasoned });
export const decideExtensionData = z.object({ grant: z.boolean(), due: dueInstant.optional(), ...reasoned });
export const signOffData = z.object({ n: z.int().positive(), approve: z.boolean(), opinion: longText });
