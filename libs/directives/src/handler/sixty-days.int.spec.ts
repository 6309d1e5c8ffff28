import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { directiveStreamId, directiveWorkflowId, type DirectiveActivities } from '@duban/protocol';
import type { Actor, DirectiveCommandMap, DirectiveCommandType, Instant } from '@duban/domain';
import { readStream, type StoredEvent } from '@duban/event-store';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import {
  bundleDirectiveWorkflow,
  createTimeSkippingEnvironment,
  startDirectiveWorker,
  type RunningWorker,
  type TestDatabase,
} from '@duban/testing';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { DAY } from '@duban/domain';
import { commandAs, ports, registerAs, taskFor } from '@duban/testing/directive-city';
import { LEADER, OFFICE_HEAD, OFFICER, daysAfter, clerk } from '@duban/testing/people';
import { StandingClock } from '@duban/testing/standing-clock';
import { storeDatabase } from '@duban/testing/record';
import { createHandler } from './handle.js';

const ID = 'd-60';
const EVIDENCE = { sha256: 'a'.repeat(64), name: '方案.pdf', mediaType: 'application/pdf', bytes: 1 };
let database: TestDatabase;
let environment: TestWorkflowEnvironment;
let running: RunningWorker;
let gateway: DirectiveGateway;
let start: Instant;
const clock = new StandingClock();

const serverTime = async (): Promise<Instant> => new Date(await environment.currentTimeMs()).toISOString();
/** The directive's clock is the server's, so that skipped time is time. */
const onServerTime = (handle: DirectiveActivities['handle']): DirectiveActivities => ({
  handle: async (input) => {
    clock.at = await serverTime();
    return handle(input);
  },
});

beforeAll(async () => {
  [database, environment] = await Promise.all([storeDatabase(), createTimeSkippingEnvironment()]);
  running = await startDirectiveWorker(environment, onServerTime(createHandler({ ...ports(clock), pool: database.pool })));
  gateway = new DirectiveGateway(temporalSubmit(environment.client.workflow));
});
afterAll(async () => {
  gateway.close();
  await running.stop();
  await environment.teardown();
  await database.drop();
});

const dayOf = (at: Instant): number => Math.floor((Date.parse(at) - Date.parse(start)) / DAY);
const until = async (day: number): Promise<void> => {
  await environment.sleep(Math.max(1, Date.parse(daysAfter(start, day)) - (await environment.currentTimeMs())));
};
let sent = 0;
const act = async <T extends DirectiveCommandType>(type: T, data: DirectiveCommandMap[T], by: Actor): Promise<void> => {
  sent += 1;
  const outcome = await gateway.submit(ID, commandAs(`c${sent}`, type, data, by, await serverTime()));
  if (!outcome.accepted) throw new Error(`${type} ${JSON.stringify(data)}: ${JSON.stringify(outcome.refusal)}`);
};
const noticeOwed = async (taskId: string): Promise<string> => {
  const owed = (await readStream(database.pool, directiveStreamId(ID)))
    .filter((event) => event.type === 'NoticeOwed')
    .map((event) => event.data as { taskId: string; noticeId: string });
  const last = owed.findLast((notice) => notice.taskId === taskId);
  if (!last) throw new Error(`no notice is owed on ${taskId}`);
  return last.noticeId;
};
/** `day type step-or-colour` of one task, in order. */
const storyOf = (events: readonly StoredEvent[], taskId: string): string[] =>
  events.flatMap(({ type, data, meta }) => {
    const { taskId: of, step, colour } = data as { taskId?: string; step?: string; colour?: string };
    return of === taskId ? [[dayOf(meta.occurredAt), type, colour ?? step].filter((part) => part !== undefined).join(' ')] : [];
  });

