import { ACT_NAMES } from '@duban/words';
import { expect, test } from '@jest/globals';
import { bodyOf, EMPTY_DRAFT, formOf, isEmpty, missingIn, type Draft } from './draft.js';
import { formOn, formOnWhole, type Directive, type Task } from './form-on.js';
import { FORM_ACTS, type FormAct } from './forms.js';

const nothing = { nudges: [], blocks: [], extensions: [], responses: [], closures: [], measures: [], standingRequest: null };
const assists = [{ departmentId: 'd2' }, { departmentId: 'd3' }];
const task = (more: object = {}): Task => ({ ...nothing, lead: 'd1', assists, flags: { overdue: false }, ...more }) as unknown as Task;
const basis = [1, 2].map((n) => ({ meetingId: 'm1', segmentId: `s${n}`, text: `第${n}句` }));
const directive = (more: object = {}): Directive =>
  ({
    id: 'a',
    grade: 'routine',
    urgency: 'normal',
    basis,
    tasks: [{ id: 't1', status: 'IN_PROGRESS', title: '甲' }],
    ...more,
  }) as unknown as Directive;
const draft = (values: Draft['values'], more: Partial<Draft> = {}): Draft => ({ ...EMPTY_DRAFT, values, ...more });
const whole = formOnWhole(directive(), { whole: false, task: false });
const ofTask = formOn(task(), new Set());
const sent = (act: FormAct, from: Draft, on = whole): object => bodyOf(formOf(act, on, from), on);
const asks = (act: FormAct, values: Draft['values'], on = ofTask): string[] =>
  formOf(act, on, draft(values)).fields.map(({ name }) => name);

/** Given at registration from any page; decided on, written or read on pages of their own; one click; no person’s to send. */
const ELSEWHERE = [
  'FileSignedPaper',
  'RegisterDirective',
  'DecideRegistration',
  'MarkRead',
  'MarkCirculationRead',
  'ReceiveTask',
  'AbsorbDirective',
  'OpenCarriedTask',
];

test('every act that the API offers has a form, or a page of its own', () => {
  expect([...FORM_ACTS, ...ELSEWHERE].sort()).toEqual(Object.keys(ACT_NAMES).sort());
});

test('a new limit is for what is late; a date judged anew is not chosen, and a correction rests on something', () => {
  expect(formOf('SetDueDate', ofTask, EMPTY_DRAFT).fields.map(({ name }) => name)).toEqual(['kind', 'reason']);
  expect(asks('SetDueDate', { kind: 'rejudged' })).toEqual(['kind', 'reason']);
  expect(asks('SetDueDate', { kind: 'correction' })).toEqual(['kind', 'newDue', 'basis', 'reason']);
  const values = { kind: 'new_limit', newDue: '2026-12-11', reason: '督促' } as const;
  expect(sent('SetDueDate', draft(values), formOn(task({ flags: { overdue: true } }), new Set()))).toEqual({
    ...{ kind: 'new_limit', due: '2026-12-11', reason: '督促' },
  });
});

test('assists come, change and go in one act', () => {
  expect(asks('AmendAssists', {})).toEqual(['assistAdded', 'assistChanged', 'assistsRemoved', 'reason']);
  const values = {
    assistAdded: 'd4',
    assistDuty: '提供数据',
    assistDue: '2026-12-05',
    assistChanged: 'd2',
    changedDuty: '只供场地',
    assistsRemoved: 'd3',
  };
  expect(sent('AmendAssists', draft({ ...values, reason: '分工调整' }), ofTask)).toEqual({
    added: [{ departmentId: 'd4', duty: '提供数据', contributionDue: '2026-12-05' }],
    changed: [{ departmentId: 'd2', duty: '只供场地' }],
    removed: ['d3'],
    reason: '分工调整',
  });
});

