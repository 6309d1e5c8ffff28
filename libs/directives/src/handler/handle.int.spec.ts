import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { directiveStreamId, mergedSummary, type DirectiveActivities, type DirectiveSummary, type HandleResult } from '@duban/protocol';
import { type StatementParts } from '@duban/platform';
import { DIRECTIVE_STATE_SCHEMA, type DirectiveCommand, type DirectiveState, type StampedEvent } from '@duban/domain';
import { loadSnapshot, overdueStreams, readCommands, readStream, readStreamHead } from '@duban/event-store';
import { type TestDatabase } from '@duban/testing';
import { commandAs, outcomeOf, ports, receiveAs, registerAs, taskFor } from '@duban/testing/directive-city';
import { CALENDAR, OFFICE_HEAD, OFFICER, T0, day, daysAfter } from '@duban/testing/people';
import { StandingClock } from '@duban/testing/standing-clock';
import { storeDatabase } from '@duban/testing/record';
import { commandsInOutbox } from '@duban/testing/caused-commands';
import type { VersionedEvent } from '../follow-ups/follow-ups.js';
import { domainRules } from '../rules.js';
import { createHandler, type HandlerDeps } from './handle.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(() => database.drop());

let ordinal = 0;
let id = '';
let clock: StandingClock;
let activities: DirectiveActivities;
const make = (over: Partial<HandlerDeps> = {}): DirectiveActivities => ({
  handle: createHandler({ ...ports(clock), pool: database.pool, ...over }),
});
const send = (commands: DirectiveCommand[], to = activities): Promise<HandleResult> =>
  to.handle({ directiveId: id, batch: { id: `batch-${commands[0]?.meta.id ?? 'wake'}`, commands } });
const typesOf = async (directiveId = id): Promise<string[]> =>
  (await readStream(database.pool, directiveStreamId(directiveId))).map((event) => event.type);
const outboxOf = async (kind: string, directiveId = id): Promise<Record<string, unknown>[]> =>
  (
    await database.pool.query<{ payload: Record<string, unknown> }>(
      'select payload from duban.outbox where kind = $1 and topic = $2 order by id',
      [kind, directiveStreamId(directiveId)],
    )
  ).rows.map((row) => row.payload);

/** A row that tells of having been written; `extra` is calculated by the database. */
const seenPart = (directiveId: string, events: number, extra = '0'): StatementParts => ({
  kind: `seen ${extra}`,
  texts: (first, guard) => [
    `insert into duban.outbox (kind, topic, dedupe_key, payload, available_at)
     select 'seen', $${first}::text, gen_random_uuid()::text, jsonb_build_object('events', $${first + 1}::int + ${extra}), clock_timestamp()
      where ${guard}`,
  ],
  values: [directiveStreamId(directiveId), events],
});

beforeEach(() => {
  ordinal += 1;
  id = `d-${ordinal}`;
  clock = new StandingClock();
  activities = make();
});
const c = (name: string): string => `${id}/${name}`;
const registered = (over = {}): Promise<HandleResult> => send([registerAs(c('register'), id, over)]);

