import type { HandleInput, HandleResult } from '@duban/protocol';
import { directiveIdOfStream } from '@duban/protocol';
import { SNAPSHOT_EVERY, streamsSince } from '@duban/event-store';
import { LRUCache } from 'lru-cache';
import { withDatabase } from '../load/database.js';
import { load, loadDirective, type Loaded } from '../load/load.js';
import { domainRules } from '../rules.js';
import { answerOf } from './answer.js';
import { bisecting, type Attempt } from './bisect.js';
import { askDirectory, circumstancesOf } from './circumstances.js';
import { byReceipt, decideBatch } from './decide.js';
import type { HandlerPorts } from './ports.js';
import { readForBatch, unrecorded } from './read.js';
import { answeringUnreadable } from './unreadable.js';
import { clocksAtFault, write } from './write.js';

/** How far back a process that has just started looks for what it will be asked for. */
const RECENT_MS = 7 * 86_400_000;
/** Reads at once meanwhile. */
const WARMING = 4;

type Defaulted = 'rules' | 'snapshotEvery' | 'cacheSize';
/** Defaults: the domain's own rules, 250 versions between two snapshots, 2,000 directives in memory. */
export type HandlerDeps = Omit<HandlerPorts, Defaulted> & Partial<Pick<HandlerPorts, Defaulted>>;

export interface Handler {
  (input: HandleInput): Promise<HandleResult>;
  /**
   * Reads the directives that moved last, so that a process which has just started has them, its connections and its compiled code before
   * the first of them is asked for. Nothing is written. @returns how many it read
   */
  warm(limit: number, signal: AbortSignal): Promise<number>;
}

/** The one activity of a directive: its batch becomes events, or refusals, in one write. */
export const createHandler = (deps: HandlerDeps): Handler => {
  const ports: HandlerPorts = {
    ...deps,
    rules: deps.rules ?? domainRules,
    snapshotEvery: deps.snapshotEvery ?? SNAPSHOT_EVERY,
    cacheSize: deps.cacheSize ?? 2_000,
  };
  const cache = new LRUCache<string, Loaded>({ max: ports.cacheSize });
  const settle = bisecting((attempt) => handleBatch(ports, cache, attempt));
  const orUnreadable = answeringUnreadable(ports);
  const handle = ({ directiveId, batch, seenVersion }: HandleInput): Promise<HandleResult> => {
    const commands = byReceipt(batch.commands);
    return orUnreadable(directiveId, commands, () => settle({ directiveId, seenVersion, commands, faults: [] }));
  };
  const warm = async (limit: number, signal: AbortSignal): Promise<number> => {
    const recordedAfter = new Date(Date.parse(ports.clock.now()) - RECENT_MS).toISOString();
    const ids = await streamsSince(ports.pool, { category: 'directive', recordedAfter, limit });
    // one after another each, as the handler's own reads are, on half of the connections
    const reading = Array.from({ length: WARMING }, async () => {
      for (let id = ids.pop(); id !== undefined && !signal.aborted; id = ids.pop()) {
        const directiveId = directiveIdOfStream(id);
        // what cannot be read is told when it is asked for
        const loaded = await loadDirective(ports.pool, ports.rules, directiveId).catch(() => null);
        if (loaded !== null) cache.set(directiveId, loaded);
      }
    });
    await Promise.all(reading);
    return cache.size;
  };
  return Object.assign(handle, { warm });
};

/** Read, drop what is recorded, decide the rest, write it all at once. */
const handleBatch = async (ports: HandlerPorts, cache: LRUCache<string, Loaded>, attempt: Attempt): Promise<HandleResult> => {
  const { directiveId, commands } = attempt;
  const { pool, clock, rules } = ports;
  // asked beside the read, not after it: a round trip less
  const directory = askDirectory(ports, commands);

  const { result, after } = await withDatabase(pool, async (db) => {
    const stream = await readForBatch(db, directiveId, commands);
    const now = clock.now();
    const remembered = cache.get(directiveId);
    const before = remembered?.version === stream.head.version ? remembered : await load(db, rules, stream.head);

    const fresh = unrecorded(commands, stream);
    const circumstances = await circumstancesOf({ ...ports, directory }, before.state, fresh);
    const skipTicks = clocksAtFault(attempt);
    const decision = decideBatch(rules, circumstances, before, { directiveId, commands: fresh, now, skipTicks });

    const faults = [...attempt.faults, ...decision.faults];
    const writing = { ...decision, faults, directiveId, stream, before };
    const written = await write(db, ports, writing);
    return { result: answerOf(clock, attempt, writing, written), after: written.after };
  });

  // only what is committed is remembered
  cache.set(directiveId, after);
  ports.appended?.();
  return result;
};
