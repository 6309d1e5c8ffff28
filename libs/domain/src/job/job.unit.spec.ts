import { describe, expect, test } from '@jest/globals';
import { goldenEvents, itReadsItsGoldenEvents } from '../shared/event-golden.spec-support.js';
import { itGivesEachAHome } from '../shared/homes.spec-support.js';
import {
  decideJob,
  evolveJob,
  itemStatus,
  JOB_ACTS,
  jobEvents,
  jobStatus,
  type Job,
  type JobCommand,
  type JobState,
  type StampedJobEvent,
} from './job.js';
import type { BulkRequest } from './state/bulk.js';
import type { JobEvent, JobEventMeta } from './events/registry.js';
import type { SettledItem } from './state/outcome.js';

const folder = new URL('./golden/', import.meta.url);
const { names, lifted } = goldenEvents(folder, jobEvents);
const requested = lifted('JobRequested.commands.v1') as Extract<StampedJobEvent, { type: 'JobRequested' }>;

const at = (minute: number): JobEventMeta => ({
  ...requested.meta,
  occurredAt: `2020-02-17T01:${String(minute).padStart(2, '0')}:00.000Z`,
});
const REQUESTER = requested.meta.actor.personId;
const fold = (events: readonly JobEvent[]): JobState =>
  events.reduce<JobState>((state, event, minute) => evolveJob(state, { ...event, meta: at(minute) } as StampedJobEvent), null);

const REQUEST: JobCommand = {
  type: 'RequestJob',
  data: { jobId: 'j-1', total: 3, settled: [], kind: 'commands', request: requested.data.request as BulkRequest },
};
const done = (...ns: number[]): SettledItem[] => ns.map((n) => ({ n, status: 'done', version: 7 }));
const refused = (n: number): SettledItem => ({ n, status: 'refused', refusal: { code: 'not_your_task' } });
const settle = (...items: SettledItem[]): JobCommand => ({ type: 'SettleItems', data: { items } });
const START: JobCommand = { type: 'StartJob', data: {} };
const CANCEL: JobCommand = { type: 'CancelJob', data: { reason: '名单有误' } };
const finish = (end: 'done' | 'cancelled' | 'failed'): JobCommand => ({ type: 'FinishJob', data: { end, result: null, code: null } });

/** By whom, where it is not the system. */
const BY: Partial<Record<JobCommand['type'], string>> = { RequestJob: REQUESTER, CancelJob: REQUESTER };

/** The history that the commands make; a refusal ends the test. */
const after = (...commands: JobCommand[]): JobEvent[] =>
  commands.reduce<JobEvent[]>((events, command) => {
    const decision = decideJob(fold(events), command, BY[command.type] ?? 'system');
    if (!decision.ok) throw new Error(decision.refusal.code);
    return [...events, ...decision.events];
  }, []);
const job = (...commands: JobCommand[]): Job => fold(after(...commands)) as Job;
const says = (...commands: JobCommand[]): string[] => after(...commands).map(({ type }) => type);
const refusal = (given: JobCommand[], command: JobCommand): string | null => {
  const decision = decideJob(fold(after(...given)), command, 'system');
  return decision.ok ? null : decision.refusal.code;
};

