import { z } from 'zod';
import { changeOf, type ValueChange } from '../../shared/value-change.js';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { id, longText, shortText } from '../../shared/schema.js';
import type { PersonId } from '../../shared/party.js';
import { addressees, partiesAtWork } from '../addressees.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import { AMENDED_FIELDS, sameSegment, type DirectiveAmended } from '../events/directive-amended.js';
import type { Directive, SegmentRef, StatedByList } from '../state/index.js';
import type { Condition } from '../who-may/conditions.js';
import { directiveAct } from './define-act.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { leaderRequired, workOf } from './shared/leaders.js';
import { segmentRef, statedByList } from './shared/schema.js';
import { OPEN, directiveStatus } from './shared/states.js';

/** Who leads it is the leaders' own word: the office writes down what they say, and names nobody. */
const WORDING_ONLY: Condition<{ state: Directive }, { leaderInCharge?: string | undefined }> = {
  name: 'wording_only',
  holds: ({ state }, _, data) => (data?.leaderInCharge ?? state.leaderInCharge) === state.leaderInCharge,
};

type Amended = Partial<Record<(typeof AMENDED_FIELDS)[number], string | undefined>> & {
  basisAdded?: SegmentRef[] | undefined;
  basisRemoved?: Pick<SegmentRef, 'meetingId' | 'segmentId'>[] | undefined;
  stated?: StatedByList | undefined;
};
type Changes = Omit<DirectiveAmended, 'n' | 'reason' | 'to'>;

const differing = (state: Directive, amended: Amended): Changes => {
  const { basisAdded = [], basisRemoved = [], stated } = amended;
  const added = basisAdded.filter((one) => !state.basis.some((known) => sameSegment(known, one)));
  const removed = state.basis.filter((known) => basisRemoved.some((one) => sameSegment(known, one)));
  const changed = AMENDED_FIELDS.flatMap((field): [string, ValueChange<string>][] => {
    const to = amended[field];
    return to === undefined || to === state[field] ? [] : [[field, changeOf(state[field], to)]];
  });
  return {
    ...Object.fromEntries(changed),
    ...(added.length > 0 ? { basisAdded: added } : {}),
    ...(removed.length > 0 ? { basisRemoved: removed } : {}),
    // of the same row once, as its sentence is
    ...(stated && !state.amendments.some((one) => one.stated && sameSegment(one.stated, stated)) ? { stated } : {}),
  };
};

/** Whoever works on it, and when another leads it now, whoever leads it no more and whoever does. */
const concerned = (state: Directive, { leaderInCharge }: Changes, who: Who, ctx: DecisionContext): PersonId[] =>
  addressees(ctx, who, [
    ...(leaderInCharge ? [state.leaderInCharge, leaderInCharge.to] : []).map((personId) => ({ role: 'person' as const, personId })),
    ...partiesAtWork(state),
  ]);

/** 更正: only what differs is recorded, as it was and as it is. A list that joins sentences which stand there already adds nothing. */
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
    basisRemoved: z
      .array(z.object({ meetingId: id, segmentId: id }))
      .max(100)
      .optional(),
    stated: statedByList.optional(),
  }),
  bulk: true,
  // of many at once only who leads them: titles and requirements are each directive's own
  bulkInput: z.object({ reason: longText, leaderInCharge: id }),
  grants: BY_SUPERVISORS,
  provided: { supervision_officer: WORDING_ONLY, office_head: WORDING_ONLY },
  possible: ({ state }) => directiveStatus(state, [...OPEN, 'COMPLETED']),
  refuses: ({ state }, { reason, basisAdded, basisRemoved, stated, ...fields }, who, ctx) =>
    first(
      textRequired({ reason }),
      ...Object.entries(fields).map(([field, text]) => (text === undefined ? null : textRequired({ [field]: text }))),
      fields.leaderInCharge === state.leaderInCharge ? null : leaderRequired({ leaderInCharge: fields.leaderInCharge }, workOf(state), ctx),
      when(
        who.followsFrom === undefined && Object.keys(differing(state, { ...fields, basisAdded, basisRemoved, stated })).length === 0,
        'nothing_changed',
      ),
    ),
  decide: ({ state }, { reason, ...amended }, who, ctx) => {
    const changes = differing(state, amended);
    if (Object.keys(changes).length === 0) return [];
    const to = concerned(state, changes, who, ctx);
    return [{ type: 'DirectiveAmended', data: { n: state.amendments.length + 1, reason, ...changes, to } }];
  },
  problems: ['text_required', 'leader_not_eligible', 'nothing_changed'],
});
