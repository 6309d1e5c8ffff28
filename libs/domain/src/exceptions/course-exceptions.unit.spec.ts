import { expect, test } from '@jest/globals';
import type { RecordedEvent } from '../record/history.js';
import {
  assertedBeforeDispatch,
  closedSoonAfterReturn,
  correctedToLater,
  endedWhileOpen,
  extensionDecidedLate,
  noticeOvertaken,
  objectionHeldLong,
} from './course-exceptions.js';
import type { ExceptionFinding, ExceptionSubject } from './exception-rule.js';

const day = (n: number, minutes = 0): string => new Date(Date.UTC(2020, 1, n, 0, minutes)).toISOString();
let version = 0;
const event = (type: RecordedEvent['type'], at: string, data: object, more: object = {}): RecordedEvent => {
  version += 1;
  const meta = { occurredAt: at, causationId: `c-${version}`, actor: { personId: 'leader' }, ...more };
  return { type, data: { taskId: 't1', ...data }, version, meta } as unknown as RecordedEvent;
};
const dispatched = (due = day(20), at = day(1)) => event('TaskDispatched', at, { due: { at: due } });
const cases = (rule: (subject: ExceptionSubject) => ExceptionFinding[], events: RecordedEvent[], at = day(28)) =>
  rule({ events, at } as unknown as ExceptionSubject).map(({ taskId, facts }) => ({ taskId, ...facts }));

test('what was terminated, and what a merger carried away or ended, is listed with whether it was late; each once', () => {
  const terminated = event('TaskTerminated', day(21), { reason: '不再需要' });
  expect(cases(endedWhileOpen, [dispatched(), terminated])).toMatchObject([{ taskId: 't1', how: 'terminated', late: 1, into: null }]);
  const causationId = 'c-merger';
  const tasks = [
    { taskId: 't1', outcome: 'ended', late: true, currentDue: day(20) },
    { taskId: 't2', outcome: 'carried', late: false, currentDue: day(25) },
  ];
  const merger = [
    event('TaskTerminated', day(21), { reason: '并案' }, { causationId }),
    event('DirectiveMerged', day(21), { taskId: undefined, into: 'd-2', reason: '并案', tasks }, { causationId }),
  ];
  expect(cases(endedWhileOpen, [dispatched(), ...merger])).toEqual([
    { taskId: 't1', how: 'ended_by_merger', late: 1, due: day(20), into: 'd-2' },
    { taskId: 't2', how: 'merged', late: 0, due: day(25), into: 'd-2' },
  ]);
  // an earlier merger does not say how its tasks stood: their own ends do
  const before = event('DirectiveMerged', day(21), { taskId: undefined, into: 'd-2', reason: '并案', tasks: null });
  expect(cases(endedWhileOpen, [dispatched(day(25)), terminated, before])).toMatchObject([{ how: 'terminated', late: 0 }]);
});

test('what nobody had received is listed when it was recalled late, and not before', () => {
  const recalled = (at: string) => event('TaskRecalled', at, { reason: '另行安排' });
  expect(cases(endedWhileOpen, [dispatched(), recalled(day(21))])).toMatchObject([
    { taskId: 't1', how: 'recalled', late: 1, due: day(20) },
  ]);
  expect(cases(endedWhileOpen, [dispatched(), recalled(day(19))])).toEqual([]);
});

test('the date in force is the one that another grade made it', () => {
  const tasks = [{ taskId: 't1', lead: 'fgw', due: { from: day(20), to: day(10), baseline: day(20) } }];
  const regraded = event('DirectiveRegraded', day(5), { taskId: undefined, tasks });
  const events = [dispatched(), regraded, event('TaskTerminated', day(12), { reason: '不再需要' })];
  expect(cases(endedWhileOpen, events)).toMatchObject([{ late: 1, due: day(10) }]);
  expect(cases(correctedToLater, [...events.slice(0, 2), event('DueDateSet', day(6), { kind: 'correction', due: day(15) })])).toEqual([
    { taskId: 't1', kind: 'correction', was: day(10), due: day(15) },
  ]);
});

test('a date judged anew or corrected is listed when it is later than before; a new limit is a leader’s own', () => {
  const set = (kind: string, due: string) => [dispatched(), event('DueDateSet', day(5), { kind, due })];
  expect(cases(correctedToLater, set('rejudged', day(22)))).toEqual([{ taskId: 't1', kind: 'rejudged', was: day(20), due: day(22) }]);
  expect(cases(correctedToLater, set('correction', day(22)))).toHaveLength(1);
  for (const earlier of [set('rejudged', day(18)), set('new_limit', day(22))]) expect(cases(correctedToLater, earlier)).toEqual([]);
  const reply = (replyBy: string) => [dispatched(), event('ReplyDateSet', day(5), { taskId: undefined, from: day(24), replyBy })];
  expect(cases(correctedToLater, reply(day(27)))).toEqual([{ taskId: null, kind: 'reply_date', was: day(24), due: day(27) }]);
  expect(cases(correctedToLater, reply(day(22)))).toEqual([]);
});

