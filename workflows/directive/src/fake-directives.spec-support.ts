import type {
  CommandOutcome,
  DirectiveActivities,
  DirectiveSummary,
  HandleInput,
  HandleResult,
  SummaryChanges,
  TaskSummary,
} from '@duban/protocol';
import type { DirectiveCommand } from '@duban/domain';
import { receiveAs } from '@duban/testing/directive-city';

interface FakeStream {
  version: number;
  recorded: Map<string, CommandOutcome>;
  ticks: number;
  closed: boolean;
  dueAtMs: number | null;
  /** null: one in progress, due when the stream is. */
  tasks: TaskSummary[] | null;
  unreadable: boolean;
  /** The summaries of its answers, in the form in which they were told. */
  told: HandleResult['summary'][];
}

/** A record in memory: each command writes one event; what is due, and when it fails, is the spec's to say. */
export class FakeDirectives implements DirectiveActivities {
  readonly streams = new Map<string, FakeStream>();
  readonly calls: { directiveId: string; commands: number }[] = [];
  /** Asked before each call with its ordinal (from 0); what it throws, the activity throws. */
  before: (call: number) => void = () => undefined;
  /** Asked after the effect: throwing here is a crash between append and completion. */
  after: (call: number) => void = () => undefined;
  nowMs: () => Promise<number> = async () => Date.now();
  /** What a command does besides writing its event. */
  apply: (stream: FakeStream, command: DirectiveCommand, nowMs: number) => void = () => undefined;
  /** What a due time does; default: it passes. */
  onDue: (stream: FakeStream, nowMs: number) => void = (stream) => (stream.dueAtMs = null);

  stream(directiveId: string): FakeStream {
    const known = this.streams.get(directiveId);
    if (known) return known;
    const fresh: FakeStream = {
      version: 0,
      recorded: new Map(),
      ticks: 0,
      closed: false,
      dueAtMs: null,
      tasks: null,
      unreadable: false,
      told: [],
    };
    this.streams.set(directiveId, fresh);
    return fresh;
  }

  summaryOf(directiveId: string): DirectiveSummary {
    const { version, closed, dueAtMs, tasks, unreadable } = this.stream(directiveId);
    if (version === 0 || unreadable) return { number: null, status: 'NONE', tasks: [], line: unreadable ? 'unreadable' : directiveId };
    const one: TaskSummary = { id: 't1', lead: 'dept-a', status: 'IN_PROGRESS', due: instantOf(dueAtMs) };
    return {
      number: '督〔2020〕1号',
      status: closed ? 'COMPLETED' : 'IN_PROGRESS',
      tasks: closed ? [] : (tasks ?? [one]),
      line: `${(tasks ?? [one]).length} open`,
      next: dueAtMs === null ? '' : `督〔2020〕1号 · ${instantOf(dueAtMs)}`,
    };
  }

  handle = async ({ directiveId, batch, seenVersion }: HandleInput): Promise<HandleResult> => {
    const call = this.calls.length;
    this.calls.push({ directiveId, commands: batch.commands.length });
    this.before(call);
    const nowMs = await this.nowMs();
    const stream = this.stream(directiveId);
    const known = stream.version > 0 && stream.version === seenVersion ? this.summaryOf(directiveId) : null;
    if (stream.dueAtMs !== null && stream.dueAtMs <= nowMs) {
      stream.ticks += 1;
      stream.version += 1;
      this.onDue(stream, nowMs);
    }
    const outcomes = batch.commands.map((command): CommandOutcome => {
      const id = command.meta.id;
      const known = stream.recorded.get(id);
      if (known) return known;
      stream.version += 1;
      this.apply(stream, command, nowMs);
      const outcome: CommandOutcome = {
        commandId: id,
        accepted: true,
        fromVersion: stream.version,
        toVersion: stream.version,
        result: { directiveId },
      };
      stream.recorded.set(id, outcome);
      return outcome;
    });
    this.after(call);
    const whole = this.summaryOf(directiveId);
    const summary = known === null || seenVersion === undefined || stream.unreadable ? whole : differences(seenVersion, known, whole);
    stream.told.push(summary);
    return {
      outcomes,
      version: stream.version,
      nextDue: instantOf(stream.dueAtMs),
      sleepMs: stream.dueAtMs === null ? null : Math.max(0, stream.dueAtMs - nowMs),
      closed: stream.closed,
      summary,
    };
  };
}

const instantOf = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

const differences = (since: number, before: DirectiveSummary, after: DirectiveSummary): SummaryChanges => {
  const changes: SummaryChanges = { since };
  if (before.number !== after.number) changes.number = after.number;
  if (before.status !== after.status) changes.status = after.status;
  if (before.line !== after.line) changes.line = after.line;
  const texts = before.tasks.map((task) => JSON.stringify(task));
  const set = after.tasks.filter((task) => !texts.includes(JSON.stringify(task)));
  const gone = before.tasks.filter(({ id }) => after.tasks.every((task) => task.id !== id)).map(({ id }) => id);
  return { ...changes, ...(set.length > 0 ? { set } : {}), ...(gone.length > 0 ? { gone } : {}) };
};

/** A command whose content no fake looks at. */
export const aCommand = (id: string): DirectiveCommand => receiveAs(id, 't1', 'dept-a');
