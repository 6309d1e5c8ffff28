import { describe, expect, it } from '@jest/globals';
import { ADMINISTRATOR, AUDITOR, ISSUER, LEADER, OFFICER, OFFICER_2, OFFICE_HEAD } from '@duban/testing/people';
import type { Way } from '../../directive/acts/acts-now.js';
import type { Actor, PersonId } from '../../shared/party.js';
import type { Standing } from '../../shared/standing.js';
import {
  after,
  CLERK,
  CONFIRMED,
  content,
  CONTEXT,
  decideStep,
  DISCARDED,
  metaOf,
  HELD_APART,
  LOOKED_OVER,
  MATCHED,
  order,
  RECEIVED,
  SPLIT,
  SPLIT_WITH_HINTS,
  step,
  SUBMITTED,
  type Step,
} from '../meeting.spec-support.js';
import type { Meeting } from '../state/meeting-state.js';
import { meetingActsNow } from './acts-now.js';
import { decideMeeting } from './decide.js';
import { MEETING_ACTS, type MeetingCommandType } from './registry.js';

const leading = { ...OFFICER_2, roles: LEADER.roles };
const PEOPLE: [string, Actor, PersonId?][] = [
  ['an officer', OFFICER],
  ['another officer', OFFICER_2],
  ['the office’s head', OFFICE_HEAD],
  ['a leader in charge', LEADER],
  ['an issuing leader', ISSUER],
  ['who has it from the leader', leading, LEADER.personId],
  ['who has it from a drafter', leading, OFFICER.personId],
  ['a drafter who is a leader besides', { ...OFFICER, roles: LEADER.roles }],
  ['a clerk', CLERK],
  ['an auditor', AUDITOR],
  ['an administrator', ADMINISTRATOR],
];

const waysOf = (by: Actor, onBehalfOf?: PersonId): Way[] =>
  by.roles.map((role) => {
    const standing: Standing = {
      ...{ role, principal: onBehalfOf ?? by.personId, only: null, departmentId: by.departmentId, inChargeOf: [] },
      ...{ entrustedWith: [], actions: null, auditScope: null, leaders: new Set<PersonId>() },
    };
    return { standing, who: metaOf(step('SubmitList', {}, by, onBehalfOf)) };
  });

/** Something that each act takes, where it is possible. */
const goodInput = (type: MeetingCommandType, { drafts, draftOrder, segments }: Meeting, draftId = ''): object => {
  const reason = '经核实';
  const open = draftOrder.filter((id) => ['suggested', 'confirmed'].includes(drafts[id]?.status ?? ''));
  const inputs: Partial<Record<MeetingCommandType, object>> = {
    SupersedeMinutes: { by: 'm2', reason },
    ConfirmDraft: { draftId, content: content(), reason },
    CorrectDraft: { draftId, content: content(), reason },
    MergeDrafts: { into: open[0] ?? 'd1', from: [open[1] ?? 'd2'], content: content(), reason },
    DiscardDraft: { draftId, reason },
    RestoreDraft: { draftId, reason },
    AddDraft: { draftId: 'a-9', content: content(), reason },
    HoldApart: { draftId, reason },
    JoinDraft: { draftId, directiveId: 'directive-1', reason },
    ReclassifySegment: { segmentId: 's2', to: segments['s2']?.class === 'task' ? 'guidance' : 'task', reason },
    LookOver: { segmentIds: ['s1', 's4'] },
    PlaceInSeries: { series: '市委常委会' },
    WithdrawList: { reason },
    ReturnList: { reason },
    ApproveList: { opinion: '同意' },
  };
  return inputs[type] ?? {};
};

/** Acts of which `can` and the decision differ, by person. */
const differences = (meeting: Meeting, context = CONTEXT): string[] =>
  PEOPLE.flatMap(([name, by, onBehalfOf]) =>
    meetingActsNow(meeting, waysOf(by, onBehalfOf), context).flatMap(({ act, draftId, way, refusal }) => {
      const given: Step = { type: act, data: goodInput(act, meeting, draftId), by, ...(onBehalfOf ? { onBehalfOf } : {}) };
      const sent = decideMeeting(meeting, { ...given, meta: metaOf(given) } as Parameters<typeof decideMeeting>[1], context);
      const told = way === null ? refusal?.code : null;
      // whom the table does not let do it is told that first
      if (sent.ok ? told === null : told === sent.refusal.code || told === 'role_required') return [];
      return [`${name}: ${act} ${draftId ?? ''} can=${String(way !== null)} (${told ?? ''}) but ${JSON.stringify(sent)}`];
    }),
  );

