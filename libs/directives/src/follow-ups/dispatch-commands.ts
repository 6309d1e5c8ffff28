import { setTimeout as sleep } from 'node:timers/promises';
import { type CommandOutcome } from '@duban/protocol';
import { eventSchemas, numberText, unpinnedMeta, type DirectiveCommand, type Refusal } from '@duban/domain';
import {
  appendFacts,
  behindOthers,
  claimOutbox,
  completeOutbox,
  failOutbox,
  firstShapes,
  OUTBOX_CHANNEL,
  STREAMS,
  wakeupsOf,
  type ClaimedRow,
  type StreamKind,
} from '@duban/event-store';
import type pg from 'pg';
import type { BackgroundJob, DirectiveMailbox } from '@duban/platform';
import type { CommandForDirective } from './follow-ups.js';
import { refusedFollowUp } from '../incidents/incident-notice.js';

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

/**
 * Delivers outbox rows of kind `command`, such as the registrations of an approved list or what one directive asks of another.
 * At least once, by fixed command ids; a refusal is recorded as an event of its own and told to whoever looks after the system.
 */
export const createCommandDispatch = ({ pool, gateway, everyMs = 250, leaseMs = 20_000 }: DispatchDeps): BackgroundJob => ({
  name: 'dispatch-commands',
  everyMs,
  listen: (wake) => wakeupsOf(pool, OUTBOX_CHANNEL).on('command', wake),
  once: async (signal) => {
    const sending = new Set<Promise<void>>();
    const failures: unknown[] = [];
    const send = (row: ClaimedRow): void => {
      const sent: Promise<void> = deliver(pool, gateway, row)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => sending.delete(sent));
      sending.add(sent);
    };
    // No page is waited for, nor one that is slow to answer: places are filled again once half of them are free. By hand: p-queue counts
    // what waits for a place, and here nothing may be leased that does not have one.
    do {
      const free = signal.aborted || failures.length > 0 ? 0 : WIDTH - sending.size;
      const rows = free > 0 ? await claimOutbox(pool, { kind: 'command', limit: free, leaseMs }) : [];
      for (const row of rows) send(row);
      const full = rows.length === free;
      do {
        if (sending.size > 0) await Promise.race([...sending, sleep(everyMs, undefined, { ref: false })]);
      } while (full && sending.size > WIDTH / 2);
    } while (sending.size > 0);
    if (failures.length > 0) throw failures[0];
    return false;
  },
});

const deliver = async (pool: pg.Pool, gateway: DispatchDeps['gateway'], row: ClaimedRow): Promise<void> => {
  const { directiveId, command } = row.payload as CommandForDirective;
  let outcome: CommandOutcome;
  try {
    outcome = await gateway.submit(directiveId, command);
  } catch (error) {
    await failOutbox(pool, row, String(error));
    return;
  }
  if (outcome.accepted) await completeOutbox(pool, row);
  // not judged at all: it waits until the directive can be read
  else if (outcome.refusal.code === 'directive_unreadable') await failOutbox(pool, row, outcome.refusal.code);
  else await recordRefusal(pool, row, withNumber(outcome.refusal, command));
};

/** A number that was taken for a registration which is refused stays unused: the refusal says which. */
const withNumber = (refusal: Refusal, command: DirectiveCommand): Refusal => {
  const number = command.type === 'RegisterDirective' ? numberText(command.data.number ?? null) : null;
  return number === null ? refusal : { ...refusal, params: { ...refusal.params, number } };
};

const recordRefusal = (pool: pg.Pool, row: ClaimedRow, refusal: Refusal): Promise<void> => {
  const { directiveId, command } = row.payload as CommandForDirective;
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