describe('a batch', () => {
  test('is recorded with its numbers, its answers and its next due time', async () => {
    const result = await registered({ tasks: [taskFor('dept-a'), taskFor('dept-b')] });
    const { version } = result;
    expect(await typesOf()).toEqual(['DirectiveRegistered', 'DirectiveApproved', 'TaskDispatched', 'TaskDispatched']);
    expect(result.outcomes).toEqual([
      {
        commandId: c('register'),
        accepted: true,
        fromVersion: 1,
        toVersion: version,
        result: { directiveId: id, number: expect.stringMatching(/^督〔2020〕\d+号$/), taskIds: ['t1', 't2'] },
      },
    ]);
    const head = await readStreamHead(database.pool, directiveStreamId(id));
    expect(head).toMatchObject({ version, closed: false, nextDue: result.nextDue });
    expect(result.sleepMs).toBe(Date.parse(result.nextDue ?? '') - Date.parse(T0));
    expect(result.summary).toMatchObject({
      status: 'IN_PROGRESS',
      tasks: [
        { id: 't1', lead: 'dept-a' },
        { id: 't2', lead: 'dept-b' },
      ],
    });
    expect(
      (await readCommands(database.pool, directiveStreamId(id))).map(({ id: commandId, fromVersion, toVersion }) => [
        commandId,
        fromVersion,
        toVersion,
      ]),
    ).toEqual([[c('register'), 1, version]]);
  });

  test('is decided in order of receipt, whatever its order', async () => {
    await registered();
    clock.at = day(1);
    const late = receiveAs(c('second'), 't1', 'dept-a', day(0.5));
    const early = receiveAs(c('first'), 't1', 'dept-a', day(0.1));
    const result = await send([late, early]);
    expect(outcomeOf(result, c('first'))).toMatchObject({ accepted: true });
    expect(outcomeOf(result, c('second'))).toEqual({
      commandId: c('second'),
      accepted: false,
      refusal: expect.objectContaining({ code: 'already_received' }),
    });
  });

  test('an outage of ours makes nobody late, and does not erase what was owed', async () => {
    await registered();
    const inTime = receiveAs(c('receive'), 't1', 'dept-a', day(1));
    clock.at = day(40);
    await send([inTime]);
    const events = await readStream(database.pool, directiveStreamId(id));
    const received = events.find((event) => event.type === 'TaskReceived');
    expect(received?.data).toMatchObject({ late: false });
    expect(received?.meta.occurredAt).toBe(day(1));
    expect(events.filter((event) => event.meta.occurredAt > day(1)).map((event) => event.type)).toContain('NoticeIssued');
  });

  test('an empty one looks at the clocks, and writes nothing when nothing is due', async () => {
    const { version, nextDue } = await registered();
    expect(await send([])).toMatchObject({ version, outcomes: [] });
    clock.at = nextDue ?? '';
    expect((await send([])).version).toBeGreaterThan(version);
  });

  test('to a directive that does not exist leaves nothing behind', async () => {
    const result = await send([receiveAs(c('receive'), 't1', 'dept-a')]);
    expect(result).toMatchObject({ version: 0, nextDue: null, sleepMs: null, closed: false, summary: { status: 'NONE' } });
    expect(outcomeOf(result, c('receive'))).toMatchObject({ accepted: false, refusal: { code: 'directive_not_found' } });
    expect((await readStreamHead(database.pool, directiveStreamId(id))).category).toBeNull();
  });

  test('a caller who saw another version is refused', async () => {
    const { version } = await registered();
    const stale = receiveAs(c('receive'), 't1', 'dept-a');
    const result = await send([{ ...stale, meta: { ...stale.meta, expectedVersion: version - 1 } }]);
    expect(outcomeOf(result, c('receive'))).toMatchObject({
      refusal: { code: 'version_conflict', params: { expected: version - 1, actual: version } },
    });
  });
});

