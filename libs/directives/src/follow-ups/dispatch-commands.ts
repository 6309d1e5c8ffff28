import { setTimeout as sleep } from 'node:timers/promises';
import { type CommandOutcome } from '@duban/protocol';
import { eventSchemas, numberText, unpinnedMeta, type DirectiveCommand, type Refusal } from '@duban/domain';
import {
  appendFacts,
  behindOthers,
  causeIn,
  claimOutbox,
  COMMAND_OUTBOX_KIND,
  completeOutbox,
  enqueueOutbox,
  failOutbox,
  firstShapes,
  OUTBOX_CHANNEL,
  STREAMS,
  wakeupsOf,
  withTransaction,
  type ClaimedRow,
  type StreamKind,
} from '@duban/event-store';
import type pg from 'pg';
import type { BackgroundJob, DirectiveMailbox } from '@duban/platform';
import type { CommandForDirective } from './follow-ups.js';
import { refusedFollowUp, unfoundedRow } from '../incidents/incident-notice.js';
import { domainRules, type DirectiveRules } from '../rules.js';
import { rememberingCauses } from './caused-by.js';

export interface DispatchDeps {
  pool: pg.Pool;
  gateway: Pick<DirectiveMailbox<DirectiveCommand, CommandOutcome>, 'submit'>;
  /** Real ms between two looks; default 250 ms. */
  everyMs?: number;
  /**
   * Real ms for which a row being sent is nobody else's; default 20 s, longer than the gateway's bounded wait. What a killed process
   * had taken is sent again after it.
   */
  leaseMs?: number;
  /** Default: the domain's own. */
  rules?: Pick<DirectiveRules, 'fold'>;
}

/** Sent at once; what one process has leased is never more, so that little has to wait for its lease to end when it is killed. */
const WIDTH = 16;

interface CommandRefused {
  type: 'CommandRefused';
  data: { directiveId: string; commandId: string; commandType: DirectiveCommand['type']; refusal: Refusal };
}

/** By command. */
export const REFUSED_COMMANDS: StreamKind<CommandRefused> = {
  ...STREAMS.refusedCommand,
  events: eventSchemas<CommandRefused>(firstShapes('CommandRefused')),
};

/** What a row sends; null = the record holds nothing that would cause it. */
type Derive = (row: ClaimedRow) => Promise<CommandForDirective | null>;

const deriving = (pool: pg.Pool, rules: Pick<DirectiveRules, 'fold'>): Derive => {
  const causedBy = rememberingCauses(pool, rules);
  return async (row) => {
    const cause = causeIn(row);
    return cause === null ? null : ((await causedBy(cause))[cause.ordinal] ?? null);
  };
};

/**
 * Delivers what outbox rows of kind `command` refer to, such as the registrations of an approved list or what one directive asks of
 * another: each command is derived from the event that caused it, so that a row can bring about nothing that the record does not hold.
 * At least once, by fixed command ids; a refusal is recorded as an event of its own and told to whoever looks after the system, and so
 * is a row that refers to nothing.
 */
export const createCommandDispatch = (deps: DispatchDeps): BackgroundJob => {
  const { pool, gateway, everyMs = 250, leaseMs = 20_000, rules = domainRules } = deps;
  const derive = deriving(pool, rules);
  return {
    name: 'dispatch-commands',
    everyMs,
    listen: (wake) => wakeupsOf(pool, OUTBOX_CHANNEL).on(COMMAND_OUTBOX_KIND, wake),
    once: async (signal) => {
      const sending = new Set<Promise<void>>();
      const failures: unknown[] = [];
      const send = (row: ClaimedRow): void => {
        const sent: Promise<void> = deliver({ pool, gateway, derive }, row)
          .catch((error: unknown) => void failures.push(error))
          .finally(() => sending.delete(sent));
        sending.add(sent);
      };
      // No page is waited for, nor one that is slow to answer: places are filled again once half of them are free. By hand: p-queue counts
      // what waits for a place, and here nothing may be leased that does not have one.
      do {
        const free = signal.aborted || failures.length > 0 ? 0 : WIDTH - sending.size;
        const rows = free > 0 ? await claimOutbox(pool, { kind: COMMAND_OUTBOX_KIND, limit: free, leaseMs }) : [];
        for (const row of rows) send(row);
        const full = rows.length === free;
        do {
          if (sending.size > 0) await Promise.race([...sending, sleep(everyMs, undefined, { ref: false })]);
        } while (full && sending.size > WIDTH / 2);
      } while (sending.size > 0);
      if (failures.length > 0) throw failures[0];
      return false;
    },
  };
};

type Delivery = Pick<DispatchDeps, 'pool' | 'gateway'> & { derive: Derive };

const deliver = async ({ pool, gateway, derive }: Delivery, row: ClaimedRow): Promise<void> => {
  let caused: CommandForDirective | null;
  let outcome: CommandOutcome;
  try {
    caused = await derive(row);
    if (caused === null) return await setAside(pool, row);
    outcome = await gateway.submit(caused.directiveId, caused.command);
  } catch (error) {
    await failOutbox(pool, row, String(error));
    return;
  }
  if (outcome.accepted) await completeOutbox(pool, row);
  // not judged at all: it waits until the directive can be read
  else if (outcome.refusal.code === 'directive_unreadable') await failOutbox(pool, row, outcome.refusal.code);
  else if (comesBefore(outcome.refusal, caused.command, row)) await failOutbox(pool, row, outcome.refusal.code);
  else await recordRefusal(pool, row, caused, withNumber(outcome.refusal, caused.command));
};

/** Rows of one cause may overtake each other: a task that is carried into a directive split off waits for its registration, a while. */
const PATIENCE = 10;
const comesBefore = ({ code }: Refusal, { type }: DirectiveCommand, { attempts }: ClaimedRow): boolean =>
  type === 'OpenCarriedTask' && code === 'directive_not_found' && attempts < PATIENCE;

/** A number that was taken for a registration which is refused stays unused: the refusal says which. */
const withNumber = (refusal: Refusal, command: DirectiveCommand): Refusal => {
  const number = command.type === 'RegisterDirective' ? numberText(command.data.number ?? null) : null;
  return number === null ? refusal : { ...refusal, params: { ...refusal.params, number } };
};

/** Nobody knows who wrote it: somebody must look. */
const setAside = (pool: pg.Pool, row: ClaimedRow): Promise<void> =>
  withTransaction(pool, async (tx) => {
    await enqueueOutbox(tx, [unfoundedRow(row)]);
    await completeOutbox(tx, row);
  });

const recordRefusal = (pool: pg.Pool, row: ClaimedRow, { directiveId, command }: CommandForDirective, refusal: Refusal): Promise<void> => {
  const { meta, type } = command;
  const event: CommandRefused = { type: 'CommandRefused', data: { directiveId, commandId: meta.id, commandType: type, refusal } };
  return behindOthers(pool, async (tx) => {
    await appendFacts(tx, REFUSED_COMMANDS, meta.id, ({ version }) => ({
      // recorded by an earlier delivery whose completion was lost: nothing is to be added
      facts: version > 0 ? [] : [{ ...event, meta: unpinnedMeta(meta) }],
      closed: true,
      outbox: [refusedFollowUp(directiveId, command, refusal)],
    }));
    await completeOutbox(tx, row);
  });
};
