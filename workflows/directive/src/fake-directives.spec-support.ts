import type { CommandOutcome, DirectiveActivities, HandleInput, HandleResult } from '@duban/contracts';
import type { DirectiveCommand } from '@duban/domain';
import { SYSTEM_ACTOR } from '@duban/domain';

interface FakeStream {
  version: number;
  recorded: Map<string, CommandOutcome>;
  ticks: number;
  closed: boolean;
  dueAtMs: number | null;
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
    const fresh: FakeStream = { version: 0, recorded: new Map(), ticks: 0, closed: false, dueAtMs: null };
    this.streams.set(directiveId, fresh);
    return fresh;
  }

  handle = async ({ directiveId, batch }: HandleInput): Promise<HandleResult> => {
    const call = this.calls.length;
    this.calls.push({ directiveId, commands: batch.commands.length });
    this.before(call);
    const nowMs = await this.nowMs();
    const stream = this.stream(directiveId);
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
    const nextDue = stream.dueAtMs === null ? null : new Date(stream.dueAtMs).toISOString();
    return {
      outcomes,
      version: stream.version,
      nextDue,
      sleepMs: stream.dueAtMs === null ? null : Math.max(0, stream.dueAtMs - nowMs),
      closed: stream.closed,
      summary: {
        number: stream.version > 0 ? '督〔2020〕1号' : null,
        status: stream.closed ? 'COMPLETED' : stream.version > 0 ? 'IN_PROGRESS' : 'NONE',
        tasks: stream.closed || stream.version === 0 ? [] : [{ id: 't1', lead: 'dept-a', status: 'IN_PROGRESS', due: nextDue }],
        line: `version ${stream.version}`,
      },
    };
  };
}

/** A command whose content no fake looks at. */
export const aCommand = (id: string): DirectiveCommand => ({
  type: 'ReceiveTask',
  data: { taskId: 't1' },
  meta: {
    id,
    receivedAt: '2020-02-17T01:00:00.000Z',
    actor: SYSTEM_ACTOR,
    accountable: { kind: 'department', departmentId: 'dept-a' },
    authority: { kind: 'own' },
    correlationId: id,
  },
});
