import type {
  Decision,
  DecisionContext,
  DirectiveCommand,
  DirectiveEvent,
  DirectiveState,
  EventMeta,
  Instant,
  StampedEvent,
} from '@duban/domain';

/** The domain's pure functions as `handle` uses them. */
export interface DirectiveRules {
  decide(state: DirectiveState, command: DirectiveCommand, ctx: DecisionContext): Decision;
  fold(events: readonly StampedEvent[], from: DirectiveState): DirectiveState;
  tick(state: DirectiveState, ctx: DecisionContext): DirectiveEvent[];
  nextDue(state: DirectiveState, ctx: Pick<DecisionContext, 'calendar'>): Instant | null;
  isClosed(state: DirectiveState): boolean;
  stamp(events: DirectiveEvent[], meta: EventMeta): StampedEvent[];
}