describe('one effect for each command', () => {
  test('an accepted command sent again, alone or inside another batch, gets its recorded answer', async () => {
    await registered();
    const first = outcomeOf(await send([receiveAs(c('receive'), 't1', 'dept-a')]), c('receive'));
    expect(outcomeOf(await send([receiveAs(c('receive'), 't1', 'dept-a')], make()), c('receive'))).toEqual(first);
    const nudge = commandAs(c('nudge'), 'NudgeTask', { taskId: 't1', text: '请抓紧' }, OFFICER);
    const mixed = await send([nudge, receiveAs(c('receive'), 't1', 'dept-a')]);
    expect(outcomeOf(mixed, c('receive'))).toEqual(first);
    expect(outcomeOf(mixed, c('nudge'))).toMatchObject({ accepted: true });
    expect((await typesOf()).filter((type) => type === 'TaskReceived')).toHaveLength(1);
  });

  test('twice in one batch is once', async () => {
    await registered();
    const nudge = commandAs(c('nudge'), 'NudgeTask', { taskId: 't1', text: '请抓紧' }, OFFICER);
    const { outcomes } = await send([nudge, nudge]);
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect((await typesOf()).filter((type) => type === 'TaskNudged')).toHaveLength(1);
  });

  test('an id used for another content is nobody else’s answer', async () => {
    await registered();
    await send([commandAs(c('nudge'), 'NudgeTask', { taskId: 't1', text: '请抓紧' }, OFFICER)]);
    const other = await send([commandAs(c('nudge'), 'NudgeTask', { taskId: 't1', text: '另一内容' }, OFFICER)]);
    expect(outcomeOf(other, c('nudge'))).toMatchObject({ accepted: false, refusal: { code: 'idempotency_key_reused' } });
  });

  test('a refusal is not remembered: the same command is judged anew', async () => {
    await registered();
    const answer = commandAs(
      c('answer'),
      'AnswerNudge',
      { taskId: 't1', n: 1, answer: '已部署' },
      { ...OFFICER, personId: 'dept-a-clerk', departmentId: 'dept-a', roles: ['clerk'] },
    );
    expect(outcomeOf(await send([answer]), c('answer'))).toMatchObject({ accepted: false });
    await send([receiveAs(c('receive'), 't1', 'dept-a'), commandAs(c('nudge'), 'NudgeTask', { taskId: 't1', text: '请抓紧' }, OFFICER)]);
    expect(outcomeOf(await send([answer]), c('answer'))).toMatchObject({ accepted: true });
  });

  test('two processes with caches of their own, one behind the other, decide on the newest state', async () => {
    const other = make();
    await registered();
    await send([], other);
    await send([receiveAs(c('receive'), 't1', 'dept-a')]);
    const again = await send([receiveAs(c('again'), 't1', 'dept-a')], other);
    expect(outcomeOf(again, c('again'))).toMatchObject({ refusal: { code: 'already_received' } });
  });

  test('two creators at once: one directive, and the other creator finds it', async () => {
    const others = [make(), make(), make(), make()];
    const settled = await Promise.allSettled(others.map((each) => send([registerAs(c('register'), id)], each)));
    expect(settled.filter((each) => each.status === 'fulfilled').length).toBeGreaterThan(0);
    const again = await send([registerAs(c('register'), id)]);
    expect(outcomeOf(again, c('register'))).toMatchObject({ accepted: true, fromVersion: 1 });
    expect((await typesOf()).filter((type) => type === 'DirectiveRegistered')).toHaveLength(1);
  });
});

describe('numbers', () => {
  test('are gapless within their year, also when registrations fail in between', async () => {
    const year = '2031-03-03T01:00:00.000Z';
    clock.at = year;
    const failing = make({ project: () => Promise.reject(Object.assign(new Error('no room'), { code: '53100', severity: 'ERROR' })) });
    const numbers: (string | undefined)[] = [];
    for (const n of [1, 2, 3]) {
      const directiveId = `${id}-${n}`;
      const batch = {
        id: directiveId,
        commands: [
          registerAs(
            `${directiveId}/r`,
            directiveId,
            { tasks: [taskFor('dept-a', { due: { at: daysAfter(year, 20), origin: 'source' } })] },
            year,
          ),
        ],
      };
      await expect(failing.handle({ directiveId, batch })).rejects.toThrow('no room');
      const outcome = outcomeOf(await activities.handle({ directiveId, batch }), `${directiveId}/r`);
      numbers.push(outcome.accepted ? outcome.result.number : undefined);
    }
    expect(numbers).toEqual(['督〔2031〕1号', '督〔2031〕2号', '督〔2031〕3号']);
  });

  test('belong to the local year: new year comes at 16:00 UTC', async () => {
    const eve = '2032-12-31T16:00:00.000Z';
    clock.at = eve;
    const result = await send([
      registerAs(c('register'), id, { tasks: [taskFor('dept-a', { due: { at: daysAfter(eve, 20), origin: 'source' } })] }, eve),
    ]);
    expect(outcomeOf(result, c('register'))).toMatchObject({ result: { number: '督〔2033〕1号' } });
  });
});

