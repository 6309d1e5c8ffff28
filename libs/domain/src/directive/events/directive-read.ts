import type { PersonId, TaskId } from '../../shared/party.js';
import { oneOf } from '../../shared/told.js';
import type { TaskOrder } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 圈阅: a leader has read the directive, or one task of it; `instruction` 批示 may be empty, `order` is what it opens. Read by a leader. */
export interface DirectiveRead {
  taskId?: TaskId;
  instruction: string;
  order: null | {
    title: string;
    requirement: string;
    closureStandard: string;
    issuingLeader: PersonId;
    leaderInCharge: PersonId;
    tasks: TaskOrder[];
    /** Of the instruction, where the directive is. */
    date: string;
  };
  to: PersonId[];
}

export const directiveRead = defineEvent<'DirectiveRead', DirectiveRead>({
  type: 'DirectiveRead',
  upcasters: [],
  fold: (state, { data: { taskId, instruction }, meta }) => ({
    ...state,
    readings: [...(state.readings ?? []), { at: meta.occurredAt, by: meta.actor.personId, taskId: taskId ?? null, instruction }],
  }),
  told: named<DirectiveRead>({
    whom: ['lead', 'contact', 'leader_in_charge'],
    kind: 'information',
    level: oneOf(['info', 'warn'], ({ instruction }) => (instruction === '' ? 'info' : 'warn')),
    untold: { order: null },
  }),
});
