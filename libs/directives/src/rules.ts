import {
  RULES,
  decide,
  fold,
  isClosed,
  nextDue,
  stamp,
  tick,
  type Decision,
  type DecisionContext,
  type DirectiveCommand,
  type DirectiveEvent,
  type DirectiveState,
  type EventMeta,
  type Instant,
  type StampedEvent,
} from '@duban/domain';

/** The domain's pure functions as the handler uses them. */
export interface DirectiveRules {
  /** Of the rules that these are: written into every event. */
  number: number;
  decide(state: DirectiveState, command: DirectiveCommand, ctx: DecisionContext): Decision;
  fold(events: readonly StampedEvent[], from: DirectiveState): DirectiveState;
  tick(state: DirectiveState, ctx: DecisionContext): DirectiveEvent[];
  nextDue(state: DirectiveState, ctx: Pick<DecisionContext, 'calendar'>): Instant | null;
  isClosed(state: DirectiveState): boolean;
  stamp(events: DirectiveEvent[], meta: EventMeta): StampedEvent[];
}

/** The domain as it stands in this build. */
export const domainRules: DirectiveRules = { number: RULES, decide, fold, tick, nextDue, isClosed, stamp };
