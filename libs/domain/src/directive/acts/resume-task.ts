import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { resumption } from '../resumption.js';
import { taskAct } from './define-act.js';
import { first } from '../../shared/refusing.js';
import { HEAD_AND_ABOVE, roleRequired } from './shared/roles.js';
import { statusRequired } from './shared/states.js';

/** 恢复办理 before the suspension's own end. */
export const resumeTask = taskAct({
  type: 'ResumeTask',
  input: z.object({}),
  grants: BY_SUPERVISORS,
  possible: ({ state, task }, who) => first(statusRequired(task, ['SUSPENDED']), roleRequired(state, who, HEAD_AND_ABOVE)),
  decide: ({ task }, _, _who, ctx) => [resumption(task, 'decision', ctx.now)],
});
