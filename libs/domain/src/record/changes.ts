import { evolve } from '../directive/events/evolve.js';
import type { EventMeta } from '../shared/event-meta.js';
import type { Directive, DirectiveState } from '../directive/state/index.js';
import { threeTimes, type RecordedEvent, type ThreeTimes } from './history.js';

type Fact = string | number | null;

/** A fact of the directive before and after; absent on one side = null. */
export interface FactChange {
  /** `status`, `tasks.t1.currentDue`, `clocks.t1/receipt.status`, `notices.….status`. */
  path: string;
  before: Fact;
  after: Fact;
}

/** What one command, or one look at the clocks, changed: by whom, on whose authority, at which of the three times. */
export interface RecordedAct extends Pick<
  EventMeta,
  'actor' | 'accountable' | 'authority' | 'causationId' | 'policyVersion' | 'calendarVersion'
> {
  times: ThreeTimes;
  events: RecordedEvent[];
  changes: FactChange[];
}

const under = (prefix: string, facts: Record<string, Fact>): [string, Fact][] =>
  Object.entries(facts).map(([name, value]) => [`${prefix}${name}`, value]);

/** The facts of a directive that decisions rest on, by path: what a reader compares between two instants. */
export const factsOf = (state: DirectiveState): Map<string, Fact> => {
  if (state === null) return new Map();
  const own = ({ status, cycle, title, requirement, closureStandard, leaderInCharge, contact }: Directive) =>
    ({ status, cycle, title, requirement, closureStandard, leaderInCharge, contact }) satisfies Record<string, Fact>;
  const { completedAt, archivedAt, mergedInto, calendarVersion } = state;
  return new Map<string, Fact>([
    ...under('', { ...own(state), completedAt, archivedAt, mergedInto, calendarVersion, policyVersion: state.policy.version }),
    ...Object.values(state.tasks).flatMap((task) => {
      const { status, kind, lead, receivedAt, baselineDue, committedDue, currentDue, successor, carriedTo } = task;
      const assists = task.assists.map((one) => one.departmentId).join(',');
      const facts = { status, kind, lead, assists, receivedAt, baselineDue, committedDue, currentDue, successor };
      const going: Record<string, Fact> = carriedTo ? { carriedTo: `${carriedTo.directiveId}/${carriedTo.taskId}` } : {};
      return under(`tasks.${task.id}.`, { ...facts, ...going, completedAt: task.completedAt });
    }),
    ...Object.values(state.obligations).flatMap(({ id, status, due }) => under(`clocks.${id}.`, { status, due })),
    ...Object.values(state.notices).flatMap(({ id, status }) => under(`notices.${id}.`, { status })),
  ]);
};

const changesOf = (before: Map<string, Fact>, after: Map<string, Fact>): FactChange[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [was, is] = [before.get(path) ?? null, after.get(path) ?? null];
    return was === is ? [] : [{ path, before: was, after: is }];
  });

/** The facts that differ between two states of a directive. */
export const factChanges = (before: DirectiveState, after: DirectiveState): FactChange[] => changesOf(factsOf(before), factsOf(after));

/** What led from a state to a later one, act by act. `events` follow on `from`, in order. */
export const actsBetween = (from: DirectiveState, events: readonly RecordedEvent[]): RecordedAct[] => {
  const acts: RecordedAct[] = [];
  let state = from;
  let facts = factsOf(from);
  for (const [i, event] of events.entries()) {
    state = evolve(state, event);
    const last = acts.at(-1);
    if (last !== undefined && last.causationId === event.meta.causationId) last.events.push(event);
    else {
      const { actor, accountable, authority, causationId, policyVersion, calendarVersion } = event.meta;
      const who = { actor, accountable, authority, causationId, policyVersion, calendarVersion };
      acts.push({ ...who, times: threeTimes(event), events: [event], changes: [] });
    }
    if (events[i + 1]?.meta.causationId === event.meta.causationId) continue;
    const after = factsOf(state);
    const act = acts.at(-1);
    if (act) act.changes = changesOf(facts, after);
    facts = after;
  }
  return acts;
};
