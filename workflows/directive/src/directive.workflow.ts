import type { Batch, BatchResult, DirectiveActivities, DirectiveRunInput, HandleResult } from '@duban/protocol';
import { DIRECTIVE_QUERIES, mergedSummary, SUBMIT_UPDATE } from '@duban/protocol';
import * as wf from '@temporalio/workflow';
import { Alarm } from './alarm.js';
import { Display, nextText } from './display.js';

/** A cold replay took 186 ms at 184 events and 2.3 s at 3,961. */
const LONG_HISTORY_EVENTS = 500;
/** A run that nobody ever wrote to ends itself after this long. */
const EMPTY_RUN_MS = 60_000;
/** After a wake that changed nothing: the clocks of two workers may differ a little, and no fault of ours may spin. */
const NO_PROGRESS_MS = 1_000;
const FAILED_WAKE_MS = 60_000;

// twice here, within one workflow task; then as an ordinary activity, so that an outage neither grows the history nor loses a batch
const { handle: handleHere } = wf.proxyLocalActivities<DirectiveActivities>({
  startToCloseTimeout: '3 s',
  retry: { maximumAttempts: 2, initialInterval: '100 ms' },
});
const { handle: handleWithBackoff } = wf.proxyActivities<DirectiveActivities>({
  startToCloseTimeout: '10 s',
  retry: { initialInterval: '500 ms', backoffCoefficient: 2, maximumInterval: '15 s' },
});

export const submit = wf.defineUpdate<BatchResult, [Batch]>(SUBMIT_UPDATE);

type Seen = NonNullable<DirectiveRunInput['carried']>;
interface Letter {
  batch: Batch;
  answer: (result: BatchResult) => void;
  fail: (error: unknown) => void;
}

/** One directive's single writer: a mailbox and a timer. The rules run in the activity `handle`. */
export async function directive(input: DirectiveRunInput): Promise<void> {
  const mailbox: Letter[] = [];
  const alarm = new Alarm();
  const display = new Display();
  const startedMs = Date.now();
  const info = wf.workflowInfo;
  let seen: Seen = input.carried ?? {
    version: 0,
    nextDue: null,
    sleepMs: null,
    armedAtMs: startedMs,
    closed: false,
    summary: { number: null, status: 'NONE', tasks: [], line: '尚无记录 nothing recorded yet' },
  };
  // the version that the summary is of, once this run was told it whole
  let seenVersion = 0;

  // before the first await: handlers may run before the next line of this function
  wf.setHandler(submit, (batch) => new Promise<BatchResult>((answer, fail) => void mailbox.push({ batch, answer, fail })), {
    validator: (_batch: Batch) => {
      // only when the server insists: turned away, newcomers leave no trace and are sent again by the gateway, to the next run
      if (info().continueAsNewSuggested) throw wf.ApplicationFailure.nonRetryable('this run is ending', 'RunEnding');
    },
  });
  wf.setHandler(wf.defineQuery<Seen['summary']>(DIRECTIVE_QUERIES.state), () => seen.summary);
  wf.setHandler(wf.defineQuery<Seen['summary']['tasks']>(DIRECTIVE_QUERIES.openTasks), () => seen.summary.tasks);
  wf.setHandler(wf.defineQuery<Seen['nextDue']>(DIRECTIVE_QUERIES.nextDue), () => seen.nextDue);
  wf.setHandler(wf.defineQuery<number>(DIRECTIVE_QUERIES.version), () => seen.version);
  display.show(seen.summary, seen.version, seen.nextDue);

  const handle = async (batch: Batch): Promise<HandleResult> => {
    const request = { directiveId: input.directiveId, batch, seenVersion };
    try {
      return await handleHere(request);
    } catch (error) {
      if (wf.isCancellation(error)) throw error;
      return await handleWithBackoff(request);
    }
  };
  const wakeAtMs = (): number | null => {
    if (seen.version === 0) return startedMs + EMPTY_RUN_MS;
    return seen.sleepMs === null || seen.closed ? null : seen.armedAtMs + seen.sleepMs;
  };
  const longHistory = (): boolean => info().historyLength >= LONG_HISTORY_EVENTS || info().continueAsNewSuggested;
  const mayLeave = (): boolean => mailbox.length === 0 && wf.allHandlersFinished() && (seen.closed || longHistory());

  for (;;) {
    if (mailbox.length === 0) alarm.set(wakeAtMs(), nextText(seen.summary, seen.nextDue));
    await wf.condition(() => mailbox.length > 0 || alarm.fired || mayLeave());
    const letter = mailbox.shift();
    const rang = alarm.take();
    if (letter === undefined && seen.version === 0 && rang) return;
    if (letter === undefined && !rang) break;
    try {
      const result = await handle(letter?.batch ?? { id: 'timer', commands: [] });
      const idle = letter === undefined && result.nextDue !== null && result.nextDue === seen.nextDue;
      const sleepMs = result.sleepMs !== null && idle ? Math.max(result.sleepMs, NO_PROGRESS_MS) : result.sleepMs;
      const { outcomes, version, nextDue, closed } = result;
      const summary = mergedSummary(seen.summary, result.summary);
      // of a record that could not be read there is no summary to change
      seenVersion = summary.status === 'NONE' ? 0 : version;
      seen = { version, nextDue, sleepMs, armedAtMs: Date.now(), closed, summary };
      display.show(summary, version, nextDue);
      letter?.answer({ outcomes, version });
    } catch (error) {
      if (wf.isCancellation(error)) throw error;
      // "unknown" to the sender, who sends again; never a failed workflow task
      letter?.fail(error instanceof wf.TemporalFailure ? error : wf.ApplicationFailure.nonRetryable(String(error), 'HandleFailed'));
      seen = { ...seen, sleepMs: seen.sleepMs === null ? null : FAILED_WAKE_MS, armedAtMs: Date.now() };
    }
  }
  if (!seen.closed) await wf.continueAsNew<typeof directive>({ directiveId: input.directiveId, carried: seen });
}
