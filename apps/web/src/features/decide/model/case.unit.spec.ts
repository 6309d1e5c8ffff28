import { describe, expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { caseOf, issuedOf } from './case.js';

type Task = Views['Task'];
const empty = { lead: 'jiaotong', closures: [], extensions: [], blocks: [], notices: [], responses: [], standingRequest: null };
const task = (more: object): Task => ({ ...empty, ...more }) as unknown as Task;

const closure = (n: number, more: object = {}) => ({
  ...{ n, requestedAt: `2020-03-0${n}T01:00:00.000Z`, by: 'head', summary: `第${n}次`, evidence: [], signatures: [], outcome: null },
  ...more,
});
const returned = (n: number) => ({ approved: false, by: 'wang', at: `2020-03-0${n}T09:00:00.000Z`, opinion: `缺${n}` });

describe('a closure to sign off', () => {
  const evidence = [{ sha256: 'a', name: '台账.xlsx', mediaType: 'x', bytes: 1 }];
  const signatures = [{ level: 0, opinion: '同意' }];
  const all = [closure(1, { outcome: returned(1) }), closure(2, { outcome: returned(2) }), closure(3, { evidence, signatures })];

  test('stands with its words, its evidence and who has signed', () => {
    expect(caseOf(task({ closures: all }), { act: 'SignOff', n: 3 })).toMatchObject({
      ...{ by: 'head', departmentId: 'jiaotong', lines: [{ label: 'summary', text: '第3次' }], files: evidence, signatures },
    });
  });

  test('and with every return before it, the latest first', () => {
    const { past } = caseOf(task({ closures: all }), { act: 'SignOff', n: 3 });
    expect(past.map(({ kind, asked, answer }) => [kind, asked, answer])).toEqual([
      ['returned', '第2次', '缺2'],
      ['returned', '第1次', '缺1'],
    ]);
  });
});

test('an extension stands with what was asked and granted before', () => {
  const asked = (n: number, decision: object | null) => ({
    ...{ n, by: 'head', requestedAt: `2020-03-0${n}T01:00:00.000Z`, cause: `因${n}`, progress: '过半', timely: n !== 3, decision },
    proposedDue: '2020-04-01T16:00:00.000Z',
  });
  const granted = { granted: true, due: '2020-03-20T16:00:00.000Z', by: 'li', at: '2020-03-01T02:00:00.000Z', reason: '同意' };
  const refused = { granted: false, due: null, by: 'li', at: '2020-03-02T02:00:00.000Z', reason: '抓紧' };
  const found = caseOf(task({ extensions: [asked(1, granted), asked(2, refused), asked(3, null)] }), { act: 'DecideExtension', n: 3 });
  expect(found).toMatchObject({ wanted: '2020-04-01T16:00:00.000Z', timely: false });
  expect(found.lines.map(({ label }) => label)).toEqual(['cause', 'progress']);
  expect(found.past.map(({ kind, due }) => [kind, due])).toEqual([
    ['refused', null],
    ['granted', '2020-03-20T16:00:00.000Z'],
  ]);
});

test('a request for coordination says first what is wanted', () => {
  const blocks = [{ n: 1, by: 'head', departmentId: 'jiaotong', raisedAt: '2020-03-01T01:00:00.000Z', cause: '无信息', request: '请协调' }];
  const { lines } = caseOf(task({ blocks }), { act: 'AnswerBlock', n: 1 });
  expect(lines).toEqual([
    { label: 'request', text: '请协调' },
    { label: 'cause', text: '无信息' },
  ]);
});

test('an answer to a dispatch stands with whose it should be, and with what was answered before', () => {
  const answer = (n: number, more: object) => ({
    ...{ n, by: 'head', departmentId: 'jiaotong', at: `2020-03-0${n}T01:00:00.000Z` },
    ...more,
  });
  const decision = { upheld: false, by: 'officer', at: '2020-03-02T01:00:00.000Z', reason: '属你局职责' };
  const responses = [
    answer(1, { kind: 'objection', cause: '非我局职责', decision }),
    answer(2, {
      kind: 'objection',
      cause: '编制已划转',
      done: '已去函',
      next: '待批复',
      proposedDepartmentId: 'chengguan',
      decision: null,
    }),
  ];
  const found = caseOf(task({ responses }), { act: 'DecideDispatchAnswer', n: 2 });
  expect(found).toMatchObject({ by: 'head', departmentId: 'jiaotong', proposed: 'chengguan' });
  expect(found.lines.map(({ label }) => label)).toEqual(['cause', 'done', 'next']);
  expect(found.past.map(({ kind, asked, answer: words }) => [kind, asked, words])).toEqual([['refused', '非我局职责', '属你局职责']]);
});

test('what is not there any more is an empty case', () => {
  for (const act of [
    'SignOff',
    'DecideExtension',
    'DecideTermination',
    'DecideStanding',
    'DecideDisagreement',
    'AnswerBlock',
    'ReleaseNotice',
  ])
    expect(caseOf(task({}), { act, n: 1 })).toMatchObject({ by: null, lines: [], past: [] });
});

test('notices that went out, the latest first; those that wait are not among them', () => {
  const notice = (id: string, issuedAt: string | null) => ({ id, issuedAt });
  const { notices } = task({ notices: [notice('blue', '2020-03-01'), notice('red', null), notice('orange', '2020-03-05')] });
  expect(issuedOf({ notices }).map(({ id }) => id)).toEqual(['orange', 'blue']);
});
