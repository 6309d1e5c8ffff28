import { SYSTEM_ACTOR, type Actor, type Role } from '../shared/party.js';
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

/** Outside of directives no rules are pinned: nothing there follows a ladder, or needs a calendar of its own. */
export const UNPINNED = { policyVersion: '', calendarVersion: '' } as const;

/** Circumstances of the events that a command made outside of directives. */
export const unpinnedMeta = (meta: CommandMeta, occurredAt: Instant = meta.receivedAt): EventMeta => ({
  occurredAt,
  ...(meta.assertedAt ? { assertedAt: meta.assertedAt } : {}),
  actor: meta.actor,
  accountable: meta.accountable,
  authority: meta.authority,
  causationId: meta.id,
  correlationId: meta.correlationId,
  ...UNPINNED,
});

/** Circumstances of what no command asked for, outside of directives: what the system did by itself, or noted of what `actor` did. */
export const systemMeta = (
  causationId: string,
  occurredAt: Instant,
  { actor = SYSTEM_ACTOR, role = 'system', correlationId = causationId }: { actor?: Actor; role?: Role; correlationId?: string } = {},
): EventMeta => ({
  occurredAt,
  actor,
  accountable: { kind: 'role', role },
  authority: { kind: actor === SYSTEM_ACTOR ? 'system' : 'own' },
  causationId,
  correlationId,
  ...UNPINNED,
});

/** Circumstances of the events that the engine itself raises when time has passed. */
export const tickMeta = (state: DirectiveState, occurredAt: Instant, causationId: string): EventMeta => ({
  ...systemMeta(causationId, occurredAt),
  ...rulesOf(state),
});

export const stamp = (events: readonly DirectiveEvent[], meta: EventMeta): StampedEvent[] =>
  events.map(({ by, ...event }) => ({ ...event, meta: by ? { ...meta, ...by } : meta }));
