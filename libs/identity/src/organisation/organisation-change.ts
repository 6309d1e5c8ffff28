import { sentCommand, recordAct, withTransaction, type Recorded } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import {
  completed,
  decideOrganisation,
  partOf,
  unpinnedMeta,
  type AskedMap,
  type Asking,
  type Change,
  type CommandMeta,
  type DepartmentId,
  type Organisation,
  type OrganisationCommandType,
  type OrganisationContext,
  type OrganisationEvent,
  type OrganisationRefusal,
  type Roster,
} from '@duban/domain';
import type pg from 'pg';
import { v5 as uuidv5 } from 'uuid';
import { rolesPermit } from '../permissions/permits.js';
import { MAIN, ORGANISATIONS } from './organisation-stream.js';
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

/** What follows from a change in its own transaction: those concerned are told. */
export type AfterChange = (tx: Queryable, before: Organisation, events: readonly Recorded<OrganisationEvent>[]) => Promise<void>;

/** Tasks that are not over, by the units that have a part in them. */
export type OpenTasks = ReadonlyMap<DepartmentId, number>;

/** What a change needs of the directives' side. */
export interface ChangePorts {
  openWork: (tx: Queryable) => Promise<OpenTasks>;
  after: AfterChange;
}

/** Names and logins stand on cards only: the kept command would hold them for ever. */
const withoutNames = (type: OrganisationCommandType, asked: object): object => {
  if (type !== 'AddPerson' && type !== 'ChangePerson') return asked;
  const { login: _login, name: _name, ...rest } = asked as { login?: unknown; name?: unknown };
  return rest;
};

/** One request as a change; kept as it was sent, before anything was put in for what it leaves out. */
export const changeOf = <T extends OrganisationCommandType>(type: T, asked: AskedMap[T], meta: CommandMeta): ChangeRequest => {
  const command = completed(type, asked, askingOf(meta));
  return {
    type,
    data: withoutNames(type, asked),
    meta,
    id: partOf(command),
    decide: (roster, ctx) => decideOrganisation(roster, command, ctx),
  };
};

/** Namespace of ids of what a request enters; a change would give a retry another id. */
const NEW_PART = '6f9f1c7e-6c0f-5f0b-9a83-5d9c7b1a4e21';

export const askingOf = ({ id, receivedAt, actor }: CommandMeta): Asking => ({
  newId: uuidv5(`organisation/${id}`, NEW_PART),
  receivedAt,
  personId: actor.personId,
});

/** What a decision looks at besides the roster; the same when it is made again. */
export const contextOf = (
  { receivedAt, actor }: Pick<CommandMeta, 'receivedAt' | 'actor'>,
  seal: OrganisationContext['seal'],
  work: OpenTasks = new Map(),
): OrganisationContext => ({
  now: receivedAt,
  actorId: actor.personId,
  administrator: actor.roles.includes('administrator'),
  permitsSomewhere: rolesPermit,
  openWork: (departmentId) => work.get(departmentId) ?? 0,
  seal,
});

/**
 * Decides and appends one change under the stream's lock: cards, events and the command in one transaction, all or nothing. A
 * repeated command finds its record and answers the same.
 */
export const changeRecordedOrganisation = (pool: pg.Pool, request: ChangeRequest, ports: ChangePorts): Promise<OrganisationOutcome> =>
  withTransaction(pool, async (tx): Promise<OrganisationOutcome> => {
    const { meta, type, data } = request;
    const cards = personSnapshotTable(tx);
    const acted = await recordAct<Organisation, OrganisationEvent, OrganisationChanged, OrganisationRefusal>(tx, ORGANISATIONS, MAIN, {
      kept: sentCommand({ type, data, meta }),
      expectedVersion: meta.expectedVersion,
      decide: async ({ state, version }) => {
        const { organisation, people } = withCards(state, await cards.all());
        const decision = request.decide({ organisation, people }, contextOf(meta, takeSnapshot, await ports.openWork(tx)));
        if (!decision.ok) return decision;
        if (decision.snapshots.length > 0) await cards.put(decision.snapshots);
        if (decision.erase !== undefined) await cards.erase(decision.erase);
        return {
          ok: true,
          result: { id: request.id, version: version + decision.events.length },
          events: decision.events.map((event) => ({ ...event, meta: unpinnedMeta(meta) })),
        };
      },
    });
    if (!acted.ok) return acted;
    if (acted.events.length > 0) await ports.after(tx, acted.before.state, acted.events);
    return { ok: true, changed: acted.result };
  });
