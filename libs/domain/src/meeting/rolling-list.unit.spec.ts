import { describe, expect, it } from '@jest/globals';
import { OFFICE_HEAD } from '@duban/testing/people';
import { analyse } from '../minutes/minutes.spec-support.js';
import { matchedMatters } from './matching.js';
import { amendmentsOf } from './registrations.js';
import {
  after,
  CONFIRMED,
  DISCARDED,
  expectEvents,
  expectRefusal,
  HELD_APART,
  listSubmission,
  MATCH,
  MATCHED,
  NOW,
  RECEIVED,
  SPLIT,
  step,
  SUBMITTED,
} from './meeting.spec-support.js';
import type { OpenMatter } from './state/matter-match.js';

const HEAD = '重点工作任务分解表\n2020年2月17日\n序号\t工作任务\t责任单位\t完成时限\t进展情况\n';
const table = (...rows: string[]) => analyse(HEAD + rows.map((row, n) => `${n + 1}\t${row}\n`).join(''));
const leadOf = (rows: ReturnType<typeof table>): string[] => rows.drafts[0]?.departmentSuggestions.map((one) => one.departmentId) ?? [];

const ROW = '完成城区排水管网清淤疏浚\t市财政局\t3月底\t推进中';
const read = table(ROW, '完成校车安全检查\t市财政局\t4月底\t');
const matter = (over: Partial<OpenMatter> = {}): OpenMatter => ({
  ...{ directiveId: 'directive-1', number: '临督〔2020〕1号', title: '城区排水管网清淤' },
  ...{ requirement: '2月底前完成城区排水管网清淤疏浚', leads: leadOf(read), due: '2020-02-29T16:00:00.000Z' },
  ...over,
});

describe('rows of the next list', () => {
  it('go on with the open directive of the same words and owner; what they say of it is kept as said', () => {
    expect(leadOf(read).length).toBeGreaterThan(0);
    const [match, ...others] = matchedMatters(read, [
      matter({ directiveId: 'other', title: '老旧小区改造', requirement: '改造老旧小区' }),
      matter(),
    ]);
    expect(others).toEqual([]);
    expect(match).toMatchObject({ draftId: 'd1', directiveId: 'directive-1', by: ['words', 'owner'], strong: true });
    expect(match?.stated).toMatchObject({ due: { phrase: '3月底' }, status: '推进中' });
  });
  it('are only offered where somebody else leads, and not at all where they are of something else', () => {
    expect(matchedMatters(read, [matter({ leads: ['somebody-else'] })])).toMatchObject([{ by: ['words'], strong: false }]);
    expect(matchedMatters(read, [matter({ title: '老旧小区改造', requirement: '改造老旧小区' })])).toEqual([]);
  });
  it('that name a directive by its number go on with it, whatever their words', () => {
    const named = table('继续办理临督〔2020〕1号事项\t市财政局\t5月底\t');
    const other = matter({ title: '老旧小区改造', requirement: '改造老旧小区', leads: [] });
    expect(matchedMatters(named, [other])).toMatchObject([{ by: ['number'], strong: true }]);
  });
  it('that are finished are offered too, though nothing is made of them', () => {
    const done = table('完成城区排水管网清淤疏浚\t市财政局\t2月底\t已完成', ROW);
    expect(matchedMatters(done, [matter()])[0]).toMatchObject({ draftId: null, stated: { status: '已完成' } });
  });
});

const listed = [RECEIVED, SPLIT, MATCHED, CONFIRMED, DISCARDED];

describe('a draft that would be the double of an open directive', () => {
  it('keeps what was matched', () => {
    expectEvents(after(RECEIVED, SPLIT), MATCHED, { type: 'MattersMatched', data: { matches: [MATCH] } });
    const unknown = step('MatchMatters', { matches: [{ ...MATCH, draftId: 'd9' }] });
    expectRefusal(after(RECEIVED, SPLIT), unknown, 'draft_not_found', { draftId: 'd9' });
  });
  it('is not submitted before it is joined or said to be another matter', () => {
    expectRefusal(after(...listed), SUBMITTED, 'matters_undecided', { count: 1, draftIds: 'd1' });
    expectEvents(after(...listed, HELD_APART), SUBMITTED, listSubmission());
    const joined = step('JoinDraft', { draftId: 'd1', directiveId: 'directive-1', reason: '同一事项' });
    expect(after(...listed, joined, SUBMITTED).status).toBe('SUBMITTED');
  });
  it('brings what its row says to the directive that it was matched to, and to no other', () => {
    const saidTo = (directiveId: string): unknown => {
      const joined = step('JoinDraft', { draftId: 'd1', directiveId, reason: '同一事项' });
      const approval = step('ApproveList', { opinion: '同意' }, OFFICE_HEAD);
      return amendmentsOf(after(...listed, joined, SUBMITTED, approval)).map(({ data }) => data.stated);
    };
    const stated = { meetingId: 'm1', segmentId: 's2', dueWas: '2020-02-28', due: '2020-03-10T16:00:00.000Z', status: '推进中' };
    expect(saidTo('directive-1')).toEqual([stated]);
    expect(saidTo('directive-2')).toEqual([undefined]);
  });
  it('keeps who said that it is another matter, and why', () => {
    const data = { draftId: 'd1', directiveId: 'directive-1', reason: '另一座泵站' };
    expectEvents(after(...listed), HELD_APART, { type: 'DraftHeldApart', data });
    expect(after(...listed, HELD_APART).matches[0]?.apart).toEqual({ by: 'officer', at: NOW, reason: '另一座泵站' });
  });
  it('is said so once, with a reason, of a draft that has a match', () => {
    expectRefusal(after(...listed, HELD_APART), HELD_APART, 'no_open_matter', { draftId: 'd1' });
    expectRefusal(after(RECEIVED, SPLIT, CONFIRMED), HELD_APART, 'no_open_matter', { draftId: 'd1' });
    expectRefusal(after(...listed), step('HoldApart', { draftId: 'd1', reason: ' ' }), 'text_required', { field: 'reason' });
  });
  it('is not in the way where it is only offered', () => {
    const offered = step('MatchMatters', { matches: [{ ...MATCH, strong: false }] });
    expect(after(RECEIVED, SPLIT, offered, CONFIRMED, DISCARDED, SUBMITTED).status).toBe('SUBMITTED');
  });
});
