import type { HandlerDeps } from '@duban/directives';
import type { Actor, DirectiveCommand, DirectiveCommandMap, DirectiveCommandType, Instant, TaskOrder } from '@duban/domain';
import type { CommandOutcome, HandleResult } from '@duban/protocol';
import { command, order, registration } from './directive-commands.js';
import { calendarOf, clerk, day, directory, HOLDERS, OFFICER, T0 } from './people.js';

/** The city with a single officer. */
export const DIRECTORY = directory({ ...HOLDERS, supervision_officer: ['officer'] });

/** A command under an id by which its outcome is looked for. */
export const commandAs = <T extends DirectiveCommandType>(
  id: string,
  type: T,
  data: DirectiveCommandMap[T],
  by: Actor,
  at: Instant = T0,
): DirectiveCommand => command(type, data, by, { id, at });

export const taskFor = (department: string, over: Partial<TaskOrder> = {}): TaskOrder =>
  order({ shape: 'split', leads: [department], title: `${department} 的任务`, due: { at: day(20), origin: 'source' }, ...over });

/** Registers and dispatches at once, as from an approved list. */
export const registerAs = (
  id: string,
  directiveId: string,
  over: Partial<DirectiveCommandMap['RegisterDirective']> = {},
  at: Instant = T0,
): DirectiveCommand => commandAs(id, 'RegisterDirective', registration({ directiveId, tasks: [taskFor('dept-a')], ...over }), OFFICER, at);

export const receiveAs = (id: string, taskId: string, department: string, at: Instant = T0): DirectiveCommand =>
  commandAs(id, 'ReceiveTask', { taskId }, clerk(department), at);

export const ports = (clock: HandlerDeps['clock']): Omit<HandlerDeps, 'pool'> => ({
  clock,
  directory: async () => DIRECTORY,
  calendar: calendarOf,
  project: async () => null,
});

export const outcomeOf = (result: HandleResult, commandId: string): CommandOutcome => {
  const outcome = result.outcomes.find((each) => each.commandId === commandId);
  if (!outcome) throw new Error(`no outcome of ${commandId}`);
  return outcome;
};

/** Read models that take a while (ms) inside the append's own statement, before its commit: for a kill to fall into. Writes nothing. */
export const lasting =
  (ms: number): HandlerDeps['project'] =>
  async () => ({
    kind: 'lasting',
    texts: (first, guard) => [
      `insert into duban.number_counter (series, year, last)
       select 'never', 0, 0 from (select pg_sleep($${first}::float8)::text as done) s where ${guard} and s.done <> ''`,
    ],
    values: [ms / 1_000],
  });