test('a time on paper before the dispatch, of the task itself', () => {
  const receipt = (at: string) => event('TaskReceived', day(3), {}, { assertedAt: { at, basis: '签批件' } });
  expect(cases(assertedBeforeDispatch, [dispatched(day(20), day(2)), receipt(day(1))])).toEqual([
    { taskId: 't1', act: 'TaskReceived', onPaper: day(1), dispatched: day(2) },
  ]);
  expect(cases(assertedBeforeDispatch, [dispatched(day(20), day(2)), receipt(day(2))])).toEqual([]);
  const kept = { task: { dispatchedAt: day(2) } };
  const carried = event('CarriedTaskOpened', day(9), { kept });
  expect(cases(assertedBeforeDispatch, [carried, receipt(day(1))])).toMatchObject([{ dispatched: day(2) }]);
  expect(cases(assertedBeforeDispatch, [carried, receipt(day(2))])).toEqual([]);
  const divided = event('TaskDivided', day(3), { successor: 't2', part: {} });
  const report = event('ProgressReported', day(4), { taskId: 't2' }, { assertedAt: { at: day(1), basis: '台账' } });
  expect(cases(assertedBeforeDispatch, [dispatched(day(20), day(2)), divided, report])).toMatchObject([{ taskId: 't2' }]);
});

test('a notice that was overtaken', () => {
  const overtaken = event('NoticeOvertaken', day(22), { noticeId: 'n1', how: 'moved' });
  expect(cases(noticeOvertaken, [dispatched(), overtaken])).toEqual([{ taskId: 't1', notice: 'n1', how: 'moved' }]);
});

test('an extension granted or refused once the date in force has passed', () => {
  const granted = (at: string) => event('ExtensionGranted', at, { n: 1, due: day(27) });
  expect(cases(extensionDecidedLate, [dispatched(), granted(day(21))])).toEqual([
    { taskId: 't1', due: day(20), decision: 'granted', n: 1 },
  ]);
  expect(cases(extensionDecidedLate, [dispatched(), event('ExtensionRefused', day(21), { n: 1 })])).toHaveLength(1);
  expect(cases(extensionDecidedLate, [dispatched(), granted(day(19))])).toEqual([]);
});

test('an objection that is not decided for five days, whether it was afterwards or not', () => {
  const objection = event('DispatchAnswered', day(2), { n: 1, kind: 'objection' });
  const decided = (at: string) => event('DispatchAnswerDecided', at, { n: 1, upheld: false });
  expect(cases(objectionHeldLong, [objection], day(6))).toEqual([]);
  expect(cases(objectionHeldLong, [objection], day(7))).toMatchObject([{ n: 1, kind: 'objection', decidedAt: null }]);
  expect(cases(objectionHeldLong, [objection, decided(day(9))])).toMatchObject([{ decidedAt: day(9) }]);
  expect(cases(objectionHeldLong, [objection, decided(day(3))])).toEqual([]);
  const withdrawn = (kind: string) => event('RequestWithdrawn', day(3), { kind, n: 1 });
  expect(cases(objectionHeldLong, [objection, withdrawn('answer')])).toEqual([]);
  expect(cases(objectionHeldLong, [objection, withdrawn('extension')])).toHaveLength(1);
  for (const end of ['TaskRecalled', 'TaskTerminated', 'TaskReassigned', 'TaskCarried'] as const)
    expect(cases(objectionHeldLong, [objection, event(end, day(4), {})])).toEqual([]);
  expect(cases(objectionHeldLong, [objection, event('TaskRecalled', day(9), {})])).toMatchObject([{ decidedAt: null }]);
  // nor does a merger hide it: it waits on where the task went
  const responses = [{ n: 1, kind: 'objection', at: day(2), decision: null }];
  const carried = event('CarriedTaskOpened', day(4), { kept: { task: { responses } } });
  expect(cases(objectionHeldLong, [carried], day(6))).toEqual([]);
  expect(cases(objectionHeldLong, [carried, decided(day(8))])).toMatchObject([{ n: 1, decidedAt: day(8) }]);
});

test('a closing within an hour of the last return', () => {
  const closed = (minutes: number) => [
    event('ClosureReturned', day(10), { n: 1, opinion: '缺少台账' }),
    event('TaskCompleted', day(10, minutes), { n: 2 }),
  ];
  expect(cases(closedSoonAfterReturn, closed(12))).toMatchObject([{ minutes: 12, opinion: '缺少台账' }]);
  expect(cases(closedSoonAfterReturn, closed(61))).toEqual([]);
  expect(cases(closedSoonAfterReturn, closed(12).slice(1))).toEqual([]);
});
