import { numberText, type CommandResultData, type DirectiveSummary } from '@duban/contracts';
import { TERMINAL_TASK, type DirectiveState, type StampedEvent } from '@duban/domain';

/** More open tasks than this are left out of what an operator sees in Temporal; nobody counts on that list. */
const MAX_SUMMARY_TASKS = 100;

/** What an accepted command's sender learns: ids given in the append. */
export const resultOf = (directiveId: string, events: readonly StampedEvent[]): CommandResultData => {
  const result: CommandResultData = { directiveId };
  for (const event of events) {
    if (event.type === 'DirectiveRegistered' || event.type === 'NoticeIssued') {
      const number = numberText(event.data.number);
      if (number !== null) result.number = number;
    }
    if (event.type === 'TaskDispatched') result.taskIds = [...(result.taskIds ?? []), event.data.taskId];
    if (result.n === undefined && 'n' in event.data && typeof event.data.n === 'number') result.n = event.data.n;
  }
  return result;
};

/** For operators: ids and states, never personal data. */
export const summaryOf = (directiveId: string, state: DirectiveState): DirectiveSummary => {
  if (state === null) return { number: null, status: 'NONE', tasks: [], line: directiveId };
  const open = Object.values(state.tasks).filter((task) => !TERMINAL_TASK.includes(task.status));
  const number = numberText(state.number);
  return {
    number,
    status: state.status,
    tasks: open.slice(0, MAX_SUMMARY_TASKS).map(({ id, lead, status, currentDue }) => ({ id, lead, status, due: currentDue })),
    line: `${number ?? directiveId} · ${state.status} · 在办 open ${open.length} / ${Object.keys(state.tasks).length}`,
  };
};
