import { describe, expect, it } from '@jest/globals';
import { segmentDifferences } from './state/differences.js';
import { registrationsOf } from './registrations.js';
import type { Step } from './meeting.spec-support.js';
import { LEADER } from '@duban/testing/people';
import {
  CONFIRMED,
  PINNED,
  DISCARDED,
  RECEIVED,
  SPLIT,
  SUBMITTED,
  after,
  content,
  expectEvents,
  expectRefusal,
  listSubmission,
  order,
  receipt,
  segment,
  step,
  suggestion,
} from './meeting.spec-support.js';

const SUPERSEDED = step('SupersedeMinutes', { by: 'm2', reason: '印发稿与送审稿不一致' });
const LATER = step('ReceiveMinutes', receipt({ meetingId: 'm2' }));
const recorded = step('RecordSupersession', { meetingId: 'm1', reason: '更正', differences: [] });
const approval = step('ApproveList', { opinion: '同意' }, LEADER);

describe('amended minutes', () => {
  it('end the earlier list: nothing more is decided there, whatever it was', () => {
    const ended = after(RECEIVED, SPLIT, CONFIRMED, SUPERSEDED);
    for (const given of [DISCARDED, SUBMITTED, approval, SUPERSEDED]) expectRefusal(ended, given, 'meeting_superseded', { by: 'm2' });
  });
  it('leave drafts and approval of the earlier as they were', () => {
    const approved = after(RECEIVED, SPLIT, CONFIRMED, DISCARDED, SUBMITTED, approval);
    const ended = after(RECEIVED, SPLIT, CONFIRMED, DISCARDED, SUBMITTED, approval, SUPERSEDED);
    expect(ended).toEqual({ ...approved, supersededBy: expect.objectContaining({ meetingId: 'm2', reason: '印发稿与送审稿不一致' }) });
  });
  it('are said once by the later, never of themselves', () => {
    expectRefusal(after(LATER, SPLIT, recorded), recorded, 'meeting_wrong_state', { status: 'DRAFTING' });
    expectRefusal(after(RECEIVED, SPLIT), recorded, 'merge_into_itself', { meetingId: 'm1' });
    expectRefusal(after(LATER), recorded, 'meeting_wrong_state', { status: 'RECEIVED' });
  });
});

describe('differences', () => {
  const before = [
    segment('s1', 0, 'task', '要在2月底前修复城北泵站。'),
    segment('s2', 20, 'task', '要疏通河道。'),
    segment('s3', 40, 'guidance', '要坚定信心。'),
  ];
  it('same words, reworded, new and gone, wherever they stand', () => {
    const after = [
      { ...segment('s1', 0, 'guidance', '要坚定信心。'), sha256: 'hash-s3' },
      { ...segment('s2', 10, 'task', '要在3月10日前修复城北泵站。'), sha256: 'other' },
      { ...segment('s3', 30, 'task', '市财政局要安排资金。'), sha256: 'new' },
    ];
    expect(segmentDifferences(before, after)).toEqual([
      { kind: 'unchanged', before: 's3', after: 's1' },
      { kind: 'changed', before: 's1', after: 's2' },
      { kind: 'added', before: null, after: 's3' },
      { kind: 'removed', before: 's2', after: null },
    ]);
  });
  it('a sentence said twice and later once lost one', () => {
    const twice = [segment('s1', 0, 'task', '要疏通河道。'), { ...segment('s2', 10, 'task', '要疏通河道。'), sha256: 'hash-s1' }];
    expect(segmentDifferences(twice, twice.slice(0, 1)).map(({ kind }) => kind)).toEqual(['unchanged', 'removed']);
  });
});

describe('what the source leaves open', () => {
  const open = {
    ...suggestion('d1', ['s2']),
    decisionsNeeded: [{ kind: 'two_leads' as const, departmentIds: ['fgw', 'gxj'], words: '牵头单位：甲、乙' }],
  };
  const split = step('IdentifySegments', {
    splitterVersion: 'minutes-2',
    analysis: {
      segments: after(RECEIVED, SPLIT).segmentOrder.map((id, at) => segment(id, at * 20, 'guidance', '要坚定信心。')),
      drafts: [open],
    },
  });
  it('the list is not submitted before a person has decided, and says why', () => {
    const ready = after(RECEIVED, split);
    expectRefusal(ready, SUBMITTED, 'decision_needed', { count: 1, draftIds: 'd1' });
    expectRefusal(ready, CONFIRMED, 'decision_needed', { draftIds: 'd1' });
    const decided = step('ConfirmDraft', { draftId: 'd1', content: content(), reason: '经协商由发改委牵头' });
    expectEvents(after(RECEIVED, split, decided), SUBMITTED, listSubmission());
  });
});

describe('a group in place of units', () => {
  const tasks = [
    order({ shape: 'parallel', leads: [], unitsOf: 'bankuai', collator: 'dcs', assists: [{ departmentId: 'xsq', duty: '配合' }] }),
  ];
  const grouped: Step = step('ConfirmDraft', { draftId: 'd1', content: content({ tasks }), reason: '' });
  const registering = { ...PINNED, issuingLeader: 'issuer', groups: { bankuai: ['dhq', 'xsq'] }, numbers: [] };
  it('becomes its units when the list is approved; whoever assists is not asked twice', () => {
    const approved = after(RECEIVED, SPLIT, grouped, DISCARDED, SUBMITTED, approval);
    const [registration] = registrationsOf(approved, { directiveIdOf: (id) => id, registering });
    expect(registration?.data.tasks).toEqual([
      order({ shape: 'parallel', leads: [], units: ['dhq'], collator: 'dcs', assists: [{ departmentId: 'xsq', duty: '配合' }] }),
    ]);
    expect(approved.drafts['d1']?.content?.tasks[0]?.unitsOf).toBe('bankuai');
  });
  it('must exist and have units', () => {
    const unknown = step('ConfirmDraft', {
      draftId: 'd1',
      content: content({ tasks: [order({ shape: 'parallel', leads: [], unitsOf: 'x', collator: 'dcs' })] }),
      reason: '',
    });
    expectRefusal(after(RECEIVED, SPLIT), unknown, 'unknown_group', { groupId: 'x' });
  });
});
