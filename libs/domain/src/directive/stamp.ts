import { SYSTEM_ACTOR } from '../shared/party.js';
import type { Instant } from '../shared/time.js';
import type { CommandMeta } from './command-meta.js';
import type { DirectiveEvent, StampedEvent } from './events/registry.js';
import type { EventMeta } from '../shared/event-meta.js';
import type { DirectiveState } from './state/index.js';

/** The rules that a directive is under. */
export const rulesOf = (state: DirectiveState): Pick<EventMeta, 'policyVersion' | 'calendarVersion'> => ({
  policyVersion: state?.policy.version ?? '',
  calendarVersion: state?.calendarVersion ?? '',
});

/** Circumstances of the events that a command made outside of directives, where no rules are pinned. */
export const unpinnedMeta = (meta: CommandMeta, occurredAt: Instant = meta.receivedAt): EventMeta => ({
  occurredAt,
  ...(meta.assertedAt ? { assertedAt: meta.assertedAt } : {}),
  actor: meta.actor,
  accountable: meta.accountable,
  authority: meta.authority,
  causationId: meta.id,
  correlationId: meta.correlationId,
  policyVersion: '',
  calendarVersion: '',
});

/** Circumstances of the events that the engine itself raises when time has passed. */
export const tickMeta = (state: DirectiveState, occurredAt: Instant, causationId: string): EventMeta => ({
  occurredAt,
  actor: SYSTEM_ACTOR,
  accountable: { kind: 'role', role: 'system' },
  authority: { kind: 'system' },
  causationId,
  correlationId: causationId,
  ...rulesOf(state),
});

export const stamp = (events: readonly DirectiveEvent[], meta: EventMeta): StampedEvent[] => events.map((event) => ({ ...event, meta }));
