import { ApiProblem } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import { askedBy, countsOf, isTakeable, kindIn, NOTHING_TAKEN } from './taking-in.js';

const problem = (code: string, params: object = {}): ApiProblem =>
  new ApiProblem({ type: 't', status: 422, code, title: '', detail: '', titleEn: '', detailEn: '', params: { ...params } });

test('what the API asks back is answered in place, all else is told as it is', () => {
  expect(askedBy(problem('meeting_date_required'))).toEqual({ ask: 'date' });
  expect(askedBy(problem('document_has_changes', { count: 3 }))).toEqual({ ask: 'changes', count: 3 });
  expect(askedBy(problem('meeting_exists', { meetingId: 'm1' }))).toEqual({ ask: 'exists', meetingId: 'm1' });
  expect([askedBy(problem('minutes_too_complex')), askedBy(new Error('x'))]).toEqual([null, null]);
});

test('something has to be there to be taken in', () => {
  expect([
    isTakeable(NOTHING_TAKEN),
    isTakeable({ ...NOTHING_TAKEN, text: ' \n' }),
    isTakeable({ ...NOTHING_TAKEN, text: '要。' }),
  ]).toEqual([...[false, false, true]]);
});

test('a list says how far it is', () => {
  expect(countsOf({ draftCount: 5, draftCounts: { suggested: 2, confirmed: 2, discarded: 1 } })).toEqual({ all: 5, decided: 3, listed: 2 });
});

test('what kind of paper it is shows in how it begins', () => {
  const kinds = [
    '临江市人民政府常务会议纪要\n2020年2月17日，市长主持召开市政府常务会议。',
    '市委召开常委会会议\n2月17日，市委召开常委会会议，学习贯彻……',
    '关于印发市政府常务会议议定事项的通知',
    '李明远同志在《关于路灯的报告》上的批示',
    '请修复路灯。',
  ].map(kindIn);
  expect(kinds).toEqual(['minutes', 'communique', 'decision_notice', 'instruction', null]);
});
