import type { PersonId, TaskId } from '../../shared/party.js';
import { takeStep } from '../state/ladder-step.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 提醒: a step of the ladder before or after a date, to whoever owes it. Reminder. */
export interface ReminderRaised {
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
  upcasters: [],
  fold: (state, { data }) => takeStep(state, data),
  told: named<ReminderRaised>({
    whom: ['as_the_rule_says'],
    kind: 'reminder',
    level: 'warn',
    clock: ({ obligationId }) => obligationId,
    untold: { superseded: [] },
  }),
});
