import type { Views } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import type { Duty } from '../../api/home.js';
import { directiveActsOf, taskActsOf } from './acts.js';

const can = (act: string, n?: number): Views['Can'] => ({
  act,
  name: { zh: act, en: act },
  taskId: 't1',
  ...(n === undefined ? {} : { n }),
});
const cannot = (act: string, code: string): Views['Cannot'] => ({
  ...{ act, name: { zh: act, en: act }, taskId: 't1', code },
  ...{ title: { zh: '', en: '' }, advice: { zh: '', en: '' } },
});
const owes = (act: string, kind: Duty['kind'], light: Duty['light'], n?: number) =>
  ({ kind, light, act: { act, name: { zh: '', en: '' }, method: 'post', path: '/x', body: n === undefined ? {} : { n } } }) as Duty;

const working = [can('RequestClosure'), can('ReportProgress'), can('RequestExtension'), can('AnswerNudge', 2)];

test('first comes the answer to what is due first', () => {
  const { main, others } = taskActsOf({ can: working }, [owes('AnswerNudge', 'nudge_answer', 'yellow', 2)]);
  expect([main?.act, others.map(({ act }) => act)]).toEqual(['AnswerNudge', ['ReportProgress', 'RequestClosure', 'RequestExtension']]);
});

test('while there is time a department reports; closing comes first when its date is near', () => {
  const acts = { can: [can('RequestClosure'), can('ReportProgress')] };
  expect(taskActsOf(acts, [owes('RequestClosure', 'complete', 'green')]).main?.act).toBe('ReportProgress');
  expect(taskActsOf(acts, [owes('RequestClosure', 'complete', 'yellow')]).main?.act).toBe('RequestClosure');
});

test('with nothing owed the usual order stands, and with nothing possible there is no button', () => {
  expect(taskActsOf({ can: [can('AnswerDispatch'), can('ReceiveTask')] }, []).main?.act).toBe('ReceiveTask');
  expect(taskActsOf({}, []).main).toBeNull();
});

test('what is theirs but not now is shown with its reason; what is never theirs is not shown', () => {
  const { notNow } = taskActsOf(
    {
      can: [can('ReceiveTask')],
      cannot: [cannot('ReportProgress', 'task_wrong_state'), cannot('SignOff', 'role_required'), cannot('RecallTask', 'task_wrong_state')],
    },
    [],
  );
  expect(notNow.map(({ act }) => act)).toEqual(['ReportProgress']);
});

test('an act that is possible for one entry is not told as impossible for another', () => {
  expect(taskActsOf({ can: [can('AnswerNudge', 2)], cannot: [cannot('AnswerNudge', 'nudge_not_open')] }, []).notNow).toEqual([]);
});

test('what is done beside the work is named and is nobody’s next thing to do; its reasons are not told', () => {
  const given = { can: [can('WatchDirective'), can('DivideTask')], cannot: [cannot('DivideTask', 'not_divisible')] };
  const { main, others, notNow } = taskActsOf(given, []);
  expect([main, others.map(({ act }) => act), notNow]).toEqual([null, ['WatchDirective', 'DivideTask'], []]);
});

test('of the directive’s acts stand here those that are about it or this task', () => {
  const acts = ['WatchDirective', 'EndWatch', 'SetSpecialWatch', 'MarkRead'].map((act) => can(act));
  const of = (whole: boolean, task: boolean) => directiveActsOf(acts, { whole, task }).map(({ act }) => act);
  expect(of(false, false)).toEqual(['WatchDirective', 'SetSpecialWatch']);
  expect(of(true, false)).toEqual(['WatchDirective', 'EndWatch', 'SetSpecialWatch']);
  expect(of(true, true)).toEqual(['EndWatch', 'SetSpecialWatch']);
});