test('sixty days of a directive, through its whole ladder', async () => {
  start = '2026-12-07T01:00:00.000Z'; // a Monday, 09:00 in Shanghai
  await environment.sleep(Date.parse(start) - (await environment.currentTimeMs()));
  const due = { at: daysAfter(start, 20), origin: 'source' as const };
  const tasks = ['dept-a', 'dept-b', 'dept-c', 'dept-d', 'dept-e', 'dept-f'].map((department) => taskFor(department, { due }));
  const begin = registerAs(
    'register',
    ID,
    { tasks, source: { kind: 'meeting', title: '常务会议', date: '2026-12-07' } },
    await serverTime(),
  );
  expect(await gateway.submit(ID, begin)).toMatchObject({ accepted: true });

  await until(1);
  for (const [taskId, department] of [
    ['t3', 'dept-c'],
    ['t4', 'dept-d'],
    ['t6', 'dept-f'],
  ] as const)
    await act('ReceiveTask', { taskId }, clerk(department));
  await act('AnswerDispatch', { taskId: 't5', kind: 'objection', cause: '不属于本部门职责' }, clerk('dept-e'));
  await until(2);
  await act('DecideDispatchAnswer', { taskId: 't5', n: 1, upheld: false, reason: '职责清单已列明' }, OFFICE_HEAD);
  await until(5);
  await act('ReceiveTask', { taskId: 't2' }, clerk('dept-b'));
  await act('SuspendTask', { taskId: 't4', until: daysAfter(start, 15), reason: '等待上级文件' }, LEADER);
  await until(18);
  await act(
    'RequestExtension',
    { taskId: 't3', cause: '招标流标', progress: '已二次挂网', proposedDue: daysAfter(start, 40) },
    clerk('dept-c'),
  );
  await act('RequestClosure', { taskId: 't6', summary: '已办结', evidence: [EVIDENCE] }, clerk('dept-f'));
  await until(19);
  await act('DecideExtension', { taskId: 't3', n: 1, grant: true, due: daysAfter(start, 35), reason: '情况属实' }, LEADER);
  await act('SignOff', { taskId: 't6', n: 1, approve: false, opinion: '缺印发文号' }, OFFICER);
  await until(26);
  await act('ReleaseNotice', { taskId: 't1', noticeId: await noticeOwed('t1'), text: '请限期办结' }, OFFICER);
  for (const [taskId, department] of [
    ['t2', 'dept-b'],
    ['t6', 'dept-f'],
  ] as const) {
    await act('RequestClosure', { taskId, summary: '已办结', evidence: [EVIDENCE] }, clerk(department));
    await act('SignOff', { taskId, n: taskId === 't6' ? 2 : 1, approve: true, opinion: '属实' }, OFFICER);
  }
  await act('RecallTask', { taskId: 't5', reason: '事项已并入他项' }, LEADER);
  await until(31);
  await act('RequestClosure', { taskId: 't4', summary: '已办结', evidence: [EVIDENCE] }, clerk('dept-d'));
  await until(32);
  await act('SignOff', { taskId: 't4', n: 1, approve: true, opinion: '属实' }, OFFICER);
  await until(34);
  await act('RequestClosure', { taskId: 't3', summary: '已办结', evidence: [EVIDENCE] }, clerk('dept-c'));
  await act('SignOff', { taskId: 't3', n: 1, approve: true, opinion: '属实' }, OFFICER);
  await until(40);
  await act('ReleaseNotice', { taskId: 't1', noticeId: await noticeOwed('t1'), text: '责令立即办结' }, LEADER);
  await until(60);

  const events = await readStream(database.pool, directiveStreamId(ID));
  // day and event; a day is 24 hours from the dispatch
  // nobody ever receives it: through the whole ladder, each colour after the one before was issued and its own limit passed
  expect(storyOf(events, 't1')).toEqual([
    '0 TaskDispatched',
    '1 ReminderRaised receipt-remind',
    '2 AlertRaised receipt-overdue',
    '3 AlertRaised receipt-unanswered',
    '15 ReminderRaised complete-remind',
    '21 NoticeOwed blue',
    '21 NoticeIssued blue',
    '25 NoticeOwed orange',
    '25 ObligationOpened',
    '26 NoticeIssued orange',
    '32 NoticeOwed red',
    '32 ObligationOpened',
    '35 AlertRaised notice_release-unanswered',
    '40 NoticeIssued red',
  ]);
  // received late, then closed
  expect(storyOf(events, 't2')).toEqual([
    '0 TaskDispatched',
    '1 ReminderRaised receipt-remind',
    '2 AlertRaised receipt-overdue',
    '3 AlertRaised receipt-unanswered',
    '5 TaskReceived',
    '15 ReminderRaised complete-remind',
    '21 NoticeOwed blue',
    '21 NoticeIssued blue',
    '25 NoticeOwed orange',
    '25 ObligationOpened',
    '26 ClosureRequested',
    '26 ObligationOpened',
    '26 ClosureSigned',
    '26 TaskCompleted',
    '26 NoticeOvertaken',
  ]);
  // an extension asked for in time and granted: the ladder begins anew at the new date
  expect(storyOf(events, 't3')).toEqual([
    '0 TaskDispatched',
    // the step of a working day goes out as its office hours begin, before they signed
    '1 ReminderRaised receipt-remind',
    '1 TaskReceived',
    '15 ReminderRaised complete-remind',
    '18 ExtensionRequested',
    '18 ObligationOpened',
    '19 ExtensionGranted',
    '30 ReminderRaised complete-remind',
    '34 ClosureRequested',
    '34 ObligationOpened',
    '34 ClosureSigned',
    '34 TaskCompleted',
  ]);
  // suspended for ten days, which its due date moves by
  expect(storyOf(events, 't4')).toEqual([
    '0 TaskDispatched',
    '1 ReminderRaised receipt-remind',
    '1 TaskReceived',
    '5 TaskSuspended',
    '15 TaskResumed',
    '25 ReminderRaised complete-remind',
    '30 NoticeOwed blue',
    '30 NoticeIssued blue',
    '31 ClosureRequested',
    '31 ObligationOpened',
    '32 ClosureSigned',
    '32 TaskCompleted',
  ]);
  // objected, not upheld; recalled in the end
  expect(storyOf(events, 't5')).toEqual([
    '0 TaskDispatched',
    '1 ReminderRaised receipt-remind',
    '1 DispatchAnswered',
    '1 ObligationOpened',
    '2 DispatchAnswerDecided',
    '2 AlertRaised receipt-overdue',
    '3 AlertRaised receipt-unanswered',
    '15 ReminderRaised complete-remind',
    '21 NoticeOwed blue',
    '21 NoticeIssued blue',
    '25 NoticeOwed orange',
    '25 ObligationOpened',
    '26 TaskRecalled',
    '26 NoticeOvertaken',
  ]);
  // closed, returned to its old date, closed again
  expect(storyOf(events, 't6')).toEqual([
    '0 TaskDispatched',
    '1 ReminderRaised receipt-remind',
    '1 TaskReceived',
    '15 ReminderRaised complete-remind',
    '18 ClosureRequested',
    '18 ObligationOpened',
    '19 ClosureReturned',
    '21 NoticeOwed blue',
    '21 NoticeIssued blue',
    '25 NoticeOwed orange',
    '25 ObligationOpened',
    '26 ClosureRequested',
    '26 ObligationOpened',
    '26 ClosureSigned',
    '26 TaskCompleted',
    '26 NoticeOvertaken',
  ]);
  const handle = environment.client.workflow.getHandle(directiveWorkflowId(ID));
  expect((await handle.describe()).status.name).toBe('RUNNING');
  const history = await handle.fetchHistory();
  // no rule runs in it: a rule that has changed since cannot break a run that is open for months
  await Worker.runReplayHistory({ workflowBundle: await bundleDirectiveWorkflow() }, history);
  expect(
    (history.events ?? []).some((event) => event.workflowTaskFailedEventAttributes ?? event.activityTaskScheduledEventAttributes),
  ).toBe(false);
});
