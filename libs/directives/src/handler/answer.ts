import { nextClock, type Directive } from '@duban/domain';
import type { CommandOutcome, HandleResult } from '@duban/protocol';
import { poisonRefusal } from '../incidents/incident-notice.js';
import type { Attempt } from './bisect.js';
import type { HandlerPorts } from './ports.js';
import { summarySince, type SummaryWords } from './summary.js';
import { clocksAtFault, type Writing, type Written } from './write.js';

/** A fault of the clocks is looked at again only after this much real time. */
const CLOCK_FAULT_SLEEP_MS = 5 * 60_000;

/** What the workflow is told of its batch. */
export const answerOf = (
  clock: Pick<HandlerPorts['clock'], 'realMsUntil'>,
  attempt: Attempt,
  writing: Writing,
  { after, accepted, nextDue, closed }: Written,
): HandleResult => {
  const sleepMs = nextDue === null || closed ? null : clock.realMsUntil(nextDue);
  return {
    outcomes: outcomesOf(attempt, writing, accepted),
    version: after.version,
    nextDue,
    sleepMs: sleepMs !== null && clocksAtFault(writing) ? Math.max(sleepMs, CLOCK_FAULT_SLEEP_MS) : sleepMs,
    closed,
    summary: summarySince(attempt.seenVersion, { before: writing.before, after }, wordsIn(writing.ctx)),
  };
};

/** Units as they are called now: a later change of a name is shown with the next change of what it stands in. */
const wordsIn = (ctx: Writing['ctx']): SummaryWords<Directive> => ({
  unit: (id) => ctx?.directory.nameOf?.(id) ?? id,
  nextClock: (state) => (ctx === null ? null : nextClock(state, ctx)),
});

/** In the order of the batch; a command found to be poison by an earlier attempt is answered here too. */
const outcomesOf = (
  { directiveId, commands, faults }: Attempt,
  { slices, stream: { recorded } }: Writing,
  accepted: Written['accepted'],
): CommandOutcome[] => {
  const poisoned = faults.flatMap(({ command }) => command ?? []);
  return [...commands, ...poisoned].map((command) => {
    const commandId = command.meta.id;
    const known = recorded.get(commandId) ?? accepted.get(commandId);
    if (known) return known;
    const refusal = slices.find((slice) => slice.command?.meta.id === commandId)?.refusal;
    return { commandId, accepted: false, refusal: refusal ?? poisonRefusal(directiveId, command) };
  });
};
