import { expect, test } from '@jest/globals';
import { bodyOf, EMPTY_DRAFT, formOf, isEmpty, missingIn, type Draft } from './draft.js';
import { formOn } from './form-on.js';
import { chosenIn, withChosen } from './field.js';
import type { FormAct } from './forms.js';
import type { Task } from './form-on.js';

const nothing = { nudges: [], blocks: [], extensions: [], responses: [], closures: [], measures: [], assists: [], standingRequest: null };
const task = (more: object = {}): Task => ({ lead: 'mine', flags: { behindSchedule: false }, ...nothing, ...more }) as unknown as Task;
const mine = new Set(['mine']);
const draft = (values: Draft['values'], more: Partial<Draft> = {}): Draft => ({ ...EMPTY_DRAFT, values, ...more });
const names = (act: FormAct, on: Task, from = EMPTY_DRAFT, n?: number): string[] =>
  formOf(act, formOn(on, mine, n), from).fields.map(({ name }) => name);
const sent = (act: FormAct, from: Draft, on = task(), n?: number): object => {
  const given = formOn(on, mine, n);
  return bodyOf(formOf(act, given, from), given);
};
const missing = (act: FormAct, from: Draft, on = task(), n?: number): string[] => missingIn(formOf(act, formOn(on, mine, n), from));
const perHead = { id: 'm1', name: '联系帮扶企业', perUnit: '每人', target: 2, unit: '家', current: null };

test('gap, cause and help are asked only of what is behind, or kept where something was written', () => {
  expect(names('ReportProgress', task())).toEqual(['done', 'percent', 'next']);
  expect(names('ReportProgress', task({ flags: { behindSchedule: true } }))).toEqual([
    'done',
    'percent',
    'gap',
    'cause',
    'helpNeeded',
    'next',
  ]);
  expect(names('ReportProgress', task(), draft({ gap: '少两家' }))).toEqual(['done', 'percent', 'gap', 'next']);
});

test('measures are asked of what is measured', () => {
  expect(names('RequestClosure', task({ measures: [perHead] }))).toEqual(['summary', 'measures', 'evidence']);
});

test('what must be filled in is told in the order of the form; blanks are nothing', () => {
  expect(missing('RequestExtension', draft({ cause: '  ', progress: '过半' }))).toEqual(['proposedDue', 'cause']);
});

test('only what was filled in is sent, as the API takes it', () => {
  expect(sent('ReportProgress', draft({ done: ' 已开工 ', percent: '60', next: '' }))).toEqual({ done: '已开工', percent: 60 });
  expect(sent('RaiseBlock', draft({ waitingFor: 'd1', cause: '甲', request: '乙' }))).toMatchObject({
    waitingFor: { kind: 'department', departmentId: 'd1' },
  });
  expect(sent('RaiseBlock', draft({ waitingFor: 'role:office_head', cause: '甲', request: '乙' }))).toMatchObject({
    waitingFor: { kind: 'role', role: 'office_head' },
  });
  const on = formOn(task(), mine);
  expect(bodyOf(formOf('ClearBlock', on, draft({ outcome: '好了' })), on, { departmentId: 'd2' })).toEqual({
    outcome: '好了',
    actingFor: { departmentId: 'd2' },
  });
});

test('an answer that is accepted says what follows and by when; one that is not, or that hands the work on, does not', () => {
  const on = task({ responses: [{ n: 1, kind: 'cannot_solve_now', decision: null, departmentId: 'mine' }] });
  const asks = (values: Draft['values']): string[] => names('DecideDispatchAnswer', on, draft(values), 1);
  expect(asks({ upheld: 'true' })).toEqual(['upheld', 'reassignTo', 'followWhat', 'followBy', 'reason']);
  expect(asks({ upheld: 'true', reassignTo: 'd2' })).toEqual(['upheld', 'reassignTo', 'reason']);
  expect(asks({ upheld: 'false' })).toEqual(['upheld', 'reason']);
  const full = draft({ upheld: 'true', followWhat: 'review', followBy: '2026-12-01', reason: '属实' });
  expect(sent('DecideDispatchAnswer', full, on, 1)).toEqual({
    upheld: true,
    follow: { what: 'review', by: '2026-12-01' },
    reason: '属实',
  });
  const changed = draft({ ...full.values, upheld: 'false' });
  expect(sent('DecideDispatchAnswer', changed, on, 1)).toEqual({ upheld: false, reason: '属实' });
});

test('an objection that is upheld needs nothing to follow', () => {
  const on = task({ responses: [{ n: 1, kind: 'objection', decision: null, departmentId: 'mine' }] });
  expect(names('DecideDispatchAnswer', on, draft({ upheld: 'true' }), 1)).toEqual(['upheld', 'reassignTo', 'reason']);
});

