import { expect, test } from '@jest/globals';
import type { JobAlertSubject } from '@duban/domain';
import { alertTexts } from './alert-text.js';
import { IDS_AS_NAMES } from './names.js';

const NAMES = { zh: { ...IDS_AS_NAMES, person: () => '王主任' }, en: { ...IDS_AS_NAMES, person: () => 'Director Wang' } };
const JOB = {
  kind: 'commands',
  command: 'ReceiveTask',
  end: 'done',
  total: 4,
  done: 4,
  refused: 0,
  cancelledBy: null,
  until: null,
} as const;
const told = (over: Partial<JobAlertSubject['job']> = {}): string[] => {
  const { zh, en } = alertTexts({ directiveNumber: null, subject: { job: { ...JOB, ...over } } }, NAMES);
  return [zh, en];
};

test('a job that has ended says how many of how many', () => {
  expect(told()).toEqual(['批量签收已完成，共4项，办成4项', 'Acknowledge many: 4 of 4 done']);
  expect(told({ done: 3, refused: 1 })).toEqual([
    '批量签收已完成，共4项，办成3项，未通过1项，请查看逐项结果',
    'Acknowledge many: 3 of 4 done, 1 refused, look at its items',
  ]);
  expect(told({ end: 'failed', done: 1 })).toEqual([
    '批量签收执行失败，共4项，办成1项，未执行3项',
    'Acknowledge many: it failed, 1 of 4 done, 3 not begun',
  ]);
});

test('who cancelled it is named', () => {
  expect(told({ end: 'cancelled', done: 1, cancelledBy: 'p-1' })).toEqual([
    '批量签收已由王主任取消，共4项，办成1项，未执行3项',
    'Acknowledge many: cancelled by Director Wang, 1 of 4 done, 3 not begun',
  ]);
});

test('an export says what is in it, and until when it is there', () => {
  const bundle = { kind: 'export', command: null, total: 12, done: 12, until: '2020-02-24T01:00:00.000Z' } as const;
  expect(told(bundle)).toEqual([
    '审计导出已完成，含督办事项12件，请于2020年2月24日（周一）09:00前下载',
    'Export of the record: 12 directives in it, to be downloaded before Monday 24 February 2020, 09:00',
  ]);
  expect(told({ ...bundle, end: 'failed', total: null, done: 0, until: null })).toEqual([
    '审计导出执行失败',
    'Export of the record: it failed',
  ]);
});
