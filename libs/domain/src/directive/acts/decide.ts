import type { Decision, DecisionContext } from '../context.js';
import type { EventMeta } from '../../shared/event-meta.js';
import { rulesIn } from '../../shared/rules-number.js';
import type { Instant } from '../../shared/time.js';
import { clocksRestarted } from '../clocks-restarted.js';
import { evolve } from '../events/evolve.js';
import type { DirectiveEvent } from '../events/registry.js';
import { rulesOf, stamp, tickMeta, unpinnedMeta } from '../stamp.js';
import type { Directive, DirectiveState } from '../state/index.js';
import { watchersToTell } from '../watching/watchers-to-tell.js';
import { authorityRefusal } from '../who-may/allowed.js';
import type { AnyAct } from './act.js';
import { ACTS } from './registry.js';
import type { DirectiveCommand, DirectiveCommandType } from './registry.js';
import { isRefusal } from '../../shared/refusing.js';
import { wronglyAsserted } from './shared/asserted.js';
import { wronglyOnPaper } from './shared/on-paper.js';

const actOf = (type: DirectiveCommandType): AnyAct => ACTS[type];

/** Acts that a command does besides the one it is named for: whoever sends it must be allowed each of them. */
export const includedActs = ({ type, data }: Pick<DirectiveCommand, 'type' | 'data'>): DirectiveCommandType[] =>
  actOf(type)
    .includes(data)
    .map((act) => act.type as DirectiveCommandType);

/** The short limits of clocks that had run out while they rested, and that the act lets run again. */
const released = (state: Directive, events: DirectiveEvent[], ctx: DecisionContext): DirectiveEvent[] => {
  const ranOut = Object.values(state.obligations).some((one) => one.status === 'held' && one.due <= ctx.now);
  if (!ranOut || events.length === 0) return [];
  const after = stamp(events, tickMeta(state, ctx.now, 'decide')).reduce<DirectiveState>((next, event) => evolve(next, event), state);
  return after === null ? [] : clocksRestarted(state, after, ctx);
};

/**
 * What a command does to a directive, as of `ctx.now`: events, none when there is nothing to do, or a refusal by its code.
 * Pure; lateness is judged on the command's own `receivedAt`. A notice may still be answered when the directive has ended. What follows
 * from an act recorded earlier is judged by the rules of then.
 */
export const decide = (state: DirectiveState, { type, data, meta }: DirectiveCommand, present: DecisionContext): Decision => {
  const act = actOf(type);
  const ctx = meta.followsFrom === undefined ? present : { ...present, rules: rulesIn(meta) };
  const on = act.find(state, data);
  if (isRefusal(on)) return { ok: false, refusal: on };
  const acts = [act, ...includedActs({ type, data } as DirectiveCommand).map(actOf)];
  const refusal =
    authorityRefusal(acts, meta, { on, ctx, data }) ??
    act.possible(on, meta, ctx) ??
    act.refuses(on, data, meta, ctx) ??
    wronglyAsserted(on, meta, ctx) ??
    wronglyOnPaper(state, meta);
  if (refusal) return { ok: false, refusal };
  const events = act.decide(on, data, meta, ctx);
  if (state === null) return { ok: true, events };
  const all = [...events, ...released(state, events, ctx)];
  return { ok: true, events: [...all, ...watchersToTell(state, all, ctx, meta)] };
};

/**
 * Circumstances of the events that a command made: the rules are those pinned before it, or, for a registration, those it
 * pins. `occurredAt` is the time the decision was taken at (`ctx.now`), which a late append does not change.
 */
export const commandMeta = (command: DirectiveCommand, state: DirectiveState, occurredAt: Instant): EventMeta => {
  const { meta } = command;
  const rules =
    command.type === 'RegisterDirective'
      ? { policyVersion: command.data.policy.version, calendarVersion: command.data.calendarVersion }
      : rulesOf(state);
  return { ...unpinnedMeta(meta, occurredAt), ...rules };
};
