import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amendmentsOf, registrationsOf } from './registrations.js';
import type { Registering } from './events/list-approved.js';
import type { MeetingState } from './state/meeting-state.js';
import { evolveMeeting } from './events/evolve.js';
import { LEADER, OFFICER, OFFICER_2, OFFICE_HEAD } from '@duban/testing/people';
import {
  CONTEXT,
  PINNED,
  CLERK,
  CONFIRMED,
  DISCARDED,
  RECEIVED,
  SPLIT,
  SUBMITTED,
  after,
  content,
  decideStep,
  expectEvents,
  expectRefusal,
  listSubmission,
  order,
  stamped,
  step,
} from './meeting.spec-support.js';

const listed = [RECEIVED, SPLIT, CONFIRMED, DISCARDED];
const submitted = after(...listed, SUBMITTED);
const approval = step('ApproveList', { opinion: '同意' }, OFFICE_HEAD);
const REGISTERING: Registering = { ...PINNED, issuingLeader: 'issuer', groups: {}, numbers: [] };
const SUBMISSION = listSubmission();
const ARGUMENTS = {
  directiveIdOf: (draftId: string) => `directive-of-${draftId}`,
  registering: { ...REGISTERING, numbers: [{ series: 'directive', year: 2020, seq: 7 }] satisfies Registering['numbers'] },
};

describe('SubmitList', () => {
  it('goes when every sentence with something to do is in a draft or set aside with a reason', () =>
    expectEvents(after(...listed), SUBMITTED, SUBMISSION));
  it('refuses while a suggestion is undecided', () =>
    expectRefusal(after(RECEIVED, SPLIT, CONFIRMED), SUBMITTED, 'drafts_undecided', { count: 1, draftIds: 'd2' }));
  it('refuses while a sentence is unaccounted for', () => {
    const reclassified = step('ReclassifySegment', { segmentId: 's4', to: 'task', reason: '有实质要求' });
    expectRefusal(after(...listed, reclassified), SUBMITTED, 'segments_unaccounted', { count: 1, segmentIds: 's4' });
  });
  it('counts a sentence that a correction dropped from the basis as unaccounted for', () => {
    const moved = step('CorrectDraft', { draftId: 'd1', content: content({ segmentIds: ['s4'] }), reason: '换依据' });
    expectRefusal(after(...listed, moved), SUBMITTED, 'segments_unaccounted', { count: 1, segmentIds: 's2' });
  });
  it('a sentence set to guidance with a reason needs no draft', () => {
    const moved = step('CorrectDraft', { draftId: 'd1', content: content({ segmentIds: ['s4'] }), reason: '换依据' });
    const set = step('ReclassifySegment', { segmentId: 's2', to: 'guidance', reason: '原则性要求' });
    expectEvents(after(...listed, moved, set), SUBMITTED, SUBMISSION);
  });
  it('refuses an empty list', () => {
    const discarded = step('DiscardDraft', { draftId: 'd1', reason: '已办结' });
    expectRefusal(after(RECEIVED, SPLIT, discarded, DISCARDED), SUBMITTED, 'list_empty');
  });
  it('closes the drafts for the drafters', () => expectRefusal(submitted, DISCARDED, 'meeting_wrong_state', { status: 'SUBMITTED' }));
});

describe('ApproveList', () => {
  it('is given by another person', () => {
    expectEvents(submitted, approval, {
      type: 'ListApproved',
      data: { n: 1, draftIds: ['d1'], opinion: '同意', registering: REGISTERING, to: ['officer'] },
    });
    expect(after(...listed, SUBMITTED, approval)).toMatchObject({ status: 'APPROVED', approvedBy: 'office-head' });
  });
  it('is refused to whoever drafted', () => {
    const own = step('DiscardDraft', { draftId: 'd2', reason: '已由另一事项办理' }, OFFICE_HEAD);
    const state = after(RECEIVED, SPLIT, CONFIRMED, own, SUBMITTED);
    expectRefusal(state, approval, 'separation_of_duties', { personId: 'office-head' });
    expectEvents(state, step('ApproveList', { opinion: '' }, LEADER), {
      type: 'ListApproved',
      data: { n: 1, draftIds: ['d1'], opinion: '', registering: REGISTERING, to: ['officer', 'office-head'] },
    });
  });
  it('is refused to those for whom it was drafted, and to whoever signs for a drafter', () => {
    const proxied = step('SubmitList', {}, OFFICER, 'leader');
    expectRefusal(after(...listed, proxied), step('ApproveList', { opinion: '' }, LEADER), 'separation_of_duties', { personId: 'leader' });
    expectRefusal(submitted, step('ApproveList', { opinion: '' }, OFFICE_HEAD, 'officer'), 'separation_of_duties', { personId: 'officer' });
  });
  it('needs the role', () =>
    expectRefusal(submitted, step('ApproveList', { opinion: '' }, CLERK), 'role_required', {
      roles: 'office_head,leader_in_charge,issuing_leader',
    }));
  it('keeps what the registrations take besides the drafts: the units of a group as they are then, and who issues', () => {
    const parallel = order({ shape: 'parallel', leads: [], unitsOf: 'bankuai', collator: 'fgw' });
    const confirmed = step('ConfirmDraft', { draftId: 'd1', content: content({ tasks: [parallel] }), reason: '' });
    const state = after(RECEIVED, SPLIT, confirmed, DISCARDED, SUBMITTED);
    const registering = { ...REGISTERING, groups: { bankuai: ['dhq', 'xsq'] } };
    expectEvents(state, approval, {
      type: 'ListApproved',
      data: { n: 1, draftIds: ['d1'], opinion: '同意', registering, to: ['officer'] },
    });
    expect(registrationsOf(after(RECEIVED, SPLIT, confirmed, DISCARDED, SUBMITTED, approval), { ...ARGUMENTS, registering })).toMatchObject(
      [{ data: { tasks: [{ units: ['dhq', 'xsq'] }] } }],
    );
  });
  it('needs somebody who issues: the holder of the post, else the leader who approves', () => {
    const vacant = { ...CONTEXT, issuingLeader: null };
    const decided = (given: typeof approval) => decideStep(submitted, given, vacant);
    expect(decided(approval)).toMatchObject({ ok: false, refusal: { code: 'leader_not_eligible', params: { reason: 'no_such_post' } } });
    expect(decided(step('ApproveList', { opinion: '' }, LEADER))).toMatchObject({
      events: [{ data: { registering: { issuingLeader: 'leader' } } }],
    });
  });
  it('comes after submission, once', () => {
    expectRefusal(after(...listed), approval, 'meeting_wrong_state', { status: 'DRAFTING' });
    expectRefusal(after(...listed, SUBMITTED, approval), approval, 'meeting_wrong_state', { status: 'APPROVED' });
  });
});