const MERGED = step('MergeDrafts', { into: 'd1', from: ['d2'], content: content({ segmentIds: ['s2', 's3'] }), reason: '同一事项' });
const JOINED = step('JoinDraft', { draftId: 'd2', directiveId: 'directive-1', reason: '已在办' });
const drafting = [RECEIVED, SPLIT];
const submitted = [...drafting, CONFIRMED, DISCARDED, SUBMITTED];

const STORIES: [string, Step[]][] = [
  ['only taken in', [RECEIVED]],
  ['being drafted', drafting],
  ['with a draft confirmed', [...drafting, CONFIRMED]],
  ['with its drafts merged', [...drafting, MERGED]],
  ['with a draft joined', [...drafting, CONFIRMED, JOINED]],
  ['with everything decided', [...drafting, CONFIRMED, DISCARDED]],
  ['with sentences to look over', [RECEIVED, SPLIT_WITH_HINTS, CONFIRMED, DISCARDED]],
  ['with every sentence looked over', [RECEIVED, SPLIT_WITH_HINTS, CONFIRMED, DISCARDED, LOOKED_OVER]],
  ['with the double of an open directive', [RECEIVED, SPLIT, MATCHED, CONFIRMED, DISCARDED]],
  ['with a draft held apart from it', [RECEIVED, SPLIT, MATCHED, CONFIRMED, HELD_APART, DISCARDED]],
  ['with nothing left', [...drafting, step('DiscardDraft', { draftId: 'd1', reason: '另办' }), DISCARDED]],
  ['submitted', submitted],
  ['submitted by the office’s head', [...drafting, { ...CONFIRMED, by: OFFICE_HEAD }, DISCARDED, SUBMITTED]],
  ['returned', [...submitted, step('ReturnList', { reason: '再议' }, LEADER)]],
  ['approved', [...submitted, step('ApproveList', { opinion: '同意' }, LEADER)]],
  ['superseded', [...drafting, step('SupersedeMinutes', { by: 'm2', reason: '更正' })]],
];

describe('what is possible now with a meeting', () => {
  it.each(STORIES)('is what a command comes to, for everybody, %s', (_, steps) => {
    expect(differences(after(...steps))).toEqual([]);
  });

  it('a list with a unit that has been dissolved since is not approved as it is: its line can be struck or mended', () => {
    const stale = { ...CONTEXT, directory: { ...CONTEXT.directory, isDepartment: () => false } };
    const meeting = after(
      ...drafting,
      { ...CONFIRMED, data: { draftId: 'd1', content: content({ tasks: [order()] }), reason: '' } },
      DISCARDED,
      SUBMITTED,
    );
    expect(decideStep(meeting, step('ApproveList', { opinion: '同意' }, LEADER)).ok).toBe(true);
    const approval = meetingActsNow(meeting, waysOf(LEADER), stale).find(({ act }) => act === 'ApproveList');
    expect(approval).toMatchObject({ refusal: null });
    const asItIs = decideStep(meeting, step('ApproveList', { opinion: '同意' }, LEADER), stale);
    expect(asItIs).toMatchObject({ refusal: { code: 'unknown_department', params: { draftId: 'd1' } } });
  });

  it('names every act that somebody sends, once for the meeting or once for each draft', () => {
    const found = meetingActsNow(after(...drafting), waysOf(OFFICER), CONTEXT).map(({ act, draftId }) => `${act} ${draftId ?? ''}`.trim());
    const each = Object.entries(MEETING_ACTS).flatMap(([type, { on }]) =>
      on === 'draft' ? [`${type} d1`, `${type} d2`] : on === 'meeting' ? [type] : [],
    );
    expect(found.sort()).toEqual(each.sort());
    expect(
      Object.values(MEETING_ACTS)
        .filter(({ on }) => on === 'step' || on === 'new')
        .map(({ type }) => type),
    ).toEqual(['ReceiveMinutes', 'IdentifySegments', 'MatchMatters', 'RecordSupersession']);
  });

  it('is nothing for a deputy whose power does not reach to it', () => {
    const [way] = waysOf(leading, LEADER.personId);
    if (!way) throw new Error('no way');
    const limited = { ...way, standing: { ...way.standing, actions: ['SignOff'] } };
    const can = meetingActsNow(after(...submitted), [limited], CONTEXT).filter(({ way: found }) => found !== null);
    expect(can).toEqual([]);
  });
});
