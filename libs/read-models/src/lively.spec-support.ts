import type { Directive, DirectiveCommand, DirectiveCommandMap, DirectiveCommandType, Instant, StampedEvent } from '@duban/domain';
import { commandAs, registerAs, taskFor } from '@duban/testing/directive-city';
import { EVIDENCE } from '@duban/testing/directive-commands';
import { Story } from '@duban/testing/given-when-then';
import { wakes } from '@duban/testing/passing-time';
import { clerk, day, OFFICER } from '@duban/testing/people';

/** What four departments did with a directive: received, blocked, extended, filed, let slip. */
export const livelyCommands = (directiveId: string): DirectiveCommand[] => {
  const by = <T extends DirectiveCommandType>(actor: string | typeof OFFICER, on: number, type: T, data: DirectiveCommandMap[T]) =>
    commandAs(`${directiveId}/${on}`, type, data, typeof actor === 'string' ? clerk(actor) : actor, day(on));
  const waitingFor = { kind: 'department', departmentId: 'dept-c' } as const;
  return [
    registerAs(`${directiveId}/0`, directiveId, {
      tasks: [
        taskFor('dept-a', { shape: 'joint', assists: [{ departmentId: 'dept-b', duty: '提供数据', contributionDue: day(10) }] }),
        taskFor('dept-b', { due: { at: day(6), origin: 'source' } }),
        taskFor('dept-c', { due: { at: day(9), origin: 'source' } }),
        taskFor('dept-d', { due: { at: day(4), origin: 'source' } }),
      ],
    }),
    by('dept-a', 0.1, 'ReceiveTask', { taskId: 't1' }),
    by('dept-b', 0.2, 'ReceiveTask', { taskId: 't2' }),
    by('dept-d', 0.3, 'ReceiveTask', { taskId: 't4' }),
    by('dept-c', 5, 'ReceiveTask', { taskId: 't3' }),
    by('dept-a', 5.1, 'RaiseBlock', { taskId: 't1', waitingFor, cause: '缺数据', request: '请提供名单' }),
    by('dept-c', 5.2, 'ReportProgress', { taskId: 't3', done: '已摸底', percent: 10 }),
    by('dept-c', 5.3, 'RequestExtension', { taskId: 't3', cause: '企业较多', progress: '已完成一半', proposedDue: day(15) }),
    by('dept-b', 5.4, 'RequestClosure', { taskId: 't2', summary: '已完成', evidence: [EVIDENCE] }),
    by(OFFICER, 5.5, 'NudgeTask', { taskId: 't1', text: '请抓紧' }),
  ];
};

/** The events of commands and of the clocks between them up to `until`, and the state after each of the steps. */
export const tell = (
  commands: readonly DirectiveCommand[],
  until: Instant,
): { events: (StampedEvent & { version: number })[]; states: Directive[] } => {
  const steps: Story[] = [];
  const last = (): Story => steps.at(-1) ?? new Story([]);
  for (const command of commands) {
    steps.push(...wakes(last(), command.meta.receivedAt));
    steps.push(last().and(command));
  }
  steps.push(...wakes(last(), until));
  return {
    events: last().history.map((event, n) => ({ ...event, version: n + 1 })),
    states: steps.map(({ directive }) => directive),
  };
};
