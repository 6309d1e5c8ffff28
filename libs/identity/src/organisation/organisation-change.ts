import {
  appendToStream,
  commandFingerprint,
  findCommandResults,
  lockStream,
  readStream,
  withTransaction,
  type NewEvent,
} from '@duban/event-store';
import type { CommandMeta } from '@duban/domain';
import type pg from 'pg';
import type { OrganisationCommand } from './decide/commands.js';
import type { Change, OrganisationContext, OrganisationRefusal, Roster } from './decide/context.js';
import { decideOrganisation } from './decide/index.js';
import { ORGANISATION_STREAM, type OrganisationEvent } from './organisation.events.js';
import { foldOrganisation } from './organisation.fold.js';
import { withCards } from './organisation.store.js';
import { personSnapshotTable } from './person-snapshot.table.js';
import { takeSnapshot } from './person-snapshot.js';

/** What one recorded change answers. `id` = the part that it is about. */
export interface OrganisationChanged {
  id: string | null;
  version: number;
}

export type OrganisationOutcome =
  | { ok: true; changed: OrganisationChanged }
  | {
      ok: false;
      refusal: Omit<OrganisationRefusal, 'code'> & { code: OrganisationRefusal['code'] | 'idempotency_key_reused' | 'precondition_failed' };
    };

export interface ChangeRequest {
  /** Kept with the events: what was asked, without names of persons. */
  type: string;
  data: object;
  meta: CommandMeta;
  /** The part that the change is about, as it is answered. */
  id: string | null;
  decide(roster: Roster, ctx: OrganisationContext): ({ ok: true } & Change) | { ok: false; refusal: OrganisationRefusal };
}

/** Names and logins stand on cards only: the kept command would hold them for ever. */
const withoutNames = (type: OrganisationCommand['type'], asked: object): object => {
  if (type !== 'AddPerson' && type !== 'ChangePerson') return asked;
  const { login: _login, name: _name, ...rest } = asked as { login?: unknown; name?: unknown };
  return rest;
};

/** One command as a change. `asked` is the request as it was sent, before an instant was put in for a missing one. */
export const changeOf = (command: OrganisationCommand, given: { asked: object; meta: CommandMeta; id: string | null }): ChangeRequest => ({
  type: command.type,
  data: withoutNames(command.type, given.asked),
  meta: given.meta,
  id: given.id,
  decide: (roster, ctx) => decideOrganisation(roster, command, ctx),
});

const asNewEvent = ({ type, data }: OrganisationEvent, meta: CommandMeta): NewEvent => ({
  type,
  schemaVersion: 1,
  data,
  meta: {
    occurredAt: meta.receivedAt,
    ...(meta.assertedAt ? { assertedAt: meta.assertedAt } : {}),
    actor: meta.actor,
    accountable: meta.accountable,
    authority: meta.authority,
    causationId: meta.id,
    correlationId: meta.correlationId,
    policyVersion: '',
    calendarVersion: '',
  },
});

/**
 * Decides and appends one change under the stream's lock: cards, events and the command in one transaction, all or nothing. A
 * repeated command finds its record and answers the same.
 */
export const changeRecordedOrganisation = (pool: pg.Pool, request: ChangeRequest): Promise<OrganisationOutcome> =>
  withTransaction(pool, async (tx): Promise<OrganisationOutcome> => {
    const { meta, type, data } = request;
    const head = await lockStream(tx, ORGANISATION_STREAM);
    const body = { type, data, meta };
    const fingerprint = commandFingerprint(body);
    const recorded = (await findCommandResults(tx, ORGANISATION_STREAM, [{ id: meta.id, fingerprint }])).get(meta.id);
    if (recorded?.conflict) return { ok: false, refusal: { code: recorded.conflict } };
    if (recorded) return { ok: true, changed: recorded.result as OrganisationChanged };
    if (meta.expectedVersion !== undefined && meta.expectedVersion !== head.version)
      return { ok: false, refusal: { code: 'precondition_failed' } };

    const cards = personSnapshotTable(tx);
    const events = (await readStream(tx, ORGANISATION_STREAM)).map(
      (event) => ({ type: event.type, data: event.data }) as OrganisationEvent,
    );
    const { organisation, people } = withCards(foldOrganisation(events), await cards.all());
    const decision = request.decide(
      { organisation, people },
      { now: meta.receivedAt, actorId: meta.actor.personId, administrator: meta.actor.roles.includes('administrator'), seal: takeSnapshot },
    );
    if (!decision.ok) return { ok: false, refusal: decision.refusal };
    if (decision.snapshots.length > 0) await cards.put(decision.snapshots);
    if (decision.erase !== undefined) await cards.erase(decision.erase);
    const version = head.version + decision.events.length;
    const changed: OrganisationChanged = { id: request.id, version };
    await appendToStream(tx, {
      streamId: ORGANISATION_STREAM,
      category: 'organisation',
      expectedVersion: head.version,
      head,
      events: decision.events.map((event) => asNewEvent(event, meta)),
      commands: [
        {
          ...{ id: meta.id, type, fingerprint, body },
          fromVersion: decision.events.length > 0 ? head.version + 1 : null,
          toVersion: decision.events.length > 0 ? version : null,
          result: changed,
        },
      ],
      nextDue: null,
      closed: false,
    });
    return { ok: true, changed };
  });