describe('poison', () => {
  const nudge = (name: string, text: string): DirectiveCommand => commandAs(c(name), 'NudgeTask', { taskId: name, text }, OFFICER);
  const tasks = ['dept-a', 'dept-b', 'dept-c', 'dept-d', 'dept-e'].map((department) => taskFor(department));

  test('text that cannot be stored is refused with an incident; the rest of its batch is accepted', async () => {
    await registered({ tasks });
    const result = await send([nudge('t1', '好'), nudge('t2', 'a\0b'), nudge('t3', '好'), nudge('t4', '\ud800'), nudge('t5', '好')]);
    expect(result.outcomes.map(({ commandId, accepted }) => [commandId, accepted])).toEqual([
      [c('t1'), true],
      [c('t2'), false],
      [c('t3'), true],
      [c('t4'), false],
      [c('t5'), true],
    ]);
    const incident = { code: 'poison_command', params: { incident: expect.stringMatching(/^[0-9a-f-]{36}$/) } };
    expect(outcomeOf(result, c('t2'))).toMatchObject({ refusal: incident });
    expect(outcomeOf(result, c('t4'))).toMatchObject({ refusal: incident });
    expect((await outboxOf('incident')).map((row) => row['commandId'])).toEqual([c('t2'), c('t4')]);
    expect((await typesOf()).filter((type) => type === 'TaskNudged')).toHaveLength(3);
  });

  test('the same poison again is the same incident', async () => {
    await registered({ tasks });
    const first = outcomeOf(await send([nudge('t1', '\0')]), c('t1'));
    expect(outcomeOf(await send([nudge('t1', '\0')]), c('t1'))).toEqual(first);
    expect(await outboxOf('incident')).toHaveLength(1);
  });

  test('a rule that throws refuses its command alone', async () => {
    await registered({ tasks });
    const broken = make({
      rules: {
        ...domainRules,
        decide: (state, given, ctx) => {
          if (given.meta.id === c('t2')) throw new TypeError('a fault of ours');
          return domainRules.decide(state, given, ctx);
        },
      },
    });
    const result = await send([nudge('t1', '好'), nudge('t2', '好'), nudge('t3', '好')], broken);
    expect(result.outcomes.map((outcome) => outcome.accepted)).toEqual([true, false, true]);
    expect((await outboxOf('incident'))[0]).toMatchObject({ commandId: c('t2'), error: 'TypeError: a fault of ours' });
  });

  test('clocks that cannot be read let commands through, are told once, and do not wake us in a circle', async () => {
    const { nextDue } = await registered({ tasks });
    clock.at = nextDue ?? '';
    const broken = make({
      rules: {
        ...domainRules,
        tick: () => {
          throw new TypeError('a fault of ours');
        },
      },
    });
    const woken = await send([], broken);
    expect(woken.sleepMs).toBeGreaterThanOrEqual(5 * 60_000);
    await send([], broken);
    expect((await outboxOf('incident')).map((row) => row['commandId'])).toEqual([null]);
    const overdue = await overdueStreams(database.pool, { now: daysAfter(clock.at, 0.02), graceMs: 0, limit: 1_000 });
    expect(overdue.map((stream) => stream.streamId)).not.toContain(directiveStreamId(id));
    expect((await send([nudge('t1', '好')], broken)).outcomes[0]).toMatchObject({ accepted: true });
  });

  test('an event of the clocks that cannot be stored is told apart from the command beside it', async () => {
    const { nextDue } = await registered({ tasks });
    clock.at = nextDue ?? '';
    const broken = make({
      rules: {
        ...domainRules,
        tick: (state, ctx) =>
          domainRules
            .tick(state, ctx)
            .map((event) => (event.type === 'ReminderRaised' ? { ...event, data: { ...event.data, step: '\0' } } : event)),
      },
    });
    const late = nudge('t1', '好');
    const result = await send([{ ...late, meta: { ...late.meta, receivedAt: clock.at } }], broken);
    expect(result.outcomes[0]).toMatchObject({ accepted: true });
    expect((await outboxOf('incident')).map((row) => row['commandId'])).toEqual([null]);
  });

  test('what may succeed later is thrown, not refused', async () => {
    await registered({ tasks });
    for (const code of ['08006', '40001', '53300', '55P03', '57014']) {
      const failing = make({ project: () => Promise.reject(Object.assign(new Error(`state ${code}`), { code, severity: 'ERROR' })) });
      await expect(send([nudge('t1', '好')], failing)).rejects.toThrow(`state ${code}`);
    }
    const unreachable = make({ directory: () => Promise.reject(new Error('no organisation')) });
    await expect(send([nudge('t1', '好')], unreachable)).rejects.toThrow('no organisation');
    expect(await outboxOf('incident')).toEqual([]);
    expect((await send([nudge('t1', '好')])).outcomes[0]).toMatchObject({ accepted: true });
  });
});