describe('a job', () => {
  test('is requested, taken up, settled and done with its last item, whatever became of each', () => {
    expect(says(REQUEST, START, settle(...done(0, 1)), settle(refused(2)))).toEqual([
      'JobRequested',
      'JobStarted',
      'JobItemsSettled',
      'JobItemsSettled',
      'JobFinished',
    ]);
    const states = [[REQUEST], [REQUEST, START], [REQUEST, START, settle(...done(0, 1), refused(2))]].map((given) =>
      jobStatus(job(...given)),
    );
    expect(states).toEqual(['REQUESTED', 'RUNNING', 'DONE']);
  });

  test('of which every item is refused at once is done before anybody takes it up', () => {
    const { data } = REQUEST as Extract<JobCommand, { type: 'RequestJob' }>;
    expect(jobStatus(job({ type: 'RequestJob', data: { ...data, settled: [0, 1, 2].map(refused) } }))).toBe('DONE');
  });

  test('is requested once, and nothing is done to one that nobody requested', () => {
    expect(refusal([REQUEST], REQUEST)).toBe('job_exists');
    for (const command of [START, CANCEL, settle(...done(0)), finish('done')]) expect(refusal([], command)).toBe('job_not_found');
  });

  test('takes each result once: a page that is run again says nothing new, and no item is settled that was not asked for', () => {
    const given = [REQUEST, START, settle(...done(0))];
    expect(says(...given, settle(...done(0)))).toEqual(says(...given));
    expect(says(...given, settle(refused(0)))).toEqual(says(...given));
    expect(says(...given, settle(...done(3), ...done(-1)))).toEqual(says(...given));
    expect(after(...given, settle(...done(1, 1), refused(1))).at(-1)).toEqual({ type: 'JobItemsSettled', data: { items: done(1) } });
    expect(says(REQUEST, START, START)).toEqual(says(REQUEST, START));
  });

  test('is cancelled at once when nobody has taken it up, else after what is under way', () => {
    expect(jobStatus(job(REQUEST, CANCEL))).toBe('CANCELLED');
    const begun = [REQUEST, START, settle(...done(0)), CANCEL];
    expect(jobStatus(job(...begun))).toBe('CANCELLING');
    const ended = job(...begun, settle(...done(1)), finish('cancelled'));
    expect(jobStatus(ended)).toBe('CANCELLED');
    expect([0, 1, 2].map((n) => itemStatus(ended, n))).toEqual(['done', 'done', 'skipped']);
    expect(ended.cancellation).toEqual({ by: 'fgw-clerk', at: at(3).occurredAt, reason: '名单有误' });
  });

  test('is cancelled once; what has ended cannot be', () => {
    expect(says(REQUEST, START, CANCEL, CANCEL)).toEqual(says(REQUEST, START, CANCEL));
    expect(refusal([REQUEST, START, settle(...done(0, 1, 2))], CANCEL)).toBe('job_finished');
  });

  test('that was cancelled with its last item already sent is done, not cancelled', () => {
    expect(jobStatus(job(REQUEST, START, CANCEL, settle(...done(0, 1, 2))))).toBe('DONE');
  });

  test('ends once, and still takes in a result that comes late: it is the truth about its item', () => {
    const ended = [REQUEST, START, CANCEL, finish('cancelled')];
    expect(says(...ended, finish('failed'), START)).toEqual(says(...ended));
    const late = job(...ended, settle(...done(0)), settle(...done(1, 2)));
    expect([jobStatus(late), itemStatus(late, 0), itemStatus(late, 2)]).toEqual(['CANCELLED', 'done', 'done']);
  });

  test('tells whoever asked for it how it ended, but nobody of what they did themselves', () => {
    const told = (...commands: JobCommand[]): string[] =>
      after(...commands).flatMap((one) => (one.type === 'JobFinished' ? one.data.to : []));
    expect(told(REQUEST, START, settle(...done(0, 1), refused(2)))).toEqual([REQUESTER]);
    expect(told(REQUEST, START, finish('failed'))).toEqual([REQUESTER]);
    expect([told(REQUEST, CANCEL), told(REQUEST, START, CANCEL, finish('cancelled'))]).toEqual([[], []]);
    // their cancellation came too late: that is news
    expect(told(REQUEST, START, CANCEL, settle(...done(0, 1, 2)))).toEqual([REQUESTER]);
    const { data } = REQUEST as Extract<JobCommand, { type: 'RequestJob' }>;
    expect(told({ type: 'RequestJob', data: { ...data, settled: [0, 1, 2].map(refused) } })).toEqual([]);
    const byAnother = decideJob(fold(after(REQUEST)), CANCEL, 'office-head');
    expect(byAnother.ok && byAnother.events.at(-1)).toMatchObject({ type: 'JobFinished', data: { end: 'cancelled', to: [REQUESTER] } });
  });

  test('of a kind without items tells how far it has come', () => {
    const progress = (n: number): JobCommand => ({ type: 'ReportProgress', data: { done: n, total: 4 } });
    const given = [REQUEST, START, progress(1), progress(1), progress(2)];
    expect(says(...given)).toEqual(['JobRequested', 'JobStarted', 'JobProgressed', 'JobProgressed']);
    expect(job(...given).progress).toEqual({ done: 2, total: 4 });
  });
});

itReadsItsGoldenEvents<JobEvent, JobState>(folder, jobEvents, {
  before: (type) => (type === 'JobRequested' ? null : evolveJob(null, requested)),
  evolve: evolveJob,
});

test('there is a golden event for each kind of request', () => {
  expect(names().filter((name) => name.startsWith('JobRequested'))).toEqual(['JobRequested.commands.v1', 'JobRequested.export.v1']);
});

describe('acts on a job', () => {
  itGivesEachAHome(new URL('./acts/', import.meta.url), Object.keys(JOB_ACTS), ['decide.ts', 'define-act.ts', 'registry.ts']);
});

describe('events of a job', () => {
  itGivesEachAHome(new URL('./events/', import.meta.url), jobEvents.types, ['define-event.ts', 'evolve.ts', 'registry.ts']);
});
