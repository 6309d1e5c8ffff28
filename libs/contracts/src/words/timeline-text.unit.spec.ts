import { expect, test } from '@jest/globals';
import { timelineTexts } from './timeline-text.js';
import type { Naming } from './names.js';

const NAMES: Naming = { department: (id) => (id === 'wjw' ? '市卫健委' : id), person: (id) => id, task: (id) => id };

test('a reason that nobody wrote leaves no colon behind', () => {
  expect(timelineTexts({ type: 'DirectiveApproved', data: { waived: true, reason: '' } })).toEqual({
    zh: '会议清单已批准，免立项审批',
    en: 'Approval waived, the list was approved',
  });
  expect(timelineTexts({ type: 'DirectiveApproved', data: { waived: false, reason: '同意' } })).toEqual({
    zh: '准予立项：同意',
    en: 'Approved: 同意',
  });
});

test('a notice of two languages is read in one', () => {
  const text = '蓝色督办单(提醒):「方案」至今未完成。\nBlue notice (reminder): "方案" is outstanding.';
  const data = {
    taskId: 't1',
    noticeId: 'n',
    number: null,
    colour: 'blue' as const,
    text,
    answerDue: '2020-02-20T16:00:00.000Z',
    to: [],
  };
  expect(timelineTexts({ type: 'NoticeIssued', data })).toEqual({
    zh: '对t1签发蓝色督办单（提醒），限2020年2月20日24:00前答复：蓝色督办单(提醒):「方案」至今未完成。',
    en: 'blue notice (reminder) issued for t1, answer by 2020-02-20 24:00: Blue notice (reminder): "方案" is outstanding.',
  });
  expect(timelineTexts({ type: 'NoticeIssued', data: { ...data, text: '请抓紧。\n联系人：老王' } }).zh).toContain('请抓紧。\n联系人：老王');
});

test("an assisting department's own receipt is told as theirs", () => {
  const data = { taskId: 't1', obligationId: 't1/receipt/wjw', generation: 0, ruleId: 'r', step: 'r', superseded: [], to: [] };
  expect(timelineTexts({ type: 'AlertRaised', data }, NAMES).zh).toBe('预警：t1的签收（市卫健委）未按时限完成');
});
