import { describe, expect, it } from '@jest/globals';
import { LEADER, OFFICER_2 } from '@duban/testing/people';
import {
  after,
  CLERK,
  CONFIRMED,
  content,
  DISCARDED,
  expectEvents,
  expectRefusal,
  listSubmission,
  LOOKED_OVER,
  NOW,
  RECEIVED,
  SPLIT,
  SPLIT_WITH_HINTS,
  step,
  SUBMITTED,
} from './meeting.spec-support.js';

const decided = [RECEIVED, SPLIT_WITH_HINTS, CONFIRMED, DISCARDED];
const looked = { by: 'officer', at: NOW };

describe('LookOver', () => {
  it('keeps who looked at which sentences, several at once', () => {
    expectEvents(after(...decided), LOOKED_OVER, { type: 'SegmentsLookedOver', data: { segmentIds: ['s1', 's4'] } });
    expect(after(...decided, LOOKED_OVER).look).toEqual([
      { segmentId: 's1', why: ['limit'], looked },
      { segmentId: 's4', why: ['owner', 'imperative'], looked },
    ]);
  });
  it('takes in what another drafter has left, and keeps whose look was first', () => {
    const first = step('LookOver', { segmentIds: ['s4'] }, OFFICER_2);
    const state = after(...decided, first);
    expectEvents(state, LOOKED_OVER, { type: 'SegmentsLookedOver', data: { segmentIds: ['s1'] } });
    expect(after(...decided, first, LOOKED_OVER).look.map((item) => item.looked?.by)).toEqual(['officer', 'officer-2']);
  });
  it('makes whoever looked a drafter: they do not approve the list', () => {
    const own = { ...LOOKED_OVER, by: OFFICER_2 };
    expect(after(...decided, own).drafters).toEqual(['officer', 'officer-2']);
  });
  it('refuses what is not listed, what was looked at, and sentences that are not there', () => {
    expectRefusal(after(...decided), step('LookOver', { segmentIds: ['s2'] }), 'nothing_to_look_over');
    expectRefusal(after(...decided), step('LookOver', { segmentIds: ['s1', 's9'] }), 'segment_not_found', { segmentId: 's9' });
    expectRefusal(after(...decided, LOOKED_OVER), LOOKED_OVER, 'nothing_to_look_over');
    expectRefusal(after(RECEIVED, SPLIT), LOOKED_OVER, 'nothing_to_look_over');
  });
  it('is the office’s, while it drafts', () => {
    expectRefusal(after(...decided), { ...LOOKED_OVER, by: CLERK }, 'role_required', { roles: 'supervision_officer,office_head' });
    expectRefusal(after(...decided), { ...LOOKED_OVER, by: LEADER }, 'role_required', { roles: 'supervision_officer,office_head' });
    expectRefusal(after(...decided, LOOKED_OVER, SUBMITTED), LOOKED_OVER, 'meeting_wrong_state', { status: 'SUBMITTED' });
  });
});

describe('a list with sentences that hint at a duty', () => {
  it('is not submitted before each was looked at', () => {
    expectRefusal(after(...decided), SUBMITTED, 'segments_not_looked_over', { count: 2, segmentIds: 's1,s4' });
    expectRefusal(after(...decided, step('LookOver', { segmentIds: ['s1'] })), SUBMITTED, 'segments_not_looked_over', {
      count: 1,
      segmentIds: 's4',
    });
    expectEvents(after(...decided, LOOKED_OVER), SUBMITTED, listSubmission());
  });
  it('whoever makes a draft of a sentence, or judges its class, has looked at it', () => {
    const added = step('AddDraft', { draftId: 'a-1', content: content({ segmentIds: ['s1'] }), reason: '有时限' });
    const judged = step('ReclassifySegment', { segmentId: 's4', to: 'statement', reason: '只是背景' });
    const corrected = step('CorrectDraft', { draftId: 'd1', content: content({ segmentIds: ['s2', 's1'] }), reason: '同一事项' });
    expect(after(...decided, added).look).toMatchObject([{ looked }, { looked: null }]);
    expect(after(...decided, judged).look).toMatchObject([{ looked: null }, { looked }]);
    expect(after(...decided, corrected).look).toMatchObject([{ looked }, { looked: null }]);
    expect(after(...decided, added, judged, SUBMITTED).status).toBe('SUBMITTED');
  });
  it('nothing is demanded where the analysis found none, as in all that were made before', () =>
    expect(after(RECEIVED, SPLIT, CONFIRMED, DISCARDED, SUBMITTED).status).toBe('SUBMITTED'));
});
