import type { TaskId } from '../../shared/party.js';
import { DAY, toMs } from '../../shared/time.js';
import type { Instant } from '../../shared/time.js';
import { patchObligations, taskOf } from './change.js';
import type { Obligation } from './clocks.js';
import type { Directive } from './directive.js';
import type { Task } from './task.js';

type Hold = NonNullable<Obligation['heldFor']>;

/** The doing side's clocks: they rest while the task does. The supervising side's own clocks never do. */
const DOING: readonly Obligation['kind'][] = [
  'receipt',
  'plan',
  'report',
  'complete',
  'contribution',
  'nudge_answer',
  'block_answer',
  'standing_review',
];
const LEAD: readonly Obligation['kind'][] = ['receipt', 'plan', 'report', 'complete'];

const ownedBy = (obligation: Obligation, departmentId: string): boolean =>
  obligation.owner.kind === 'department' && obligation.owner.departmentId === departmentId;

const awaitsAnswer = (task: Task, obligation: Obligation): boolean => {
  if (task.status === 'OBJECTED' && LEAD.includes(obligation.kind) && ownedBy(obligation, task.lead)) return true;
  return (
    (obligation.kind === 'receipt' || obligation.kind === 'contribution') &&
    task.responses.some(
      (response) => !response.decision && response.departmentId !== task.lead && ownedBy(obligation, response.departmentId),
    )
  );
};

/** Why a clock rests now; undefined = it does not. Derived from the task, so that overlapping grounds can never leave one behind. */
const restsFor = (task: Task, obligation: Obligation): Hold | undefined => {
  if (task.status === 'SUSPENDED' && DOING.includes(obligation.kind)) return 'suspension';
  if (awaitsAnswer(task, obligation)) return 'response';
  if (task.status === 'CLOSURE_REVIEW' && ['complete', 'plan', 'report'].includes(obligation.kind)) return 'closure';
  const pending = [...task.extensions, ...(task.terminationRequests ?? [])].some((request) => request.timely && !request.decision);
  const asked = task.standingRequest !== null || pending;
  return obligation.kind === 'complete' && asked ? 'extension' : undefined;
};

/** Sets each running clock of the task to held or open, as the task now stands. Due dates and generations stay. */
export const withHolds = (state: Directive, taskId: TaskId): Directive => {
  const task = taskOf(state, taskId);
  const running = (one: Obligation) => one.taskId === taskId && (one.status === 'open' || one.status === 'held');
  return patchObligations(
    state,
    (one) => running(one) && (one.heldFor ?? null) !== (restsFor(task, one) ?? null),
    (one) => {
      const heldFor = restsFor(task, one);
      return { status: heldFor ? 'held' : 'open', heldFor };
    },
  );
};

/**
 * How long a suspension lasted at `at`, in milliseconds, rounded up to whole days so that a date stays a date; never beyond
 * its fixed end, whenever the resumption is recorded.
 */
export const suspendedMs = (suspension: { from: Instant; until: Instant }, at: Instant): number => {
  const end = at < suspension.until ? at : suspension.until;
  return Math.max(0, Math.ceil((toMs(end) - toMs(suspension.from)) / DAY)) * DAY;
};