describe('ReturnList', () => {
  const returned = step('ReturnList', { reason: '补充完成标准' }, OFFICE_HEAD);
  it('gives the list back to the drafters with a reason, and keeps the round', () => {
    expectEvents(submitted, returned, { type: 'ListReturned', data: { n: 1, reason: '补充完成标准', to: ['officer'] } });
    const again = after(...listed, SUBMITTED, returned, SUBMITTED);
    expect([again.status, again.submissions.map(({ n, outcome }) => [n, outcome?.approved ?? null])]).toEqual([
      'SUBMITTED',
      [
        [1, false],
        [2, null],
      ],
    ]);
  });
  it('refuses without a reason', () =>
    expectRefusal(submitted, step('ReturnList', { reason: '' }, OFFICE_HEAD), 'text_required', { field: 'reason' }));
});

describe('what an approved list sets going', () => {
  const approved = after(...listed, SUBMITTED, approval);
  it('one registration for each draft, with its sentences and the approval', () => {
    expect(registrationsOf(approved, ARGUMENTS)).toEqual([
      {
        draftId: 'd1',
        data: {
          directiveId: 'directive-of-d1',
          source: { kind: 'meeting', reference: '〔2020〕3号', title: '河长制会议纪要', date: '2020-02-17' },
          title: '修复泵站',
          requirement: '在2月底前修复泵站',
          closureStandard: '泵站恢复运行',
          basis: [{ meetingId: 'm1', segmentId: 's2', start: 10, end: 21, sha256: 'hash-s2', text: '要在2月底前修复泵站。' }],
          issuingLeader: 'issuer',
          leaderInCharge: 'leader',
          grade: 'routine',
          urgency: 'normal',
          contact: 'officer',
          policy: PINNED.policy,
          calendarVersion: 'cn-2020.2',
          listApproval: { meetingId: 'm1', by: 'office-head' },
          tasks: content().tasks,
          number: { series: 'directive', year: 2020, seq: 7 },
        },
      },
    ]);
  });
  it('nothing before the approval', () => expect([registrationsOf(submitted, ARGUMENTS), amendmentsOf(submitted)]).toEqual([[], []]));
  it('a draft that joined an open directive amends it', () => {
    const joined = step('JoinDraft', { draftId: 'd2', directiveId: 'dir-9', reason: '并入在办事项' });
    expect(amendmentsOf(after(RECEIVED, SPLIT, CONFIRMED, joined, SUBMITTED, approval))).toEqual([
      {
        draftId: 'd2',
        directiveId: 'dir-9',
        data: {
          reason: '并入在办事项',
          basisAdded: [{ meetingId: 'm1', segmentId: 's3', start: 30, end: 38, sha256: 'hash-s3', text: '要尽快疏通河道。' }],
        },
      },
    ]);
  });
});

describe('any order of commands', () => {
  const steps = [
    CONFIRMED,
    DISCARDED,
    SUBMITTED,
    approval,
    step('ReturnList', { reason: '退' }, LEADER),
    step('CorrectDraft', { draftId: 'd2', content: content({ segmentIds: ['s3'] }), reason: '改' }, OFFICER_2),
    step('MergeDrafts', { into: 'd2', from: ['d1'], content: content({ segmentIds: ['s2', 's3'] }), reason: '并' }, OFFICE_HEAD),
    step('AddDraft', { draftId: 'own', content: content({ segmentIds: ['s4'] }), reason: '补' }),
    step('ReclassifySegment', { segmentId: 's4', to: 'task', reason: '有' }, LEADER),
    step('ApproveList', { opinion: '' }, LEADER),
  ];
  it('never approves by a drafter, never leaves a sentence out, and changes nothing after approval', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 25 }), (given) => {
        let state: MeetingState = after(RECEIVED, SPLIT);
        for (const next of given) {
          const decision = decideStep(state, next);
          if (!decision.ok) continue;
          expect(state?.status).not.toBe('APPROVED');
          state = stamped(decision.events, next).reduce<MeetingState>(evolveMeeting, state);
        }
        if (state?.status !== 'APPROVED') return;
        expect(state.drafters).not.toContain(state.approvedBy);
        const cited = Object.values(state.drafts).flatMap((draft) =>
          draft.status === 'merged' ? [] : ((draft.content ?? draft.suggestion)?.segmentIds ?? []),
        );
        for (const { id, class: of } of Object.values(state.segments)) if (of === 'task') expect(cited).toContain(id);
      }),
      { numRuns: 500 },
    );
  });
});
