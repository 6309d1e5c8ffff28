import { expect, test } from '@jest/globals';
import type { DelegationAlertSubject } from '@duban/domain';
import { alertTexts } from './alert-text.js';
import { IDS_AS_NAMES } from './names.js';

const PEOPLE: Record<string, [string, string]> = {
  li: ['李市长', 'Mayor Li'],
  chen: ['陈科员', 'Clerk Chen'],
  admin: ['系统管理员', 'Admin'],
};
const NAMES = {
  zh: { ...IDS_AS_NAMES, person: (id: string) => PEOPLE[id]?.[0] ?? id, department: () => '市发改委' },
  en: { ...IDS_AS_NAMES, person: (id: string) => PEOPLE[id]?.[1] ?? id, department: () => 'Development and Reform' },
};
const DELEGATION: DelegationAlertSubject['delegation'] = {
  ...{ id: 'd1', principalId: 'li', delegateId: 'chen', roles: ['leader_in_charge'], departmentId: null, reference: '授1号' },
  ...{ from: '2020-02-17T01:00:00.000Z', until: '2020-02-29T16:00:00.000Z' },
};
const told = (over: Partial<DelegationAlertSubject>, delegation: Partial<DelegationAlertSubject['delegation']> = {}): string[] => {
  const subject = { delegation: { ...DELEGATION, ...delegation }, became: 'granted' as const, by: 'li', yours: false, ...over };
  const { zh, en } = alertTexts({ directiveNumber: null, createdAt: '2020-02-17T01:00:00.000Z', subject }, NAMES);
  return [zh, en];
};
const ZH = '李市长的分管领导职权授予陈科员（授1号，自2月17日09:00至2月29日）';
/** After a sentence that has named the principal. */
const OWN = ZH.replace('李市长的', '');
const EN = 'Clerk Chen acts for Mayor Li as leader in charge (授1号, from 17 February, 09:00 to 29 February)';

test('a delegation says who acts for whom, as what, by which order and how long', () => {
  expect(told({})).toEqual([`授权：${ZH}`, `Delegation: ${EN}`]);
  expect(told({}, { departmentId: 'fagai', roles: ['leader_in_charge', 'issuing_leader'] })).toEqual([
    `授权：${ZH.replace('李市长的', '李市长的市发改委').replace('分管领导', '分管领导、交办领导')}`,
    `Delegation: ${EN.replace('in charge', 'in charge, issuing leader for Development and Reform')}`,
  ]);
});

test('whoever may consent is asked to, the delegate only told that it has no effect yet', () => {
  expect(told({ became: 'asked', by: 'admin', yours: true })).toEqual([
    `授权待确认：系统管理员拟将${ZH}；确认前不生效，请确认或不予同意`,
    `A delegation waits for consent: Admin entered that ${EN}; it has no effect until then, consent to it or refuse it`,
  ]);
  expect(told({ became: 'asked', by: 'admin' })[0]).toBe(`授权待确认：系统管理员拟将${ZH}；确认前不生效`);
});

test('the answer says whose it was', () => {
  expect(told({ became: 'consented' })).toEqual([`授权已由李市长确认：${OWN}`, `Mayor Li consented to a delegation: ${EN}`]);
  expect(told({ became: 'refused' })).toEqual([
    `授权未获同意，不生效：李市长不同意将${OWN}`,
    `Mayor Li refused a delegation, it has no effect: ${EN}`,
  ]);
});