test('only what is pending can be taken back, and the only one is chosen beforehand', () => {
  const on = task({
    extensions: [{ n: 1, decision: null }],
    disagreements: [{ n: 1, departmentId: 'other', decision: null }],
  });
  expect(formOn(on, mine).pending).toEqual(['extension']);
  expect(formOn(on, new Set(['other'])).pending).toEqual(['disagreement']);
  expect(sent('WithdrawRequest', draft({ reason: '不需要了' }), on)).toEqual({ kind: 'extension', reason: '不需要了' });
});

test('who assists may only object; a lead may also explain, and what cannot be solved says what was done and what comes next', () => {
  const values = { cause: '不属本单位职责' };
  expect(sent('AnswerDispatch', draft(values), task({ lead: 'other' }))).toEqual({ kind: 'objection', ...values });
  expect(missing('AnswerDispatch', draft(values))).toEqual(['kind']);
  expect(missing('AnswerDispatch', draft({ ...values, kind: 'cannot_solve_now' }))).toEqual(['done', 'next']);
});

test('a plan has rows with a date each; an empty row is none, half a row is missing something', () => {
  const plan = (milestones: Draft['milestones']): Draft => draft({ text: '分两步' }, { milestones });
  const first = { title: '印发方案', due: '2026-12-01' };
  expect(sent('SubmitPlan', plan([first, { title: '', due: '' }]))).toEqual({ text: '分两步', milestones: [first] });
  expect(missing('SubmitPlan', plan([first, { title: '验收', due: '' }]))).toEqual(['milestones']);
});

test('standing work names its cycle in one', () => {
  const values = { reason: '常年', endCondition: '规划期满', every: 'month', onDay: '25', reviewOn: '2027-06-30' };
  expect(sent('RequestStanding', draft(values))).toMatchObject({ reportCycle: { every: 'month', day: 25 }, reviewOn: '2027-06-30' });
  expect(names('ReviewStanding', task(), draft({ outcome: 'end' }))).toEqual(['outcome', 'finding']);
});

test('a roster is sent as the number that counts, and told row by row in the report', () => {
  const rosters = {
    m1: [
      { name: '张三', count: '', what: '甲公司、乙公司' },
      { name: '李四', count: '3', what: '' },
    ],
  };
  expect(sent('ReportProgress', draft({ done: '已对接' }, { rosters }), task({ measures: [perHead] }))).toEqual({
    done: '已对接\n\n每人联系帮扶企业\n张三 2家 甲公司、乙公司\n李四 3家',
    measures: { m1: 2 },
  });
});

test('a form with nothing in it is not kept', () => {
  expect(isEmpty(EMPTY_DRAFT)).toBe(true);
  expect(isEmpty(draft({ done: ' ' }))).toBe(true);
  expect(isEmpty(draft({}, { measures: { m1: '3' } }))).toBe(false);
  expect(isEmpty(draft({}, { rosters: { m1: [{ name: '张三', count: '', what: '' }] } }))).toBe(false);
});

test('a watch is of the whole or of this task, whichever is not watched yet; it ends where it was begun', () => {
  const watched = (act: FormAct, is: { whole: boolean; task: boolean }, scope?: 'whole' | 'task') => {
    const on = formOn(task({ id: 't1' }), mine, undefined, is);
    const form = formOf(act, on, draft({ reason: '民生实事', ...(scope ? { scope } : {}) }));
    return { body: bodyOf(form, on), missing: missingIn(form) };
  };
  const none = { whole: false, task: false };
  expect(watched('WatchDirective', none).missing).toEqual(['scope']);
  expect(watched('WatchDirective', none, 'whole').body).toEqual({ reason: '民生实事' });
  expect(watched('WatchDirective', none, 'task').body).toEqual({ taskId: 't1', reason: '民生实事' });
  expect(watched('WatchDirective', { whole: true, task: false }).body).toEqual({ taskId: 't1', reason: '民生实事' });
  expect(watched('EndWatch', { whole: false, task: true }).body).toEqual({ taskId: 't1' });
  expect(watched('EndWatch', { whole: true, task: false }).body).toEqual({});
});

test('a part is divided off with its measures and assists, and only what changes of the rest is sent', () => {
  const on = task({ id: 't1', measures: [perHead, { ...perHead, id: 'm2' }], assists: [{ departmentId: 'a' }, { departmentId: 'b' }] });
  const part = { partMeasures: 'm2', partTitle: '用工', partStandard: '岗位到位', partDue: '2020-04-30', reason: '另有牵头' };
  expect(missing('DivideTask', EMPTY_DRAFT, on)).toEqual(['partMeasures', 'partTitle', 'partStandard', 'reason']);
  expect(sent('DivideTask', draft({ ...part, partAssists: withChosen('a', 'b', true), restTitle: '帮扶' }), on)).toEqual({
    ...{ measures: ['m2'], title: '用工', closureStandard: '岗位到位', due: { at: '2020-04-30' }, reason: '另有牵头' },
    ...{ assists: ['a', 'b'], rest: { title: '帮扶' } },
  });
  expect(chosenIn(withChosen('a\nb', 'a', false))).toEqual(['b']);
});
