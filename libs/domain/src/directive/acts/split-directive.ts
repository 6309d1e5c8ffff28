import { z } from 'zod';
import { BY_DECIDERS } from '../../shared/grants.js';
import { first, refusal, textRequired, when } from '../../shared/refusing.js';
import { id, longText, shortText } from '../../shared/schema.js';
import type { DirectiveId, PersonId, TaskId } from '../../shared/party.js';
import type { DecisionContext } from '../context.js';
import type { Refusal } from '../refusals.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { Directive, SegmentRef, Task } from '../state/index.js';
import { directiveAct } from './define-act.js';
import { carried, liveOnes, liveTasks, nothingReceivedOrLate, stoodThen } from './shared/carrying.js';
import { leaderRequired, workOf } from './shared/leaders.js';
import { WORKING, directiveStatus } from './shared/states.js';

interface Part {
  /** The new directive's. */
  directiveId: DirectiveId;
  title: string;
  requirement: string;
  closureStandard: string;
  leaderInCharge?: PersonId | undefined;
  contact?: PersonId | undefined;
  tasks: TaskId[];
  /** Sentences that go with them. */
  basis: string[];
}
interface SplitDirective {
  reason: string;
  parts: Part[];
}

const part = z.object({
  title: shortText,
  requirement: longText,
  closureStandard: longText,
  leaderInCharge: id.optional(),
  contact: id.optional(),
  tasks: z.array(id).min(1).max(500),
  basis: z.array(id).max(100).default([]).meta({ description: 'Ids of segments of its basis that go with the tasks' }),
});

const leaving = (state: Directive, { parts }: Pick<SplitDirective, 'parts'>): Task[] =>
  parts.flatMap(({ tasks }) => tasks.flatMap((taskId) => state.tasks[taskId] ?? []));

const twice = (all: readonly string[]): string | undefined => all.find((one, n) => all.indexOf(one) !== n);

/** Refuses what would leave twice, and to leave nothing behind. */
const undivided = (state: Directive, { parts }: Pick<SplitDirective, 'parts'>): Refusal | null => {
  const tasks = parts.flatMap((one) => one.tasks);
  const sentences = parts.flatMap((one) => one.basis);
  const doubled = twice(tasks) ?? twice(sentences);
  const unknown = sentences.find((segmentId) => state.basis.every((one) => one.segmentId !== segmentId));
  return first(
    when(doubled !== undefined, 'split_uneven', { named: doubled ?? null, why: 'twice' }),
    when(unknown !== undefined, 'split_uneven', { named: unknown ?? null, why: 'not_its_basis' }),
    when(liveTasks(state).length === tasks.length, 'split_uneven', { named: null, why: 'nothing_stays' }),
  );
};

/** Of one part: the work that its leader would lead. */
const ledIn = (state: Directive, { tasks }: Part) =>
  workOf({ ...state, tasks: Object.fromEntries(tasks.flatMap((taskId) => (state.tasks[taskId] ? [[taskId, state.tasks[taskId]]] : []))) });

const wrongPart = (state: Directive, one: Part, ctx: DecisionContext): Refusal | null =>
  first(
    textRequired({ title: one.title, requirement: one.requirement }),
    when(!one.closureStandard.trim(), 'closure_standard_required'),
    leaderRequired({ leaderInCharge: one.leaderInCharge }, ledIn(state, one), ctx),
  );

const basisOf = (state: Directive, { basis }: Part): SegmentRef[] => state.basis.filter(({ segmentId }) => basis.includes(segmentId));

/**
 * 分案: some of its live tasks go on in directives of their own, each with a number; the others stay. Of what a department has received or is
 * late with this is said by whoever may terminate it.
 */
export const splitDirective = directiveAct({
  type: 'SplitDirective',
  input: z.object({ reason: longText, parts: z.array(part).min(1).max(20) }),
  complete: ({ reason, parts }, { childId }): SplitDirective => ({
    reason,
    parts: parts.map((one, n) => ({ ...one, directiveId: childId(n) })),
  }),
  grants: BY_DECIDERS,
  provided: { office_head: nothingReceivedOrLate<SplitDirective>((state, data) => (data ? leaving(state, data) : null)) },
  possible: ({ state }) =>
    first(
      directiveStatus(state, WORKING),
      liveTasks(state).length < 2 ? refusal('split_uneven', { named: null, why: 'nothing_stays' }) : null,
    ),
  refuses: ({ state }, data, _who, ctx) =>
    first(
      textRequired({ reason: data.reason }),
      liveOnes(
        state,
        data.parts.flatMap(({ tasks }) => tasks),
      ),
      undivided(state, data),
      ...data.parts.map((one) => wrongPart(state, one, ctx)),
    ),
  decide: ({ state }, { reason, parts }, _who, { now }) =>
    parts.flatMap((one): DirectiveEvent[] => {
      const { directiveId, title, requirement, closureStandard } = one;
      const tasks = leaving(state, { parts: [one] });
      const { leaderInCharge = state.leaderInCharge, contact = state.contact } = one;
      const split = { directiveId, title, requirement, closureStandard, leaderInCharge, contact, reason };
      return [
        { type: 'DirectiveSplit', data: { ...split, basis: basisOf(state, one), tasks: tasks.map((task) => stoodThen(state, task, now)) } },
        ...tasks.map((task) => carried(state, task, { into: directiveId, ground: 'split', reason })),
      ];
    }),
  problems: ['split_uneven', 'closure_standard_required', 'leader_not_eligible', 'task_not_found', 'task_wrong_state'],
});
