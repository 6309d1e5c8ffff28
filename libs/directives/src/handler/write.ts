import type { CommandOutcome, HandleResult } from '@duban/protocol';
import { addMs, HOUR, type DirectiveCommand, type DirectiveState } from '@duban/domain';
import type { LRUCache } from 'lru-cache';
import { resultOf } from './answers.js';
import { decideBatch, type Decided, type Fault, type Loaded, type Slice } from './decide.js';
import { followUpsOf, type VersionedEvent } from '../follow-ups/follow-ups.js';
import type { HandleDeps } from './handle.js';
import { incidentEntry, poisonRefusal } from '../incidents/incident-notice.js';
import { fold, load } from '../load/load.js';
import { giveNumbers, wantsNumbers } from '../numbers/numbers.js';
import type { AcceptedOutcome, OpenStream, OutboxEntry, RecordedAnswer, StreamWriter } from './record.js';
import { summarySince } from './summary.js';

/** What one transaction is asked to do. */
export interface Attempt {
  directiveId: string;
  /** As in `HandleInput`. */
  seenVersion: number | undefined;
  commands: readonly DirectiveCommand[];
  /** Clocks known to be at fault are left alone, so that commands still get through. */
  skipTicks: boolean;
  /** Found by earlier attempts: recorded as incidents in this one. */
  faults: readonly Fault[];
}

/** A fault of the clocks is looked at again only after this long, real and in the directive's own time. */
const CLOCK_FAULT_PAUSE_MS = HOUR;
const CLOCK_FAULT_SLEEP_MS = 5 * 60_000;

interface Committed {
  result: HandleResult;
  loaded: Loaded;
}

/** Read, drop what is recorded, decide the rest, append and project in one write. */
export const attempt = async (deps: HandleDeps, cache: LRUCache<string, Loaded>, request: Attempt): Promise<HandleResult> => {
  const { directiveId, commands } = request;
  // asked beside the read, not after it: a round trip less; a failure is told where the answer is wanted
  const mayAct = commands.length > 0 ? deps.authority() : null;
  mayAct?.catch(() => undefined);
  const asked = { ...deps, authority: () => mayAct ?? deps.authority() };
  const { result, loaded } = await deps.record.open(directiveId, commands, (stream) =>
    decideAndWrite(asked, cache.get(directiveId), request, stream),
  );
  // only what is committed is remembered
  cache.set(directiveId, loaded);
  return result;
};

const decideAndWrite = async (deps: HandleDeps, cached: Loaded | undefined, request: Attempt, stream: OpenStream): Promise<Committed> => {
  const { directiveId, skipTicks } = request;
  const { recorded } = stream;
  const now = deps.clock.now();
  const before = cached?.version === stream.version ? cached : await load(deps.rules, stream);
  const fresh = [...new Map(request.commands.map((command) => [command.meta.id, command])).values()].filter(
    (command) => !recorded.has(command.meta.id),
  );
  const decided = await decideBatch(deps, before, { directiveId, commands: fresh, now, skipTicks });
  const faults = [...request.faults, ...decided.faults];
  return stream.writing(wantsNumbers(decided.slices) ? 'numbered' : 'single', (writer) =>
    write(deps, { request, recorded, before, decided, faults }, writer),
  );
};

interface Writing {
  request: Attempt;
  recorded: ReadonlyMap<string, RecordedAnswer>;
  before: Loaded;
  decided: Decided;
  faults: readonly Fault[];
}

