import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import type { DepartmentId, TaskId } from '../../shared/party.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { id, longText, shortText } from '../../shared/schema.js';
import { changeOf } from '../../shared/value-change.js';
import { addressees, headAndClerk, person } from '../addressees.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { Refusal } from '../refusals.js';
import { isRunning } from '../state/change.js';
import type { Directive, DueDate, ObligationOpening, Task } from '../state/index.js';
import { replyOwedBy } from '../state/upward-reply.js';
import { taskAct } from './define-act.js';
import { DATE_KEPT } from './reassign-task.js';
import { nothingAsked } from './shared/dates.js';
import { newDueNeeded, reassigned } from './shared/reassignment.js';
import { responsePending } from './shared/responses.js';
import { due } from './shared/schema.js';
import { statusRequired } from './shared/states.js';
import { beforeReply, unknownDepartment } from './shared/task-orders.js';

interface OnTask {
  state: Directive;
  task: Task;
}
interface Divided {
  measures: string[];
  title: string;
  closureStandard: string;
  to?: DepartmentId | undefined;
  due?: DueDate | undefined;
  assists: DepartmentId[];
  rest: { title?: string | undefined; closureStandard?: string | undefined };
  reason: string;
}

const leadOf = (task: Task, { to = task.lead }: Pick<Divided, 'to'>): DepartmentId => to;

/** Refuses what would leave nothing, or name what the task does not count or who does not assist. */
const uneven = (task: Task, { measures, assists }: Divided): Refusal | null => {
  const unknown = measures.find((one) => task.measures.every((known) => known.id !== one));
  const stranger = assists.find((one) => task.assists.every(({ departmentId }) => departmentId !== one));
  return first(
    when(unknown !== undefined, 'unknown_measure', { measure: unknown ?? null }),
    when(new Set(measures).size < measures.length, 'not_divisible', { taskId: task.id, why: 'twice' }),
    when(measures.length >= task.measures.length, 'not_divisible', { taskId: task.id, why: 'nothing_stays' }),
    when(stranger !== undefined, 'not_assisting', { departmentId: stranger ?? null }),
    ...assists.map((departmentId) => responsePending(task, departmentId)),
  );
};

/** The clocks of the part under the same lead: those that run, with the dates that they have. What was missed stays missed with the rest. */
const clocksOfPart = (
  { state, task }: OnTask,
  part: TaskId,
  { assists, due: date }: Pick<Divided, 'assists' | 'due'>,
): ObligationOpening[] => {
  const ofLead = ['receipt', 'plan', 'complete', 'report'];
  const ofAssist = ['receipt', 'contribution'];
  return Object.values(state.obligations)
    .filter((one) => one.taskId === task.id && isRunning(one) && one.owner.kind === 'department')
    .filter(({ owner, kind }) => {
      const departmentId = owner.kind === 'department' ? owner.departmentId : '';
      return departmentId === task.lead ? ofLead.includes(kind) : assists.includes(departmentId) && ofAssist.includes(kind);
    })
    .map(({ id: clock, kind, owner, due: at, subject }) => ({
      ...{ id: `${part}${clock.slice(task.id.length)}`, taskId: part, kind, owner, generation: 0 },
      // the part's own date moves that of its completion, and nothing is asked for after it
      due: date !== undefined && date.at < at && kind !== 'complete' && kind !== 'report' ? date.at : at,
      ...(subject === undefined ? {} : { subject }),
    }));
};

/** Another date of the same department's part is the whole's wrong date put right: on record as that, with the baseline beside it. */
const dated = ({ state, task }: OnTask, part: TaskId, { due: date, reason }: Divided, who: Who, ctx: DecisionContext): DirectiveEvent[] =>
  date === undefined
    ? []
    : [
        {
          type: 'DueDateSet',
          data: {
            ...{
              taskId: part,
              kind: 'correction',
              due: date.at,
              previousDue: task.currentDue,
              basis: reason,
              calendarVersion: null,
              reason,
            },
            to: addressees(ctx, who, [...headAndClerk(task.lead), person(state.contact)]),
          },
        },
      ];

