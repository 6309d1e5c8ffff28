import type { PersonId, TaskId } from '../../shared/party.js';
import { takeStep } from '../state/ladder-step.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 预警: a step of the ladder that tells those above. Alert.
 * v2: the periods of the reports that it is about, when it is about several; v1 named none.
 */
export interface AlertRaised {
  taskId: TaskId;
  obligationId: string;
  generation: number;
  ruleId: string;
  step: string;
  superseded: string[];
  missed?: string[];
  to: PersonId[];
}

export const alertRaised = defineEvent<'AlertRaised', AlertRaised>({
  type: 'AlertRaised',
  upcasters: [(v1) => v1],
  fold: (state, { data }) => takeStep(state, data),
  told: named<AlertRaised>({
    whom: ['as_the_rule_says'],
    kind: 'escalation',
    level: 'serious',
    clock: ({ obligationId }) => obligationId,
    untold: { superseded: [] },
  }),
});