test('work goes to another unit, with its date or another', () => {
  expect(sent('ReassignTask', draft({ newLead: 'd5', reason: '职责调整' }), ofTask)).toEqual({ to: 'd5', reason: '职责调整' });
  expect(sent('ReassignTask', draft({ newLead: 'd5', newLeadDue: '2026-12-20', reason: '职责调整' }), ofTask)).toMatchObject({
    due: { at: '2026-12-20' },
  });
});

test('tasks are given out row by row; a row is whole but for its date, and empty rows are none', () => {
  const first = { title: '印发方案', lead: 'd1', due: '2026-12-10', standard: '已印发' };
  const open = { title: '开展排查', lead: 'd2', due: '', standard: '全覆盖' };
  const empty = { title: '', lead: '', due: '', standard: '' };
  const orders = { orders: [first, open, empty] };
  expect(sent('DispatchTasks', draft({}, orders))).toEqual({
    tasks: [
      { shape: 'joint', title: '印发方案', closureStandard: '已印发', leads: ['d1'], due: { at: '2026-12-10' } },
      { shape: 'joint', title: '开展排查', closureStandard: '全覆盖', leads: ['d2'] },
    ],
  });
  const missing = (act: FormAct, more: Partial<Draft>): string[] => missingIn(formOf(act, whole, draft({ reason: '甲' }, more)));
  expect(missing('DispatchTasks', { orders: [{ ...first, standard: ' ' }] })).toEqual(['orders']);
  expect(missing('DispatchTasks', {})).toEqual([]);
  expect(sent('DispatchTasks', EMPTY_DRAFT)).toEqual({ tasks: [] });
  expect(missing('ReopenDirective', {})).toEqual(['orders']);
  expect([isEmpty(draft({}, { orders: [empty] })), isEmpty(draft({}, { orders: [open] }))]).toEqual([true, false]);
});

test('only another grade can be chosen', () => {
  const [grade] = formOf('Regrade', whole, EMPTY_DRAFT).fields;
  expect(typeof grade?.choices === 'function' ? grade.choices(whole) : []).toEqual(['key', 'major']);
  expect(sent('Regrade', draft({ newGrade: 'major', reason: '升级' }))).toEqual({ grade: 'major', reason: '升级' });
});

test('what is split off is one part with its tasks and sentences', () => {
  const values = {
    splitTasks: 't1',
    splitTitle: '乙',
    splitRequirement: '要求',
    splitStandard: '标准',
    splitBasis: 'm1 s2',
    reason: '分办',
  };
  expect(sent('SplitDirective', draft(values))).toEqual({
    reason: '分办',
    parts: [{ title: '乙', requirement: '要求', closureStandard: '标准', tasks: ['t1'], basis: ['s2'] }],
  });
});

test('a merger names where it goes and which tasks end; a sentence is taken out of the basis by its paper and place', () => {
  expect(sent('MergeDirective', draft({ into: 'b', ended: 't1', reason: '同一事项' }))).toEqual({
    into: 'b',
    ended: ['t1'],
    reason: '同一事项',
  });
  expect(sent('AmendDirective', draft({ newContact: 'p2', basisRemoved: 'm1 s1', reason: '更正' }))).toEqual({
    ...{ contact: 'p2', basisRemoved: [{ meetingId: 'm1', segmentId: 's1' }], reason: '更正' },
  });
});

test('a public notice lasts from the beginning of its first day to the end of its last', () => {
  const notice = { noticeFrom: '2026-11-02', noticeTo: '2026-11-06', noticePlace: '门户网站' };
  expect(sent('DischargeDirective', draft({ explanation: '已整改', decidedBy: '常务会', ...notice }))).toEqual({
    ...{ explanation: '已整改', decidedBy: '常务会' },
    publicNotice: { from: '2026-11-01T16:00:00.000Z', to: '2026-11-06T16:00:00.000Z', place: '门户网站' },
  });
});

test('a reply to a superior comes with its document', () => {
  const values = { documentNumber: '临政〔2026〕8号', replyDate: '2026-11-20', text: '已办结' };
  expect(missingIn(formOf('ReplyUpward', whole, draft(values)))).toEqual(['files']);
});
