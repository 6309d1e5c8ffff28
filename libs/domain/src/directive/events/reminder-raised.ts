import type { PersonId, TaskId } from '../../shared/party.js';
import { takeStep } from '../state/ladder-step.js';
import type { StepAbout } from '../state/step-about.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 提醒: a step of the ladder before or after a date, to whoever owes it. Reminder.
 * v2: whose clock it is and by when, as it stood; v1 did not say.
 */
export interface ReminderRaised extends StepAbout {
  taskId: TaskId;
  obligationId: string;
  generation: number;
  ruleId: string;
  step: string;
  superseded: string[];
  to: PersonId[];
}

export const reminderRaised = defineEvent<'ReminderRaised', ReminderRaised>({
  type: 'ReminderRaised',
  upcasters: [(v1) => v1],
  fold: (state, { data }) => takeStep(state, data),
  told: named<ReminderRaised>({
    whom: ['as_the_rule_says'],
    kind: 'reminder',
    level: 'warn',
    clock: ({ obligationId }) => obligationId,
    untold: { superseded: [] },
  }),
});
