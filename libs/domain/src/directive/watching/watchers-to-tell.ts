import { WATCHING } from '../../shared/grants.js';
import type { PersonId } from '../../shared/party.js';
import { person, told } from '../addressees.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import type { DirectiveEvent } from '../events/registry.js';
import { taskIdOf } from '../events/task-of.js';
import { addresseesOf } from '../events/told-event.js';
import type { Happening, HappeningKind } from '../events/watchers-told.js';
import type { Directive } from '../state/index.js';
import { watchersOfDirective, watchesDirective, watchesTask } from '../state/watchers.js';
import { granted } from '../who-may/allowed.js';
import { partsOfDirective } from '../who-may/parts.js';

/** The clock of the work itself, once its date has come. */
const lateWork = ({ obligations }: Directive, id: string, { now }: Pick<DecisionContext, 'now'>): boolean => {
  const clock = obligations[id];
  return clock?.kind === 'complete' && clock.due <= now;
};

/** What of an event is of weight to whoever watches; null = nothing. */
const weightOf = (state: Directive, event: DirectiveEvent, ctx: DecisionContext): HappeningKind | null => {
  switch (event.type) {
    case 'AlertRaised':
      return lateWork(state, event.data.obligationId, ctx) ? 'overdue' : null;
    case 'NoticeIssued':
      return lateWork(state, state.notices[event.data.noticeId]?.obligationId ?? `${event.data.taskId}/complete`, ctx)
        ? 'overdue'
        : 'notice_issued';
    case 'ReportMissed':
      return 'report_missed';
    case 'DispatchAnswered':
      return event.data.kind === 'objection' ? 'objected' : null;
    case 'BlockRaised':
      return 'blocked';
    case 'ExtensionRequested':
      return 'extension_asked';
    case 'TerminationRequested':
      return 'termination_asked';
    case 'ClosureReturned':
      return 'closure_returned';
    case 'TaskSuspended':
      return 'suspended';
    case 'TaskCompleted':
    case 'DirectiveCompleted':
      return 'completed';
    case 'TaskTerminated':
    case 'DirectiveTerminated':
      return 'terminated';
    case 'DirectiveMerged':
      return 'merged';
    case 'DirectiveReopened':
      return 'reopened';
    default:
      return null;
  }
};

/** Still in a post by which they may read it: whoever has left hears no more, until they end the watch or come back. */
const mayWatch = (state: Directive, personId: PersonId, { directory }: DecisionContext): boolean =>
  directory
    .standingsOf(personId)
    .some((standing) => granted({ type: 'WatchDirective', grants: WATCHING }, standing, partsOfDirective(state)));

/** Under special watch the office's head, the contact and the leader in charge watch, whether they chose to or not. */
const special = ({ specialWatch, contact, leaderInCharge }: Directive, { directory }: DecisionContext): PersonId[] =>
  specialWatch ? [{ role: 'office_head' } as const, person(contact), person(leaderInCharge)].flatMap((ref) => directory.holders(ref)) : [];

const concerns = (state: Directive, personId: PersonId, { taskId }: Happening): boolean => {
  if (watchesDirective(state, personId)) return true;
  const tasks = Object.values(state.tasks);
  return taskId === undefined
    ? tasks.some((task) => watchesTask(task, personId))
    : tasks.some((task) => task.id === taskId && watchesTask(task, personId));
};

/** What has several times the same weight in one look is said once. */
const eachOnce = (all: readonly Happening[]): Happening[] =>
  all.filter(({ what, taskId }, n) => all.findIndex((other) => other.what === what && other.taskId === taskId) === n);

/**
 * Told to whoever watches, at the end of what an act or a look at the clocks brought: of each happening those whom its own event does not
 * tell. One alert each, however much has happened. `state` is the directive before it.
 */
export const watchersToTell = (state: Directive, events: readonly DirectiveEvent[], ctx: DecisionContext, who?: Who): DirectiveEvent[] => {
  const heavy = events.flatMap((event) => {
    const what = weightOf(state, event, ctx);
    const taskId = taskIdOf(event) ?? undefined;
    return what === null ? [] : [{ happening: { what, ...(taskId === undefined ? {} : { taskId }) }, knew: addresseesOf(event) }];
  });
  if (heavy.length === 0) return [];
  const byOffice = special(state, ctx);
  const own = watchersOfDirective(state).filter((personId) => mayWatch(state, personId, ctx));
  const groups = new Map<string, { happened: Happening[]; to: PersonId[] }>();
  for (const personId of told([...new Set([...byOffice, ...own])], who)) {
    const happened = eachOnce(
      heavy.flatMap(({ happening, knew }) =>
        !knew.includes(personId) && (byOffice.includes(personId) || concerns(state, personId, happening)) ? [happening] : [],
      ),
    );
    const key = JSON.stringify(happened);
    if (happened.length > 0) groups.set(key, { happened, to: [...(groups.get(key)?.to ?? []), personId] });
  }
  return [...groups.values()].map(({ happened, to }): DirectiveEvent => {
    const taskId = happened[0]?.taskId;
    const about = taskId !== undefined && happened.every((one) => one.taskId === taskId) ? { taskId } : {};
    return { type: 'WatchersTold', data: { ...about, happened, to } };
  });
};
