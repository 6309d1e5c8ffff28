import type { CommandOutcome } from '@duban/contracts';
import type { DirectiveCommand, Refusal } from '@duban/domain';
import {
  appendToStream,
  claimOutbox,
  completeOutbox,
  failOutbox,
  VersionConflict,
  withTransaction,
  type ClaimedRow,
} from '@duban/event-store';
import type pg from 'pg';
import { eachOf, type BackgroundJob, type DirectiveMailbox } from '../background.js';
import type { CommandForDirective } from '../handle/follow-ups.js';
import { refusedFollowUp } from '../handle/incidents.js';

export interface DispatchDeps {
  pool: pg.Pool;
  gateway: Pick<DirectiveMailbox<DirectiveCommand, CommandOutcome>, 'submit'>;
  /** Real ms between two looks; default 250 ms. */
  everyMs?: number;
}

const PAGE = 50;
const WIDTH = 8;
/** Longer than the gateway's bounded wait: nobody else takes a row that is being sent. */
const LEASE_MS = 60_000;

/** Stream of a refused command that nobody waits for: the refusal must be found later. */
export const refusalStreamId = (commandId: string): string => `refusal/${commandId}`;

/**
 * Delivers outbox rows of kind `command`, such as the registrations of an approved list or what one directive asks of another.
 * At least once, by fixed command ids; a refusal is recorded as an event of its own and told to whoever looks after the system.
 */
export const createCommandDispatch = ({ pool, gateway, everyMs = 250 }: DispatchDeps): BackgroundJob => ({
  name: 'dispatch-commands',
  everyMs,
  once: async (signal) => {
    const rows = await claimOutbox(pool, { kind: 'command', limit: PAGE, leaseMs: LEASE_MS });
    await eachOf(rows, WIDTH, signal, (row) => deliver(pool, gateway, row));
    return rows.length === PAGE;
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
  else await recordRefusal(pool, row, outcome.refusal);
};

const recordRefusal = async (pool: pg.Pool, row: ClaimedRow, refusal: Refusal): Promise<void> => {
  const { directiveId, command } = row.payload as CommandForDirective;
  const { meta } = command;
  const record = withTransaction(pool, async (tx) => {
    await appendToStream(tx, {
      streamId: refusalStreamId(meta.id),
      category: 'refusal',
      expectedVersion: 0,
      events: [
        {
          type: 'CommandRefused',
          schemaVersion: 1,
          data: { directiveId, commandId: meta.id, commandType: command.type, refusal },
          meta: {
            occurredAt: meta.receivedAt,
            actor: meta.actor,
            accountable: meta.accountable,
            authority: meta.authority,
            causationId: meta.id,
            correlationId: meta.correlationId,
            policyVersion: '',
            calendarVersion: '',
          },
        },
      ],
      nextDue: null,
      closed: true,
      outbox: [refusedFollowUp(directiveId, command, refusal)],
    });
    await completeOutbox(tx, row);
  });
  await record.catch(async (error: unknown) => {
    // recorded by an earlier delivery whose completion was lost
    if (!(error instanceof VersionConflict)) throw error;
    await completeOutbox(pool, row);
  });
};
