import { describe, expect, it } from '@jest/globals';
import type { DraftContent } from './state/meeting-state.js';
import { OFFICER_2 } from '@duban/testing/people';
import {
  CONFIRMED,
  DISCARDED,
  RECEIVED,
  SPLIT,
  after,
  content,
  expectEvents,
  expectRefusal,
  order,
  step,
  suggestion,
} from './meeting.spec-support.js';

const ready = after(RECEIVED, SPLIT);
const confirm = (over: Partial<DraftContent>) => step('ConfirmDraft', { draftId: 'd1', content: content(over), reason: '' });

describe('ConfirmDraft', () => {
  it('records the decision beside the suggestion', () => {
    expectEvents(ready, CONFIRMED, { type: 'DraftConfirmed', data: { draftId: 'd1', content: content(), reason: '' } });
    expect(after(RECEIVED, SPLIT, CONFIRMED).drafts['d1']).toMatchObject({
      suggestion: suggestion('d1', ['s2']),
      status: 'confirmed',
      content: content(),
      decisions: [{ kind: 'confirmed', by: 'officer', reason: '' }],
    });
  });
  it('refuses what is decided already or unknown', () => {
    expectRefusal(after(RECEIVED, SPLIT, CONFIRMED), CONFIRMED, 'draft_already_decided', { draftId: 'd1', status: 'confirmed' });
    expectRefusal(ready, step('ConfirmDraft', { draftId: 'd9', content: content(), reason: '' }), 'draft_not_found', { draftId: 'd9' });
  });
  it('refuses an incomplete decision, each gap by its own code', () => {
    expectRefusal(ready, confirm({ title: ' ' }), 'text_required', { field: 'title' });
    expectRefusal(ready, confirm({ requirement: '' }), 'text_required', { field: 'requirement' });
    expectRefusal(ready, confirm({ closureStandard: '' }), 'closure_standard_required');
    expectRefusal(ready, confirm({ segmentIds: [] }), 'basis_required');
    expectRefusal(ready, confirm({ segmentIds: ['s9'] }), 'segment_not_found', { segmentId: 's9' });
    expectRefusal(ready, confirm({ tasks: [] }), 'no_tasks');
    expectRefusal(ready, confirm({ tasks: [order({ closureStandard: '' })] }), 'closure_standard_required');
  });
  it('refuses parts that do not fit the shape', () => {
    expectRefusal(ready, confirm({ tasks: [order({ leads: ['fgw', 'gxj'] })] }), 'exactly_one_lead', { leads: 2 });
    expectRefusal(ready, confirm({ tasks: [order({ leads: [] })] }), 'exactly_one_lead', { leads: 0 });
    expectRefusal(ready, confirm({ tasks: [order({ shape: 'split', leads: [] })] }), 'exactly_one_lead', { leads: 0 });
    expectRefusal(ready, confirm({ tasks: [order({ shape: 'parallel', leads: [], units: ['dhq'] })] }), 'units_required');
    expectRefusal(ready, confirm({ tasks: [order({ assists: [{ departmentId: 'fgw', duty: '配合' }] })] }), 'lead_is_also_assist', {
      departmentId: 'fgw',
    });
    expectRefusal(ready, confirm({ tasks: [order({ leads: ['nobody'] })] }), 'unknown_department', { departmentId: 'nobody' });
  });
  it('takes the three shapes', () => {
    const tasks = [
      order(),
      order({ shape: 'split', leads: ['fgw', 'gxj'] }),
      order({ shape: 'parallel', leads: [], units: ['dhq', 'xsq'], collator: 'dcs' }),
    ];
    expectEvents(ready, confirm({ tasks }), { type: 'DraftConfirmed', data: { draftId: 'd1', content: content({ tasks }), reason: '' } });
  });
  it('refuses a date that calls itself the source’s without words of the source', () => {
    const due = { at: '2020-02-29T16:00:00.000Z', origin: 'source' as const };
    expectRefusal(ready, confirm({ tasks: [order({ due })] }), 'due_not_in_source', { phrase: null });
    expectRefusal(ready, confirm({ tasks: [order({ due: { ...due, phrase: '3月底前' } })] }), 'due_not_in_source', { phrase: '3月底前' });
    const tasks = [order({ due: { ...due, phrase: '2月底前' } })];
    expectEvents(ready, confirm({ tasks }), { type: 'DraftConfirmed', data: { draftId: 'd1', content: content({ tasks }), reason: '' } });
  });
  it('takes a date that has passed: what is late is registered late', () => {
    const tasks = [order({ due: { at: '2019-12-31T16:00:00.000Z', origin: 'decision' } })];
    expectEvents(ready, confirm({ tasks }), { type: 'DraftConfirmed', data: { draftId: 'd1', content: content({ tasks }), reason: '' } });
  });
  it('refuses standing work without review date and end condition', () =>
    expectRefusal(ready, confirm({ tasks: [order({ kind: 'standing' })] }), 'standing_terms_required'));
  it('waits for the split', () => expectRefusal(after(RECEIVED), CONFIRMED, 'meeting_wrong_state', { status: 'RECEIVED' }));
});

