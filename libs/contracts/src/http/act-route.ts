import { ACTS } from '@duban/domain';
import type { ActKind, AnyAct, DirectiveCommandType, RefusalCode } from '@duban/domain';
import { id } from '@duban/domain/schema';
import { z } from 'zod';
import { ACT_NAMES } from '@duban/words';
import { actCircumstances, commandAnswer, rowNumber } from './common.js';
import type { HttpProblemCode } from './problems.js';
import type { RouteDefinition, Shape } from './route.js';

export const directiveParams = z.object({ directiveId: z.uuid() });
/** A task that was carried has the number of the directive it came from behind its own. */
export const taskParams = directiveParams.extend({ taskId: z.string().regex(/^t\d{1,6}(-[\w-]{1,80})?$/) });

type Problems = RouteDefinition['problems'];

/** What all acts on one kind of thing share: where they are sent, and what any of them may be refused for. */
interface Place {
  tag: string;
  base: string;
  params?: Shape;
  problems: Problems;
}

const ON_TASK = {
  tag: 'tasks',
  base: '/directives/{directiveId}/tasks/{taskId}',
  problems: ['directive_not_found', 'task_not_found', 'task_wrong_state', 'not_your_task', 'role_required'] satisfies RefusalCode[],
};

const PLACES: Record<ActKind, Place> = {
  new: { tag: 'directives', base: '/directives', problems: [] },
  directive: { tag: 'directives', base: '/directives/{directiveId}', params: directiveParams, problems: ['directive_wrong_state'] },
  task: { ...ON_TASK, params: taskParams },
  entry: { ...ON_TASK, params: taskParams.extend({ n: rowNumber.positive() }) },
  notice: { ...ON_TASK, params: taskParams.extend({ noticeId: id }) },
};

/** Whatever is said to have happened on paper before, or is entered for whoever signed it. */
const ANY_ACT = [
  'asserted_too_early',
  'asserted_too_late',
  'signed_paper_required',
  'second_officer_required',
  'signer_no_leader',
] satisfies RefusalCode[];

/** The route of an act: all but the end of its path follows from the act itself. */
export const actRoute = (
  type: DirectiveCommandType,
  path: string,
  { status = 200, problems = [] }: { status?: 200 | 201; problems?: readonly HttpProblemCode[] } = {},
): RouteDefinition => {
  const act: AnyAct = ACTS[type];
  const { tag, base, params, problems: common } = PLACES[act.on];
  return {
    id: type.charAt(0).toLowerCase() + type.slice(1),
    kind: 'command',
    method: 'post',
    path: `${base}${path}`,
    tag,
    summary: ACT_NAMES[type],
    action: type,
    ...(params ? { params } : {}),
    body: act.input.extend(actCircumstances),
    response: commandAnswer,
    status,
    problems: [...common, ...ANY_ACT, ...problems, ...act.problems],
  };
};
