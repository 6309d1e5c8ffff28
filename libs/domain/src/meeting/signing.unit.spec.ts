import { LEADER, OFFICER_2, OFFICE_HEAD } from '@duban/testing/people';
import { describe, expect, it } from '@jest/globals';
import {
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
  step,
} from './meeting.spec-support.js';

const listed = [RECEIVED, SPLIT, CONFIRMED, DISCARDED];

describe('RestoreDraft', () => {
  const restored = step('RestoreDraft', { draftId: 'd2', reason: '另一事项并未覆盖' });
  it('lets a discarded suggestion wait for its decision again, and keeps both words', () => {
    const { drafts } = after(...listed, restored);
    expect([drafts['d2']?.status, drafts['d2']?.decisions.map(({ kind }) => kind)]).toEqual(['suggested', ['discarded', 'restored']]);
  });
  it('gives back what had been decided before it was set aside', () => {
    const aside = step('DiscardDraft', { draftId: 'd1', reason: '重复' });
    const again = step('RestoreDraft', { draftId: 'd1', reason: '不重复' });
    expect(after(...listed, aside, again).drafts['d1']).toMatchObject({ status: 'confirmed', content: content() });
  });
  it('refuses what stands, and once the list is with its signers', () => {
    expectRefusal(after(...listed), step('RestoreDraft', { draftId: 'd1', reason: '误' }), 'draft_already_decided', {
      draftId: 'd1',
      status: 'confirmed',
    });
    expectRefusal(after(...listed, SUBMITTED), restored, 'meeting_wrong_state', { status: 'SUBMITTED' });
  });
});

describe('WithdrawList', () => {
  const taken = step('WithdrawList', { reason: '补充依据' });
  it('is for whoever submitted it, and the round stays on record', () => {
    expectEvents(after(...listed, SUBMITTED), taken, {
      type: 'ListWithdrawn',
      data: { n: 1, reason: '补充依据', to: ['office-head'] },
    });
    const { status, submissions } = after(...listed, SUBMITTED, taken);
    expect([status, submissions[0]?.outcome]).toEqual(['DRAFTING', expect.objectContaining({ approved: false, withdrawn: true })]);
  });
  it('is refused to another drafter, and when it is not with its signers', () => {
    expectRefusal(after(...listed, SUBMITTED), step('WithdrawList', { reason: '改' }, OFFICER_2), 'not_the_submitter', {
      personId: 'officer',
    });
    expectRefusal(after(...listed), taken, 'meeting_wrong_state', { status: 'DRAFTING' });
  });
});

describe('ApproveList, line by line', () => {
  const both = step('ConfirmDraft', { draftId: 'd2', content: content({ title: '疏通河道', segmentIds: ['s3'] }), reason: '' });
  const submitted = after(RECEIVED, SPLIT, CONFIRMED, both, SUBMITTED);
  const strike = [{ draftId: 'd2', reason: '已列入另一清单' }];
  const mended = content({ title: '限期修复泵站' });
  const mend = [{ draftId: 'd1', content: mended, reason: '突出时限' }];

  it('leaves out what is struck, and records it with its reason', () =>
    expect(decideStep(submitted, step('ApproveList', { opinion: '同意', strike }, OFFICE_HEAD))).toMatchObject({
      events: [
        { type: 'LineStruck', data: { draftId: 'd2', reason: '已列入另一清单' } },
        { type: 'ListApproved', data: { n: 1, draftIds: ['d1'], opinion: '同意' } },
      ],
    }));
  it('takes a line as it is mended; its drafter stays its drafter', () => {
    const approved = after(RECEIVED, SPLIT, CONFIRMED, both, SUBMITTED, step('ApproveList', { opinion: '', mend }, LEADER));
    expect(approved.drafts['d1']).toMatchObject({ status: 'confirmed', content: mended });
    expect(approved.drafts['d1']?.decisions.map(({ kind, by }) => [kind, by])).toEqual([
      ['confirmed', 'officer'],
      ['mended', LEADER.personId],
    ]);
    expect(approved.drafters).not.toContain(LEADER.personId);
    expect(approved.registered.map(({ draftId }) => draftId)).toEqual(['d1', 'd2']);
  });
  it('refuses a line that is not on the list, one that is named twice, a mending of nothing, and striking all', () => {
    const approving = (data: object) => step('ApproveList', { opinion: '', ...data }, OFFICE_HEAD);
    expectRefusal(submitted, approving({ strike: [{ draftId: 'd9', reason: '无' }] }), 'draft_not_found', { draftId: 'd9' });
    expectRefusal(submitted, approving({ strike: [...strike, ...strike] }), 'draft_already_decided', {
      draftId: 'd2',
      status: 'discarded',
    });
    expectRefusal(submitted, approving({ mend: [{ draftId: 'd1', content: content(), reason: '' }] }), 'text_required', {
      field: 'reason',
    });
    expectRefusal(submitted, approving({ mend: [{ draftId: 'd1', content: content(), reason: '改' }] }), 'nothing_mended', {
      draftId: 'd1',
    });
    expectRefusal(submitted, approving({ strike: [...strike, { draftId: 'd1', reason: '同上' }] }), 'list_empty');
  });
  it('takes no mending that could not be dispatched', () => {
    const gone = content({ tasks: [{ ...content().tasks[0]!, leads: ['abolished'] }] });
    const step1 = step('ApproveList', { opinion: '', mend: [{ draftId: 'd1', content: gone, reason: '改' }] }, OFFICE_HEAD);
    expectRefusal(submitted, step1, 'unknown_department', { departmentId: 'abolished', draftId: 'd1' });
  });
});