const write = async (
  deps: HandleDeps,
  { request, recorded, before, decided, faults }: Writing,
  writer: StreamWriter,
): Promise<Committed> => {
  const { directiveId } = request;
  const slices = await giveNumbers(decided.slices, decided.ctx?.calendar.utcOffsetMinutes ?? 0, writer.takeNumbers);
  // decided once is enough, unless numbers have come in since
  const after = slices.every(({ events }, at) => events.every((event, n) => event === decided.slices[at]?.events[n]))
    ? loadedOf(decided)
    : fold(
        deps.rules,
        before,
        slices.flatMap((slice) => slice.events),
      );

  const clocksAtFault = faults.some((fault) => fault.command === null);
  const nextDue = dueAfter(deps, decided, after.state, clocksAtFault);
  const closed = deps.rules.isClosed(after.state);
  const accepted = acceptedOf(directiveId, before.version, slices);
  const events = versioned(before.version, slices);
  const outbox: OutboxEntry[] = [
    ...faults.map((fault) => incidentEntry(directiveId, after.version, fault)),
    ...followUpsOf(directiveId, after.state, events).map((payload) => ({ id: payload.command.meta.id, kind: 'command', payload })),
    ...(deps.outbox?.(after.state, events) ?? []),
  ];
  const rows = events.length > 0 ? await deps.project(before.state, after.state, events) : null;
  const passes = Math.floor(after.version / deps.snapshotEvery) > Math.floor(before.version / deps.snapshotEvery);
  await writer.append({ slices, accepted, outbox, nextDue, closed, rows, snapshot: passes ? after : null });

  const sleepMs = nextDue === null || closed ? null : deps.clock.realMsUntil(nextDue);
  return {
    loaded: after,
    result: {
      outcomes: outcomesOf(request, { recorded, accepted, slices, faults, directiveId, version: after.version }),
      version: after.version,
      nextDue,
      sleepMs: sleepMs !== null && clocksAtFault ? Math.max(sleepMs, CLOCK_FAULT_SLEEP_MS) : sleepMs,
      closed,
      summary: summarySince(request.seenVersion, directiveId, before, after),
    },
  };
};

const loadedOf = ({ state, version, lastAt }: Decided): Loaded => ({ state, version, lastAt });

const dueAfter = ({ rules, clock }: HandleDeps, { ctx }: Decided, state: DirectiveState, clocksAtFault: boolean): string | null => {
  if (state === null) return null;
  const due = ctx === null ? null : rules.nextDue(state, ctx);
  if (!clocksAtFault) return due;
  const pause = addMs(clock.now(), CLOCK_FAULT_PAUSE_MS);
  return due !== null && due > pause ? due : pause;
};

const versioned = (from: number, slices: readonly Slice[]): VersionedEvent[] =>
  slices.flatMap((slice) => slice.events).map((event, index) => ({ ...event, version: from + index + 1 }));

const acceptedOf = (directiveId: string, from: number, slices: readonly Slice[]): Map<string, AcceptedOutcome> => {
  const accepted = new Map<string, AcceptedOutcome>();
  let version = from;
  for (const { command, events, refusal } of slices) {
    const fromVersion = events.length > 0 ? version + 1 : version;
    version += events.length;
    if (command === null || refusal !== null) continue;
    const commandId = command.meta.id;
    accepted.set(commandId, { commandId, accepted: true, fromVersion, toVersion: version, result: resultOf(directiveId, events) });
  }
  return accepted;
};

interface Answers {
  recorded: ReadonlyMap<string, RecordedAnswer>;
  accepted: ReadonlyMap<string, AcceptedOutcome>;
  slices: readonly Slice[];
  faults: readonly Fault[];
  directiveId: string;
  version: number;
}

/** In the order of the batch; a command found to be poison by an earlier attempt is answered here too. */
const outcomesOf = (request: Attempt, answers: Answers): CommandOutcome[] => {
  const poisoned = request.faults.flatMap((fault) => (fault.command === null ? [] : [fault.command]));
  return [...request.commands, ...poisoned].map((command) => {
    const commandId = command.meta.id;
    const known = answers.recorded.get(commandId) ?? answers.accepted.get(commandId);
    if (known) return known;
    const refusal = answers.slices.find((slice) => slice.command?.meta.id === commandId)?.refusal;
    return { commandId, accepted: false, refusal: refusal ?? poisonRefusal(answers.directiveId, command) };
  });
};
