import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { id, longText, shortText } from '../../shared/schema.js';
import type { PersonId } from '../../shared/party.js';
import { addressees } from '../addressees.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import type { Directive } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import { directiveAct } from './define-act.js';
import { first, textRequired } from '../../shared/refusing.js';
import { leaderRequired, workOf } from './shared/leaders.js';
import { segmentRef } from './shared/schema.js';
import { OPEN, directiveStatus } from './shared/states.js';

/** Who leads it is the leaders' own word: the office writes down what they say, and names nobody. */
const WORDING_ONLY: Condition<{ state: Directive }, { leaderInCharge?: string | undefined }> = {
  name: 'wording_only',
  holds: ({ state }, _, data) => (data?.leaderInCharge ?? state.leaderInCharge) === state.leaderInCharge,
};

/** Whoever leads it no more and whoever does now. */
const bothLeaders = (state: Directive, next: PersonId | undefined, who: Who, ctx: DecisionContext): PersonId[] =>
  addressees(
    ctx,
    who,
    [state.leaderInCharge, next ?? state.leaderInCharge].map((personId) => ({ role: 'person', personId })),
  );

/** 更正: only what differs is recorded; nothing that differs, nothing recorded. */
export const amendDirective = directiveAct({
  type: 'AmendDirective',
  input: z.object({
    reason: longText,
    title: shortText.optional(),
    requirement: longText.optional(),
    closureStandard: longText.optional(),
    leaderInCharge: id.optional(),
    contact: id.optional(),
    basisAdded: z.array(segmentRef).max(100).optional(),
  }),
  grants: BY_SUPERVISORS,
  provided: { supervision_officer: WORDING_ONLY, office_head: WORDING_ONLY },
  possible: ({ state }) => directiveStatus(state, [...OPEN, 'COMPLETED']),
  refuses: ({ state }, { reason, basisAdded, ...fields }, _, ctx) =>
    first(
      textRequired({ reason }),
      ...Object.entries(fields).map(([field, text]) => (text === undefined ? null : textRequired({ [field]: text }))),
      fields.leaderInCharge === state.leaderInCharge ? null : leaderRequired({ leaderInCharge: fields.leaderInCharge }, workOf(state), ctx),
    ),
  decide: ({ state }, { reason, basisAdded, ...fields }, who, ctx) => {
    const known = new Set(state.basis.map((one) => `${one.meetingId}/${one.segmentId}`));
    const added = (basisAdded ?? []).filter((one) => !known.has(`${one.meetingId}/${one.segmentId}`));
    const keys = Object.keys(fields) as (keyof typeof fields)[];
    const changed = keys.filter((key) => fields[key] !== undefined && fields[key] !== state[key]);
    if (changed.length === 0 && added.length === 0) return [];
    const data = {
      n: state.amendments.length + 1,
      reason,
      ...Object.fromEntries(changed.map((key) => [key, fields[key]])),
      ...(added.length > 0 ? { basisAdded: added } : {}),
      to: changed.includes('leaderInCharge') ? bothLeaders(state, fields.leaderInCharge, who, ctx) : [],
    };
    return [{ type: 'DirectiveAmended', data }];
  },
  problems: ['text_required', 'leader_not_eligible'],
});
