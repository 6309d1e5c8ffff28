import type { PersonId, TaskId } from '../../shared/party.js';
import { takeStep } from '../state/ladder-step.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 预警: a step of the ladder that tells those above. Alert. */
export interface AlertRaised {
  taskId: TaskId;
  obligationId: string;
  generation: number;
  ruleId: string;
  step: string;
  superseded: string[];
  to: PersonId[];
}

export const alertRaised = defineEvent<'AlertRaised', AlertRaised>({
  type: 'AlertRaised',
  upcasters: [],
  fold: (state, { data }) => takeStep(state, data),
  told: named<AlertRaised>({
    whom: ['as_the_rule_says'],
    kind: 'escalation',
    level: 'serious',
    clock: ({ obligationId }) => obligationId,
    untold: { superseded: [] },
  }),
});
