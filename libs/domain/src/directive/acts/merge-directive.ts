import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { Directive } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import { directiveAct } from './define-act.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { OPEN, directiveStatus, isLive } from './shared/states.js';

/** To lay two drafts together is clerical; where departments are at work their tasks end by it. */
const NOTHING_DISPATCHED: Condition<{ state: Directive }> = {
  name: 'nothing_dispatched',
  holds: ({ state }) => Object.keys(state.tasks).length === 0,
};

/** 并案, this one into another: its live tasks end here, so that no inbox keeps asking for them. */
export const mergeDirective = directiveAct({
  type: 'MergeDirective',
  input: z.object({ into: z.uuid(), reason: longText }),
  grants: BY_SUPERVISORS,
  provided: { supervision_officer: NOTHING_DISPATCHED },
  possible: ({ state }) => directiveStatus(state, OPEN),
  refuses: ({ state }, { into, reason }) =>
    first(textRequired({ reason }), when(into === state.id, 'merge_into_itself', { directiveId: state.id })),
  decide: ({ state }, data) => {
    const ended = Object.values(state.tasks)
      .filter(isLive)
      .map((task): DirectiveEvent => ({
        type: task.receivedAt ? 'TaskTerminated' : 'TaskRecalled',
        data: { taskId: task.id, reason: data.reason },
      }));
    return [...ended, { type: 'DirectiveMerged', data }];
  },
  problems: ['merge_into_itself'],
});