describe('the summary in an answer', () => {
  const knowing = (seenVersion: number, commands: DirectiveCommand[], to = activities): Promise<HandleResult> =>
    to.handle({ directiveId: id, batch: { id: 'batch', commands }, seenVersion });
  /** As a workflow that holds none is told it. */
  const whole = async (): Promise<DirectiveSummary> => mergedSummary(NOTHING, (await send([])).summary);
  const NOTHING: DirectiveSummary = { number: null, status: 'NONE', tasks: [], line: '' };

  test('is what has changed for a workflow that holds the one before, from memory or from the record; together they are the whole', async () => {
    const first = await knowing(0, [registerAs(c('register'), id, { tasks: [taskFor('dept-a'), taskFor('dept-b')] })]);
    expect(first.summary).toEqual(await whole());
    let held = mergedSummary(NOTHING, first.summary);
    let version = first.version;
    const step = async (commands: DirectiveCommand[], to = activities): Promise<HandleResult['summary']> => {
      const result = await knowing(version, commands, to);
      held = mergedSummary(held, result.summary);
      version = result.version;
      expect(held).toEqual(await whole());
      return result.summary;
    };
    const since = version;
    expect(await step([receiveAs(c('receive'), 't1', 'dept-a')])).toEqual({
      since,
      set: [expect.objectContaining({ id: 't1' })],
      // the clock of whoever has received it is answered: next is the other's
      next: expect.stringMatching(/^督〔2020〕\d+号 · 下一时点 next 2020年2月18日（周二）09:00 · dept-b · 签收 receipt · /),
    });
    const recall = commandAs(c('recall'), 'RecallTask', { taskId: 't2', reason: '误派' }, OFFICE_HEAD);
    expect(await step([recall], make())).toMatchObject({ since: version - 1, gone: ['t2'] });
    expect(await step([])).toEqual({ since: version });
    clock.at = (await send([])).nextDue ?? '';
    await step([commandAs(c('more'), 'DispatchTasks', { tasks: [taskFor('dept-b')] }, OFFICE_HEAD)]);
    expect(held.tasks.map((task) => task.id)).toEqual(['t1', 't3']);
  });

  test('is whole for an older workflow, and after an answer that was lost', async () => {
    const { version } = await registered();
    const received = receiveAs(c('receive'), 't1', 'dept-a');
    const lost = await knowing(version, [received]);
    expect(lost.summary).toHaveProperty('since', version);
    const again = await knowing(version, [received]);
    expect(again.outcomes).toEqual(lost.outcomes);
    expect(again.summary).toEqual(await whole());
    const nudge = commandAs(c('nudge'), 'NudgeTask', { taskId: 't1', text: '请抓紧' }, OFFICER);
    expect((await send([nudge])).summary).not.toHaveProperty('since');
  });

  test('stands for a batch that was halved as well', async () => {
    const { version } = await registered({ tasks: [taskFor('dept-a'), taskFor('dept-b')] });
    const poison = commandAs(c('poison'), 'NudgeTask', { taskId: 't1', text: 'a\0b' }, OFFICER);
    const result = await knowing(version, [receiveAs(c('a'), 't1', 'dept-a'), poison, receiveAs(c('b'), 't2', 'dept-b')]);
    expect(result.outcomes.map(({ accepted }) => accepted)).toEqual([true, false, true]);
    const before = { ...(await whole()), tasks: [] };
    expect(mergedSummary(before, result.summary)).toEqual(await whole());
  });
});

