import { domainRules, type DirectiveRules } from '@duban/directives';
import { ACTS, type AnyAct, type DirectiveCommand, type Party, type PersonId } from '@duban/domain';

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
