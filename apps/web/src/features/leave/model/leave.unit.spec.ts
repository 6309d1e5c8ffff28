import type { Views } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import { bodyOf, daysAway, missingIn, openPartsOf } from './leave.js';

const draft = { from: '2026-12-01', until: '2026-12-05', kind: 'leave', delegateId: 'p2' } as const;

test('both ends are counted, and an end before the beginning is no span', () => {
  expect([daysAway(draft), daysAway({ from: '2026-12-01', until: '2026-12-01' })]).toEqual([5, 1]);
  expect([daysAway({ from: '2026-12-05', until: '2026-12-01' }), daysAway({ from: '2026-12-01', until: '' })]).toEqual([null, null]);
});

test('dates and substitute go in one', () => {
  expect(bodyOf(draft, '2026-11-27T06:00:00.000Z')).toEqual({
    ...{ kind: 'leave', delegateId: 'p2', from: '2026-11-30T16:00:00.000Z', until: '2026-12-05T16:00:00.000Z' },
  });
  expect(missingIn({ ...draft, until: '', delegateId: '' })).toEqual(['until', 'delegateId']);
});

test('the sheet has what is open, part by part, and nothing empty', () => {
  const duty = { id: 'd', directiveNumber: '督〔2026〕1号', taskTitle: '修桥', directiveTitle: '桥', label: { zh: '签收', en: 'receipt' } };
  const handover = {
    ...{ duties: [{ ...duty, due: '2026-12-01T16:00:00.000Z', overdue: null }], tasks: [], drafts: [], directives: [] },
    meetings: [{ id: 'm', title: '常务会议', date: '2026-11-20', status: 'DRAFT' }],
  } as unknown as Views['Handover'];
  expect(openPartsOf(handover)).toEqual([
    {
      part: 'duties',
      lines: [{ id: 'd', number: '督〔2026〕1号', title: '修桥', what: duty.label, due: '2026-12-01T16:00:00.000Z', late: false }],
    },
    { part: 'meetings', lines: [{ id: 'm', number: null, title: '常务会议', what: null, due: null, late: false }] },
  ]);
});
