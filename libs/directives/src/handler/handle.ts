import type { HandleInput, HandleResult } from '@duban/protocol';
import { SNAPSHOT_EVERY } from '@duban/event-store';
import { LRUCache } from 'lru-cache';
import { withDatabase } from '../load/database.js';
import { load, type Loaded } from '../load/load.js';
import { domainRules } from '../rules.js';
import { answerOf } from './answer.js';
import { bisecting, type Attempt } from './bisect.js';
import { askDirectory, circumstancesOf } from './circumstances.js';
import { byReceipt, decideBatch } from './decide.js';
import type { HandlerPorts } from './ports.js';
import { readForBatch, unrecorded } from './read.js';
import { answeringUnreadable } from './unreadable.js';
import { clocksAtFault, write } from './write.js';

type Defaulted = 'rules' | 'snapshotEvery' | 'cacheSize';
/** Defaults: the domain's own rules, 250 versions between two snapshots, 2,000 directives in memory. */
export type HandlerDeps = Omit<HandlerPorts, Defaulted> & Partial<Pick<HandlerPorts, Defaulted>>;

/** The one activity of a directive: its batch becomes events, or refusals, in one write. */
export const createHandler = (deps: HandlerDeps): ((input: HandleInput) => Promise<HandleResult>) => {
  const ports: HandlerPorts = {
    ...deps,
    rules: deps.rules ?? domainRules,
    snapshotEvery: deps.snapshotEvery ?? SNAPSHOT_EVERY,
    cacheSize: deps.cacheSize ?? 2_000,
  };
  const cache = new LRUCache<string, Loaded>({ max: ports.cacheSize });
  const settle = bisecting((attempt) => handleBatch(ports, cache, attempt));
  const orUnreadable = answeringUnreadable(ports);
  return ({ directiveId, batch, seenVersion }) => {
    const commands = byReceipt(batch.commands);
    return orUnreadable(directiveId, commands, () => settle({ directiveId, seenVersion, commands, faults: [] }));
  };
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
