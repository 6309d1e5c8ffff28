import { expect, test } from '@jest/globals';
import type { MeetingAlertSubject } from '@duban/domain';
import { alertTexts } from './alert-text.js';
import { IDS_AS_NAMES } from './names.js';

const LIST: MeetingAlertSubject['list'] = {
  ...{ title: '防汛专题会议纪要', number: '〔2020〕3号', became: 'submitted', n: 1, by: '周专员', lines: 12 },
  ...{ struck: 0, mended: 0, due: '2020-02-20T16:00:00.000Z', reason: '' },
};
const NAMES = { zh: IDS_AS_NAMES, en: IDS_AS_NAMES };
const told = (over: Partial<typeof LIST> = {}): [string, string] => {
  const subject = { list: { ...LIST, ...over } };
  const { zh, en } = alertTexts({ directiveNumber: null, createdAt: '2020-02-17T01:00:00.000Z', subject }, NAMES);
  return [zh, en];
};

test('a submitted list says who asks, how long it is and by when', () =>
  expect(told()).toEqual([
    '〔2020〕3号“防汛专题会议纪要”：清单送审：周专员送审，共12项，应于2月20日（周四）前审批',
    '〔2020〕3号 “防汛专题会议纪要”: 周专员 submitted the list, 12 lines, to be decided by Thursday 20 February',
  ]));

test('an approval says what was struck and mended, and the opinion', () =>
  expect(told({ became: 'approved', by: '刘主任', lines: 10, struck: 2, mended: 1, reason: '同意' })).toEqual([
    '〔2020〕3号“防汛专题会议纪要”：清单批准：刘主任批准，立项10项，划去2项，审改1项：同意',
    '〔2020〕3号 “防汛专题会议纪要”: 刘主任 approved the list, 10 directives, 2 struck, 1 worded otherwise: 同意',
  ]));

test.each([
  ['due_soon', '清单待审批：共12项，应于2月20日（周四）前审批'],
  ['overdue', '清单逾期未审批：共12项，应于2月20日（周四）前审批，尚未批复'],
  ['withdrawn', '清单已撤回：周专员撤回送审，无需审批：补充依据'],
  ['returned', '清单退回：周专员退回，请修改后重新送审：补充依据'],
  ['superseded', '纪要已被修订替代，清单不再办理：补充依据'],
] as const)('%s is told as such, with its reason', (became, text) => {
  const reason = became === 'due_soon' || became === 'overdue' ? '' : '补充依据';
  expect(told({ became, reason })[0]).toBe(`〔2020〕3号“防汛专题会议纪要”：${text}`);
});
