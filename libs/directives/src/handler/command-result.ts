import type { CommandResultData } from '@duban/protocol';
import { numberText, type StampedEvent } from '@duban/domain';

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