describe('CorrectDraft', () => {
  const changed = content({ title: '抢修泵站', urgency: 'urgent' });
  it('names what differs from the decision before', () =>
    expectEvents(after(RECEIVED, SPLIT, CONFIRMED), step('CorrectDraft', { draftId: 'd1', content: changed, reason: '汛期提前' }), {
      type: 'DraftCorrected',
      data: { draftId: 'd1', content: changed, changed: ['title', 'urgency'], reason: '汛期提前' },
    }));
  it('names what differs from the suggestion when nothing was decided yet', () =>
    expectEvents(ready, step('CorrectDraft', { draftId: 'd1', content: changed, reason: '用词' }), {
      type: 'DraftCorrected',
      data: { draftId: 'd1', content: changed, changed: ['title', 'closureStandard'], reason: '用词' },
    }));
  it('refuses without a reason', () =>
    expectRefusal(ready, step('CorrectDraft', { draftId: 'd1', content: changed, reason: ' ' }), 'text_required', { field: 'reason' }));
  it('refuses what was discarded', () =>
    expectRefusal(
      after(RECEIVED, SPLIT, DISCARDED),
      step('CorrectDraft', { draftId: 'd2', content: changed, reason: '再议' }),
      'draft_already_decided',
      {
        draftId: 'd2',
        status: 'discarded',
      },
    ));
});

describe('MergeDrafts', () => {
  const both = content({ segmentIds: ['s2', 's3'] });
  const merge = step('MergeDrafts', { into: 'd1', from: ['d2'], content: both, reason: '同一工程' });
  it('keeps one draft on both sentences and ends the other in it', () => {
    expectEvents(ready, merge, { type: 'DraftsMerged', data: { into: 'd1', from: ['d2'], content: both, reason: '同一工程' } });
    const { drafts } = after(RECEIVED, SPLIT, merge);
    expect([drafts['d1']?.status, drafts['d1']?.content?.segmentIds, drafts['d2']?.status, drafts['d2']?.mergedInto]).toEqual([
      'confirmed',
      ['s2', 's3'],
      'merged',
      'd1',
    ]);
  });
  it('refuses into itself, with nothing, with an unknown draft, without a reason', () => {
    expectRefusal(ready, step('MergeDrafts', { into: 'd1', from: ['d1'], content: both, reason: '同' }), 'merge_into_itself', {
      draftId: 'd1',
    });
    expectRefusal(ready, step('MergeDrafts', { into: 'd1', from: [], content: both, reason: '同' }), 'merge_into_itself', {
      draftId: 'd1',
    });
    expectRefusal(ready, step('MergeDrafts', { into: 'd1', from: ['d9'], content: both, reason: '同' }), 'draft_not_found', {
      draftId: 'd9',
    });
    expectRefusal(ready, step('MergeDrafts', { into: 'd1', from: ['d2'], content: both, reason: '' }), 'text_required', {
      field: 'reason',
    });
  });
});

describe('DiscardDraft, AddDraft, JoinDraft', () => {
  it('discards with a reason only', () => {
    expectEvents(ready, DISCARDED, { type: 'DraftDiscarded', data: { draftId: 'd2', reason: '已由另一事项办理' } });
    expectRefusal(ready, step('DiscardDraft', { draftId: 'd2', reason: '' }), 'text_required', { field: 'reason' });
  });
  it('adds a drafter’s own, without a suggestion beside it', () => {
    const own = step('AddDraft', { draftId: 'own-1', content: content(), reason: '纪要第二段另有要求' }, OFFICER_2);
    expectEvents(ready, own, { type: 'DraftAdded', data: { draftId: 'own-1', content: content(), reason: '纪要第二段另有要求' } });
    expect(after(RECEIVED, SPLIT, own).drafts['own-1']).toMatchObject({ suggestion: null, status: 'confirmed' });
    expectRefusal(ready, step('AddDraft', { draftId: 'd1', content: content(), reason: '重复' }), 'draft_exists', { draftId: 'd1' });
  });
  it('joins an open directive with its sentences', () => {
    expectEvents(ready, step('JoinDraft', { draftId: 'd2', directiveId: 'dir-9', reason: '并入在办事项' }), {
      type: 'DraftJoined',
      data: { draftId: 'd2', directiveId: 'dir-9', segmentIds: ['s3'], reason: '并入在办事项' },
    });
  });
});
