import type { PersonId, TaskId } from '../../shared/party.js';
import { takeStep } from '../state/ladder-step.js';
import type { StepAbout } from '../state/step-about.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 预警、逾期提醒: a step of the ladder that tells those above, before a date or after it. Alert.
 * v2: the periods of the reports that it is about, when it is about several; v1 named none.
 * v3: whose clock it is and by when, as it stood.
 */
export interface AlertRaised extends StepAbout {
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
  upcasters: [(v1) => v1, (v2) => v2],
  fold: (state, { data }) => takeStep(state, data),
  told: named<AlertRaised>({
    whom: ['as_the_rule_says'],
    kind: 'escalation',
    level: 'serious',
    clock: ({ obligationId }) => obligationId,
    untold: { superseded: [] },
  }),
});