describe('beside the events', () => {
  test('read models get the state before and after with the events in their versions, and are written with them or not at all', async () => {
    const seen: { before: string | null; after: string | null; events: [number, string][] }[] = [];
    const watching = make({
      project: async (before, afterwards, events: readonly VersionedEvent[]) => {
        seen.push({
          before: before?.id ?? null,
          after: afterwards?.id ?? null,
          events: events.map((event) => [event.version, event.type]),
        });
        return seenPart(id, events.length);
      },
    });
    const { version } = await send([registerAs(c('register'), id)], watching);
    await send([receiveAs(c('receive'), 't1', 'dept-a')], watching);
    expect(seen[0]).toMatchObject({ before: null, after: id });
    expect(seen[1]).toMatchObject({ before: id, after: id });
    expect(seen[1]?.events[0]).toEqual([version + 1, 'TaskReceived']);
    expect(await outboxOf('seen')).toEqual(seen.map(({ events }) => ({ events: events.length })));
    const refusing = make({ project: async () => seenPart(id, 1, '1/0') });
    const more = await send([commandAs(c('amend'), 'AmendDirective', { reason: '更正', title: '新题目' }, OFFICER)], refusing);
    expect(more.outcomes[0]).toMatchObject({ accepted: false, refusal: { code: 'poison_command' } });
    expect(await typesOf()).toHaveLength(version + (seen[1]?.events.length ?? 0));
  });

  test('a merged directive hands its tasks and its basis on, by commands with fixed ids', async () => {
    await registered();
    await send([commandAs(c('merge'), 'MergeDirective', { into: 'd-other', reason: '同一事项' }, OFFICE_HEAD)]);
    const [carried, handed, ...more] = await commandsInOutbox(database.pool);
    const row = { streamId: directiveStreamId(id), version: expect.any(Number), ordinal: 0 };
    expect([await outboxOf('command'), more]).toEqual([[row, row], []]);
    expect(carried).toMatchObject({
      directiveId: 'd-other',
      command: { type: 'OpenCarriedTask', data: { from: { directiveId: id, taskId: 't1' }, kept: { task: { status: 'DISPATCHED' } } } },
    });
    expect(handed).toMatchObject({
      directiveId: 'd-other',
      command: { type: 'AbsorbDirective', data: { from: id, reason: '同一事项' }, meta: { id: expect.stringMatching(/^[0-9a-f-]{36}$/) } },
    });
  });

  test('a snapshot is taken every so many versions; it is folded once before it is believed, and gone on from after that', async () => {
    const often = make({ snapshotEvery: 5 });
    await send([registerAs(c('register'), id)], often);
    for (const n of [1, 2, 3])
      await send([commandAs(c(`amend${n}`), 'AmendDirective', { reason: `第${n}次`, title: `题目${n}` }, OFFICER)], often);
    const snapshot = await loadSnapshot<{ state: { amendments: unknown[] } }>(database.pool, {
      streamId: directiveStreamId(id),
      stateSchema: DIRECTIVE_STATE_SCHEMA,
    });
    expect(snapshot?.version).toBeGreaterThanOrEqual(5);
    const folded: number[] = [];
    const counting = {
      ...domainRules,
      fold: (events: StampedEvent[], from: DirectiveState) => (folded.push(...events.map(() => 1)), domainRules.fold(events, from)),
    };
    await send([], make({ rules: counting }));
    expect(folded.splice(0)).toHaveLength((await typesOf()).length);
    const { version, summary } = await send([], make({ rules: counting }));
    expect(version).toBe((await typesOf()).length);
    expect(summary.status).toBe('IN_PROGRESS');
    expect(folded).toHaveLength(version - (snapshot?.version ?? 0));
  });

  test('a calendar that nobody knows refuses the registration', async () => {
    const result = await registered({ calendarVersion: `not ${CALENDAR.version}` });
    expect(outcomeOf(result, c('register'))).toMatchObject({ refusal: { code: 'poison_command' } });
  });
});
