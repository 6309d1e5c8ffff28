import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { acceptanceEnded, resumption } from '../resumption.js';
import { acceptedAnswer } from '../state/accepted.js';
import { taskAct } from './define-act.js';
import { statusRequired } from './shared/states.js';

/** 恢复办理 before the suspension's own end, or before that of the time for which an answer was accepted. */
export const resumeTask = taskAct({
  type: 'ResumeTask',
  input: z.object({}),
  grants: BY_DECIDERS,
  possible: ({ task }) => (acceptedAnswer(task) ? null : statusRequired(task, ['SUSPENDED'])),
  decide: (on, _, who, ctx) => {
    const accepted = acceptedAnswer(on.task);
    return accepted ? [acceptanceEnded(on, accepted, 'decision', ctx, who)] : [resumption(on, 'decision', ctx, who)];
  },
});
