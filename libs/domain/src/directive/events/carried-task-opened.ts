import type { DirectiveId, PersonId, TaskId } from '../../shared/party.js';
import { withKept } from '../state/carried.js';
import type { KeptTask } from '../state/carried.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 转入: a task of another directive goes on in this one, with its dates, its receipt and its lateness. Carried task opened. */
export interface CarriedTaskOpened {
  taskId: TaskId;
  from: { directiveId: DirectiveId; taskId: TaskId };
  ground: 'merger' | 'split';
  reason: string;
  kept: KeptTask;
  to: PersonId[];
}

export const carriedTaskOpened = defineEvent<'CarriedTaskOpened', CarriedTaskOpened>({
  type: 'CarriedTaskOpened',
  upcasters: [],
  fold: (state, { data }) => withKept(state, data.kept),
  told: named<CarriedTaskOpened>({
    whom: ['lead', 'assists'],
    kind: 'information',
    level: 'warn',
    untold: { kept: { schema: 0, task: {}, obligations: [], notices: [] } },
  }),
});
