import { expect, test } from '@jest/globals';
import type { PostAlertSubject } from '@duban/domain';
import { alertTexts } from './alert-text.js';
import { IDS_AS_NAMES } from './names.js';

const NAMES = {
  zh: { ...IDS_AS_NAMES, department: () => '市发改委' },
  en: { ...IDS_AS_NAMES, department: () => 'Development and Reform' },
};
const SUBJECT: PostAlertSubject = {
  post: { personId: '陈晨', departmentId: 'fagai', title: { zh: '主任', en: 'head' }, roles: ['department_head'] },
  ...{ became: 'assigned', unit: null, at: '2020-02-17T01:00:00.000Z', until: null, work: [] },
};
const told = (over: Partial<PostAlertSubject> = {}): [string, string] => {
  const alert = { directiveNumber: null, createdAt: '2020-02-17T01:00:00.000Z', subject: { ...SUBJECT, ...over } };
  const { zh, en } = alertTexts(alert, NAMES);
  return [zh, en];
};

test('a post says who holds it, in which unit and from when', () =>
  expect(told()).toEqual([
    '任职：陈晨任市发改委主任，自2月17日09:00起',
    'Appointment: 陈晨 is head of Development and Reform from 17 February, 09:00',
  ]));

test('one that ends says what open work it touches', () =>
  expect(told({ became: 'ended', work: [{ departmentId: 'fagai', tasks: 3 }] })).toEqual([
    '免职：陈晨自2月17日09:00起不再任市发改委主任；涉及在办任务：市发改委3项，请做好交接',
    'A post ends: 陈晨 is no longer head of Development and Reform from 17 February, 09:00; open work is touched: 3 tasks of Development and Reform; see to the handover',
  ]));

test.each([
  ['charge_given', '分管：陈晨自2月17日09:00起分管市发改委'],
  ['charge_ended', '分管调整：陈晨自2月17日09:00起不再分管市发改委'],
] as const)('%s names the unit', (became, text) => expect(told({ became, unit: 'fagai' })[0]).toBe(text));

test('an audit scope is told to its auditor', () =>
  expect(told({ became: 'scope_set', at: null })[0]).toBe('审计范围已调整：陈晨（市发改委主任）'));
