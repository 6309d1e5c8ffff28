import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { id, longText } from '../../shared/schema.js';
import type { PersonId } from '../../shared/party.js';
import { addressees, partiesTo } from '../addressees.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { Directive, Task } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import { directiveAct } from './define-act.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { carried, liveOnes, liveTasks, nothingReceivedOrLate, stoodThen } from './shared/carrying.js';
import { OPEN, directiveStatus } from './shared/states.js';
import { owesReply } from '../state/upward-reply.js';

/** To lay two drafts together is clerical; where departments are at work it touches what they owe. */
const NOTHING_DISPATCHED: Condition<{ state: Directive }> = {
  name: 'nothing_dispatched',
  holds: ({ state }) => Object.keys(state.tasks).length === 0,
};

const ENDED = { description: 'Live tasks that end with the merger; every other goes on in the other directive, with its dates' };

const ending = (task: Task, reason: string, to: PersonId[]): DirectiveEvent => ({
  type: task.receivedAt ? 'TaskTerminated' : 'TaskRecalled',
  data: { taskId: task.id, reason, to },
});

/**
 * 并案, this one into another: what is being worked on is carried there, or, where it is named so, ends here. Of what a department has
 * received or is late with this is said by whoever may terminate it.
 */
export const mergeDirective = directiveAct({
  type: 'MergeDirective',
  input: z.object({ into: z.uuid(), reason: longText, ended: z.array(id).max(500).optional().meta(ENDED) }),
  grants: BY_SUPERVISORS,
  provided: { supervision_officer: NOTHING_DISPATCHED, office_head: nothingReceivedOrLate(liveTasks) },
  possible: ({ state }) =>
    first(directiveStatus(state, OPEN), when(owesReply(state), 'reply_owed', { replyBy: state.source.replyBy ?? null })),
  refuses: ({ state }, { into, reason, ended = [] }) =>
    first(textRequired({ reason }), when(into === state.id, 'merge_into_itself', { directiveId: state.id }), liveOnes(state, ended)),
  decide: ({ state }, { into, reason, ended = [] }, who, ctx) => {
    const tasks = liveTasks(state);
    const stays = (task: Task): boolean => !ended.includes(task.id);
    return [
      ...tasks.map((task) =>
        stays(task)
          ? carried(state, task, { into, ground: 'merger', reason })
          : ending(task, reason, addressees(ctx, who, partiesTo(task))),
      ),
      {
        type: 'DirectiveMerged',
        data: {
          into,
          reason,
          tasks: tasks.map((task) => ({ ...stoodThen(state, task, ctx.now), outcome: stays(task) ? 'carried' : 'ended' })),
        },
      },
    ];
  },
  problems: ['merge_into_itself', 'reply_owed', 'task_not_found', 'task_wrong_state'],
});
