import type { DepartmentId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { assertedIn, endObligation, patchNth, patchTask } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { partsEnded } from '../state/parts-ended.js';
import type { Directive, FollowUp } from '../state/index.js';
import { defineEvent } from './define-event.js';
import type { Stamped } from '../../shared/event-definition.js';
import { named } from './told.js';

/**
 * 回复研究决定: the office upholds another answer, or sends the task back to where it was. Answer decided.
 * v2: whom it tells; nobody where v1 did not say.
 * v3: what has to follow an explanation, or a 暂无法解决, that is accepted; null where earlier versions asked for nothing.
 */
export interface DispatchAnswerDecided {
  taskId: TaskId;
  n: number;
  upheld: boolean;
  reason: string;
  /** Takes the place of an assist whose objection is upheld; without one the assist is released. */
  replacement?: { departmentId: DepartmentId; duty: string; contributionDue: Instant | null };
  follow: FollowUp | null;
  to: PersonId[];
}

type Decided = Stamped<'DispatchAnswerDecided', DispatchAnswerDecided>;

const released = (state: Directive, { data, meta }: Decided, departmentId: DepartmentId): Directive => {
  const freed = partsEnded(state, data.taskId, [departmentId], meta.occurredAt);
  const next = data.replacement;
  if (!next) return freed;
  return patchTask(freed, data.taskId, ({ assists, formerAssists = [] }) => ({
    assists: [...assists, { ...next, receivedAt: null, contributedAt: null }],
    formerAssists: formerAssists.filter((id) => id !== next.departmentId),
  }));
};

/**
 * Not upheld, the task goes back to where it was. An upheld answer of the lead leaves it OBJECTED, and the office's decision
 * clock running, until the recall, reassignment, suspension or termination that carries the decision out; what was accepted for a time has
 * a clock of its own for what must follow.
 */
const decided = (state: Directive, event: Decided): Directive => {
  const { data, meta } = event;
  const response = state.tasks[data.taskId]?.responses.find((one) => one.n === data.n);
  const ofLead = response?.departmentId === state.tasks[data.taskId]?.lead;
  const decision = {
    ...{ upheld: data.upheld, by: meta.actor.personId, at: meta.occurredAt, reason: data.reason, ...assertedIn(meta) },
    ...(data.follow ? { follow: data.follow } : {}),
  };
  const next = patchTask(state, data.taskId, (task) => ({
    responses: patchNth(task.responses, data.n, () => ({ decision })),
    status: ofLead && !data.upheld ? (task.receivedAt ? 'IN_PROGRESS' : 'DISPATCHED') : task.status,
  }));
  if (ofLead && data.upheld && !data.follow) return withHolds(next, data.taskId);
  const met = endObligation(next, `${data.taskId}/response_decision/${data.n}`, 'met', meta.occurredAt);
  return withHolds(!ofLead && data.upheld && response ? released(met, event, response.departmentId) : met, data.taskId);
};

export const dispatchAnswerDecided = defineEvent<'DispatchAnswerDecided', DispatchAnswerDecided>({
  type: 'DispatchAnswerDecided',
  upcasters: [(v1) => ({ ...v1, to: [] }), (v2) => ({ ...v2, follow: null })],
  fold: decided,
  told: named({ whom: ['asker', 'assists', 'leader_in_charge'], kind: 'information', level: 'warn' }),
});
