import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { resumption } from '../resumption.js';
import { taskAct } from './define-act.js';
import { statusRequired } from './shared/states.js';

/** 恢复办理 before the suspension's own end. */
export const resumeTask = taskAct({
  type: 'ResumeTask',
  input: z.object({}),
  grants: BY_DECIDERS,
  possible: ({ task }) => statusRequired(task, ['SUSPENDED']),
  decide: (on, _, who, ctx) => [resumption(on, 'decision', ctx, who)],
});
