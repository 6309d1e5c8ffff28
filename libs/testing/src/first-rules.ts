import { domainRules, type DirectiveRules } from '@duban/directives';
import { ACTS, systemMeta, type AnyAct, type DirectiveCommand, type OrganisationEvent, type Party, type PersonId } from '@duban/domain';
import { appendToStream, newEvents, withTransaction } from '@duban/event-store';
import { demoCity, ORGANISATION_STREAM, organisationRecord, ORGANISATIONS, seedOrganisation } from '@duban/identity';
import type { Pool } from 'pg';

const asLeader: Party = { kind: 'role', role: 'leader_in_charge' };

/** By the first rules whoever was named as the leader acted as one, whatever post they held. */
const decidedAs = ({ meta }: DirectiveCommand, leader: PersonId | undefined): DirectiveCommand['meta'] =>
  meta.actor.personId === leader && meta.accountable.kind === 'role' ? { ...meta, accountable: asLeader } : meta;

/**
 * The first rules, as far as a record of then needs them: they took any name for a leader, and did not ask who serves where. For specs
 * of what such a record looks like today; nothing else may write by them.
 */
export const firstRules: DirectiveRules = {
  ...domainRules,
  number: 1,
  decide: (state, command, present) => {
    const act: AnyAct = ACTS[command.type];
    const ctx = { ...present, rules: 1 };
    const on = act.find(state, command.data);
    if ('code' in on) return { ok: false, refusal: on };
    const who = decidedAs(command, state?.leaderInCharge);
    const refusal = act.refuses(on, command.data, who, ctx);
    return refusal ? { ok: false, refusal } : { ok: true, events: act.decide(on, command.data, who, ctx) };
  },
};

/** The demo city in a record that begins under the first rules. */
export const recordDemoCityOfThen = async (pool: Pool): Promise<void> => {
  const { stream, snapshots } = organisationRecord(pool);
  const append = async (events: readonly OrganisationEvent[], expectedVersion: number, occurredAt: string): Promise<boolean> => {
    const meta = systemMeta(`organisation/${expectedVersion}`, occurredAt, { role: 'administrator' });
    const stamped = newEvents(
      ORGANISATIONS,
      events.map((event) => ({ ...event, meta })),
    );
    const { category } = ORGANISATIONS;
    const whole = { streamId: ORGANISATION_STREAM, category, expectedVersion, events: stamped, nextDue: null, closed: false, rules: 1 };
    await withTransaction(pool, (tx) => appendToStream(tx, whole));
    return true;
  };
  await seedOrganisation({ stream: { ...stream, append }, snapshots }, demoCity(), '2020-01-01T00:00:00.000Z');
};