/**
 * 任务分拆: what a task counts belongs to two departments, or to two dates. Who leads the part, which assists go with it, by when: what is not
 * named stays as it is. Under another lead the part begins as a reassigned task does; under the same one nothing of it begins anew.
 */
export const divideTask = taskAct({
  type: 'DivideTask',
  input: z.object({
    measures: z.array(id).min(1).max(50).meta({ description: 'Ids of the measures that become a task of their own' }),
    title: shortText,
    closureStandard: longText,
    to: id.optional().meta({ description: 'Who leads the part; absent = who leads the task' }),
    due: due.optional().meta({ description: 'By when the part is due; absent = the date that runs' }),
    assists: z.array(id).max(200).default([]).meta({ description: 'Departments that assist in the part and no more in the rest' }),
    rest: z
      .object({ title: shortText.optional(), closureStandard: longText.optional() })
      .default({})
      .meta({ description: 'How what stays is worded, where that has to change' }),
    reason: longText,
  }),
  grants: BY_DECIDERS,
  provided: { office_head: DATE_KEPT },
  possible: ({ task }) =>
    first(
      statusRequired(task, ['DISPATCHED', 'IN_PROGRESS']),
      when(task.kind === 'standing', 'not_divisible', { taskId: task.id, why: 'standing' }),
      when(task.measures.length < 2, 'not_divisible', { taskId: task.id, why: 'one_measure' }),
      nothingAsked(task),
    ),
  refuses: ({ state, task }, data, who, ctx) => {
    const { reason, title, closureStandard, rest, due: date } = data;
    const same = leadOf(task, data) === task.lead;
    return first(
      textRequired({ reason, title, closureStandard }),
      rest.title === undefined ? null : textRequired({ 'rest.title': rest.title }),
      rest.closureStandard === undefined ? null : textRequired({ 'rest.closureStandard': rest.closureStandard }),
      uneven(task, data),
      unknownDepartment(data.to, ctx),
      when(same && (date === undefined || date.at === task.currentDue), 'nothing_changed'),
      beforeReply(date?.at, replyOwedBy(state), who.receivedAt),
      when(date !== undefined && date.at <= who.receivedAt, 'due_in_past', { at: date?.at ?? null }),
      same || date !== undefined ? null : newDueNeeded(state, task, ctx),
    );
  },
  decide: (on, { taskId, ...data }, who, ctx) => {
    const { state, task } = on;
    const { measures, title, closureStandard, assists, rest, reason } = data;
    const lead = leadOf(task, data);
    const same = lead === task.lead;
    const successor: TaskId = `t${Object.keys(state.tasks).length + 1}`;
    const told = [task.lead, ...assists].flatMap(headAndClerk);
    const divided: DirectiveEvent = {
      type: 'TaskDivided',
      data: {
        ...{ taskId, successor, lead, measures, assists, reason },
        ...(rest.title === undefined || rest.title === task.title ? {} : { title: changeOf(task.title, rest.title) }),
        ...(rest.closureStandard === undefined || rest.closureStandard === task.closureStandard
          ? {}
          : { closureStandard: changeOf(task.closureStandard, rest.closureStandard) }),
        part: same ? { title, closureStandard, obligations: clocksOfPart(on, successor, data) } : null,
        to: addressees(ctx, who, [...told, person(state.contact)]),
      },
    };
    if (same) return [divided, ...dated(on, successor, data, who, ctx)];
    const part: Task = {
      ...task,
      ...{ title, closureStandard },
      measures: task.measures.filter((one) => measures.includes(one.id)),
      assists: task.assists.filter(({ departmentId }) => assists.includes(departmentId)),
    };
    return [divided, reassigned({ state, task: part }, { to: lead, ...(data.due ? { due: data.due } : {}) }, who, ctx)];
  },
  problems: [
    'not_divisible',
    'unknown_measure',
    'not_assisting',
    'response_pending',
    'extension_pending',
    'standing_pending',
    'termination_pending',
    'unknown_department',
    'nothing_changed',
    'due_not_before_reply',
    'due_in_past',
    'new_due_needed',
  ],
});
