import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import type { DepartmentId } from '../../shared/party.js';
import { first, since, textRequired, when } from '../../shared/refusing.js';
import { dueInstant, id, longText } from '../../shared/schema.js';
import type { Instant } from '../../shared/time.js';
import { changeOf } from '../../shared/value-change.js';
import { addressees, headAndClerk } from '../addressees.js';
import type { Refusal } from '../refusals.js';
import type { Assist, Directive, ObligationOpening, Task } from '../state/index.js';
import type { DecisionContext } from '../context.js';
import type { AssistsAmended } from '../events/assists-amended.js';
import { taskAct } from './define-act.js';
import { assistOpenings } from './shared/fan-out.js';
import { anew, department, opening } from './shared/openings.js';
import { responsePending } from './shared/responses.js';
import { statusRequired } from './shared/states.js';
import { unknownDepartment } from './shared/task-orders.js';

interface Changed {
  departmentId: DepartmentId;
  duty?: string | undefined;
  contributionDue?: Instant | null | undefined;
}

const differing = (assist: Assist, { duty, contributionDue }: Changed): AssistsAmended['changed'] => {
  const change = {
    ...(duty === undefined || duty === assist.duty ? {} : { duty: changeOf(assist.duty, duty) }),
    ...(contributionDue === undefined || contributionDue === assist.contributionDue
      ? {}
      : { contributionDue: changeOf(assist.contributionDue, contributionDue) }),
  };
  return Object.keys(change).length === 0 ? [] : [{ departmentId: assist.departmentId, ...change }];
};

const changesOf = (task: Task, changed: readonly Changed[]): AssistsAmended['changed'] =>
  changed.flatMap((one) =>
    task.assists.filter(({ departmentId }) => departmentId === one.departmentId).flatMap((it) => differing(it, one)),
  );

const each = <T>(list: readonly T[], refuses: (one: T) => Refusal | null): Refusal | null => first(...list.map(refuses));

/** Of a part that is to end or change: it is there, its answer to the dispatch is decided, and it is not delivered yet. */
const stillOwed = (task: Task, departmentId: DepartmentId): Refusal | null => {
  const assist = task.assists.find((one) => one.departmentId === departmentId);
  return first(
    when(!assist, 'not_assisting', { departmentId }),
    responsePending(task, departmentId),
    when(Boolean(assist?.contributedAt), 'contribution_delivered', { departmentId }),
  );
};

const clocksOf = (on: { state: Directive; task: Task }, amended: Pick<AssistsAmended, 'added' | 'changed'>, ctx: DecisionContext) => {
  const { state, task } = on;
  const dated = amended.changed.flatMap(({ departmentId, contributionDue }): ObligationOpening[] =>
    contributionDue?.to ? [opening(task.id, 'contribution', department(departmentId), contributionDue.to, departmentId)] : [],
  );
  const added = amended.added.flatMap((assist) => assistOpenings(task.id, assist, { ...state, due: task.currentDue }, ctx));
  return [...added, ...dated].map((data) => anew(state, data));
};

export const assistChanges = z.object({
  added: z
    .array(z.object({ departmentId: id, duty: longText, contributionDue: dueInstant.optional() }))
    .max(200)
    .default([]),
  changed: z
    .array(z.object({ departmentId: id, duty: longText.optional(), contributionDue: dueInstant.nullable().optional() }))
    .max(200)
    .default([]),
  removed: z.array(id).max(200).default([]),
});

/** 调整配合单位 of running work: each part has its clocks from here on, and both sides are told. */
export const amendAssists = taskAct({
  type: 'AmendAssists',
  input: assistChanges.extend({ reason: longText }),
  grants: BY_SUPERVISORS,
  possible: ({ task }) => statusRequired(task, ['DISPATCHED', 'IN_PROGRESS', 'OBJECTED', 'SUSPENDED']),
  refuses: ({ task }, { added, changed, removed, reason }, who, ctx) => {
    const dates = [...added, ...changed].map(({ contributionDue }) => contributionDue);
    const named = [...added, ...changed].map(({ departmentId }) => departmentId).concat(removed);
    return first(
      textRequired({ reason }),
      each(added, ({ duty }) => textRequired({ duty })),
      each(added, ({ departmentId }) => unknownDepartment(departmentId, ctx)),
      each(added, ({ departmentId }) => when(departmentId === task.lead, 'lead_is_also_assist', { departmentId })),
      each(added, ({ departmentId }) =>
        when(
          task.assists.some((one) => one.departmentId === departmentId) || named.filter((one) => one === departmentId).length > 1,
          'already_assisting',
          { departmentId },
        ),
      ),
      each([...changed.map(({ departmentId }) => departmentId), ...removed], (departmentId) => stillOwed(task, departmentId)),
      each(dates, (at) =>
        when(typeof at === 'string' && at <= who.receivedAt, 'due_in_past', { field: 'contributionDue', at: at ?? null }),
      ),
      since(4, ctx, () =>
        each(dates, (at) =>
          when(
            typeof at === 'string' && task.currentDue !== null && task.currentDue > who.receivedAt && at > task.currentDue,
            'contribution_after_due',
            {
              due: task.currentDue,
            },
          ),
        ),
      ),
      when(added.length === 0 && removed.length === 0 && changesOf(task, changed).length === 0, 'nothing_changed'),
    );
  },
  decide: ({ state, task }, { taskId, reason, ...asked }, who, ctx) => {
    const removed = task.assists
      .filter(({ departmentId }) => asked.removed.includes(departmentId))
      .map(({ departmentId, duty, contributionDue }) => ({ departmentId, duty, contributionDue }));
    const added = asked.added.map(({ departmentId, duty, contributionDue = null }) => ({ departmentId, duty, contributionDue }));
    const changed = changesOf(
      task,
      asked.changed.filter(({ departmentId }) => !asked.removed.includes(departmentId)),
    );
    const concerned = [task.lead, ...[...added, ...changed, ...removed].map(({ departmentId }) => departmentId)];
    const amended = { added, changed, removed, obligations: clocksOf({ state, task }, { added, changed }, ctx) };
    return [{ type: 'AssistsAmended', data: { taskId, reason, ...amended, to: addressees(ctx, who, concerned.flatMap(headAndClerk)) } }];
  },
  problems: [
    'unknown_department',
    'lead_is_also_assist',
    'already_assisting',
    'not_assisting',
    'response_pending',
    'contribution_delivered',
    'due_in_past',
    'contribution_after_due',
    'nothing_changed',
  ],
});
