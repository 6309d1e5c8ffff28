import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { directiveStreamId, type DirectiveActivities, type HandleResult } from '@duban/protocol';
import { IDS_AS_NAMES } from '@duban/words';
import { type IncidentView } from '@duban/contracts';
import { SYSTEM_ACTOR, type DirectiveCommand } from '@duban/domain';
import { overdueStreams, readStreamHead } from '@duban/event-store';
import { type Finding, recordSources, verifyRecord } from '@duban/audit';
import { ownerDataSource } from '@duban/platform';
import {
  compareReadModels,
  createDirectiveProjector,
  listAlerts,
  listIncidents,
  readModelEntities,
  rebuildReadModels,
} from '@duban/read-models';
import { type TestDatabase } from '@duban/testing/database';
import { createAlertDelivery } from '@duban/alerts';
import { commandAs, DIRECTORY, outcomeOf, ports, registerAs, taskFor } from '@duban/testing/directive-city';
import { daysAfter, OFFICE_HEAD, OFFICER } from '@duban/testing/people';
import { StandingClock } from '@duban/testing/standing-clock';
import { cityDatabase } from '@duban/testing/city-database';
import { createHandler, type HandlerDeps } from '../handler/handle.js';
import { domainRules, type DirectiveRules } from '../rules.js';
import { createIncidentMending } from './mend-incidents.js';
import { createIncidentRaising } from './raise-incidents.js';
import { resolveRecordedIncident } from './resolve-incident.js';

const NAMES = { zh: IDS_AS_NAMES, en: IDS_AS_NAMES };
const never = new AbortController().signal;
const directory = async () => ({
  ...DIRECTORY,
  holders: (ref: Parameters<typeof DIRECTORY.holders>[0]) => (ref.role === 'administrator' ? ['admin'] : DIRECTORY.holders(ref)),
});

let database: TestDatabase;
let source: ReturnType<typeof ownerDataSource>;
const clock = new StandingClock();
const { calendar } = ports(clock);

beforeAll(async () => {
  database = await cityDatabase();
  source = await ownerDataSource({ ownerUrl: database.ownerUrl, entities: readModelEntities }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

let ordinal = 0;
let id = '';
let activities: DirectiveActivities;
let woken: string[] = [];
const make = (over: Partial<HandlerDeps> = {}): DirectiveActivities => ({
  handle: createHandler({ ...ports(clock), pool: database.pool, project: createDirectiveProjector({ calendar }), ...over }),
});
const send = (commands: DirectiveCommand[], to = activities): Promise<HandleResult> =>
  to.handle({ directiveId: id, batch: { id: 'batch', commands } });
const nudge = (name: string, text: string): DirectiveCommand => commandAs(`${id}/${name}`, 'NudgeTask', { taskId: 't1', text }, OFFICER);

const raise = async (): Promise<void> => {
  const failures: unknown[] = [];
  const job = createIncidentRaising({
    ...{ pool: database.pool, clock, directory },
    log: () => undefined,
    onError: (error) => failures.push(error),
  });
  while (await job.once(never));
  expect(failures).toEqual([]);
};
const mending = (rules?: DirectiveRules) =>
  createIncidentMending({
    ...{ pool: database.pool, clock, calendar, directory },
    gateway: { wake: async (directiveId) => woken.push(directiveId) > 0 },
    ...(rules ? { rules } : {}),
  });
const awakened = (): number => woken.filter((directiveId) => directiveId === id).length;
const incidents = async (): Promise<IncidentView[]> =>
  (await listIncidents(source, { limit: 200 })).items.filter(({ subject }) => subject.id === id);
const told = async (person: string): Promise<[string, string][]> => {
  const delivery = createAlertDelivery({ pool: database.pool, clock });
  while (await delivery.once(never));
  const [number] = (await incidents()).map(({ subject }) => subject.number);
  return (await listAlerts(source, { person, limit: 200 }, NAMES)).items
    .filter(({ kind, directiveNumber }) => kind === 'incident' && directiveNumber === number)
    .map(({ event, text }): [string, string] => [event, text.zh])
    .reverse();
};
const isTrueToTheRecord = async (): Promise<void> =>
  expect(await compareReadModels(recordSources({ pool: database.pool, calendar }))).toEqual([]);

beforeEach(async () => {
  ordinal += 1;
  id = `d-${ordinal}`;
  woken = [];
  clock.at = daysAfter(clock.at, 1);
  activities = make();
  await send([registerAs(`${id}/register`, id, { tasks: [taskFor('dept-a'), taskFor('dept-b')] }, clock.at)]);
});

describe('a poison command', () => {
  test('alerts the office’s head and the administrators once, however often it comes while the incident is open', async () => {
    const refused = outcomeOf(await send([nudge('a', '\0')]), `${id}/a`);
    await raise();
    await send([nudge('a', '\0'), nudge('b', '\0')]);
    await raise();
    const [incident, ...more] = await incidents();
    expect(more).toEqual([]);
    expect(incident).toMatchObject({
      code: 'poison_command',
      status: 'OPEN',
      rounds: 1,
      to: ['office-head', 'admin'],
      fault: 'NotCanonical',
    });
    expect(refused).toMatchObject({ refusal: { code: 'poison_command', params: { incident: incident?.id } } });
    for (const person of ['office-head', 'admin']) {
      expect(await told(person)).toEqual([['IncidentRaised', expect.stringContaining('操作无法处理（催办）')]]);
    }
    await isTrueToTheRecord();
  });

  test('comes back as the next round once a person has resolved it, and the others are told of both', async () => {
    await send([nudge('a', '\0')]);
    await raise();
    const [{ id: incidentId } = { id: '' }] = await incidents();
    const { meta } = commandAs(`${id}/resolve`, 'NudgeTask', { taskId: 't1', text: '' }, OFFICE_HEAD, clock.at);
    const resolve = (key: string, note: string) =>
      resolveRecordedIncident(database.pool, { incidentId, note, meta: { ...meta, id: `${id}/${key}` } });
    expect(await Promise.all([resolve('k1', '已改正'), resolve('k1', '已改正')])).toEqual(['resolved', 'resolved']);
    expect(await resolve('k1', '另一说法')).toBe('idempotency_key_reused');
    expect(await resolve('k2', '已改正')).toBe('incident_resolved');
    await send([nudge('b', '\0')]);
    await raise();
    expect(await incidents()).toMatchObject([{ status: 'OPEN', rounds: 2, note: null }]);
    expect((await told('admin')).map(([event]) => event)).toEqual(['IncidentRaised', 'IncidentResolved', 'IncidentRaised']);
    expect((await told('office-head')).map(([event]) => event)).toEqual(['IncidentRaised', 'IncidentRaised']);
    await isTrueToTheRecord();
  });

  test('leaves neither its content nor the words of the error in the record', async () => {
    await send([nudge('a', '机密\0内容')]);
    await raise();
    const { rows } = await database.pool.query<{ canonical: string }>(
      `select canonical from duban.event where stream_id like 'incident/%' order by recorded_at desc, version desc limit 1`,
    );
    expect(rows[0]?.canonical).toContain(id);
    expect(rows[0]?.canonical).not.toMatch(/机密|内容|invalid|unsupported/);
  });
});

describe('a directive that cannot be read', () => {
  /** As a newer build would have written it, or a broken disk. */
  const corrupt = async (schemaVersion: number): Promise<void> => {
    const root = await database.asSuperuser();
    try {
      await root.query('alter table duban.event disable trigger all');
      await root.query(
        `update duban.event set canonical = regexp_replace(canonical, '"schemaVersion":\\d+', '"schemaVersion":' || $2)
          where stream_id = $1 and version = 1`,
        [directiveStreamId(id), schemaVersion],
      );
      await root.query('alter table duban.event enable trigger all');
    } finally {
      await root.end();
    }
  };

  const givenBack = async (to: DirectiveActivities, times: number): Promise<void> => {
    for (let n = 0; n < times; n += 1) await expect(send([], to)).rejects.toThrow('unknown version');
  };

  test('is tried a few times, then refuses its commands, keeps recorded answers, and raises one incident', async () => {
    const before = outcomeOf(await send([nudge('a', '请报')]), `${id}/a`);
    await corrupt(99);
    const fresh = make();
    await expect(send([nudge('b', '请报')], fresh)).rejects.toThrow('unknown version 99');
    await expect(send([nudge('b', '请报')], fresh)).rejects.toThrow('unknown version 99');
    const result = await send([nudge('a', '请报'), nudge('b', '请报')], fresh);
    expect(outcomeOf(result, `${id}/a`)).toEqual(before);
    expect(outcomeOf(result, `${id}/b`)).toMatchObject({ accepted: false, refusal: { code: 'directive_unreadable' } });
    await send([], fresh);
    await raise();
    expect(await incidents()).toMatchObject([{ code: 'directive_unreadable', status: 'OPEN', rounds: 1, fault: 'UnreadableEvent' }]);
    await corrupt(1);
  });

  test('neither a verification nor a rebuild stops at it: all others are looked at, and it is named', async () => {
    await corrupt(99);
    const findings: Finding[] = [];
    await verifyRecord({ pool: database.pool, calendar, keys: [], parts: ['decisions', 'read-models'] }, (one) => findings.push(one));
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'event_unreadable', streamId: directiveStreamId(id) }));
    expect(findings).toContainEqual(expect.objectContaining({ kind: 'row_differs', key: id, detail: 'unreadable' }));
    const [directives] = await rebuildReadModels(recordSources({ pool: database.pool, calendar }));
    expect(directives).toMatchObject({ category: 'directive', unreadable: [id] });
    expect(directives?.streams).toBeGreaterThan(0);
    await corrupt(1);
    await isTrueToTheRecord();
  });

  test('holds up no other directive: the sweep finds it later, in its turn, and others are answered meanwhile', async () => {
    const { nextDue } = await send([]);
    await corrupt(99);
    clock.at = nextDue ?? '';
    const fresh = make();
    await givenBack(fresh, 2);
    const { sleepMs, version } = await send([], fresh);
    expect(sleepMs).toBeGreaterThanOrEqual(5 * 60_000);
    expect(version).toBeGreaterThan(0);
    const overdue = await overdueStreams(database.pool, { now: daysAfter(clock.at, 0.01), graceMs: 0, limit: 1_000 });
    expect(overdue.map(({ streamId }) => streamId)).not.toContain(directiveStreamId(id));
    const other = `${id}-other`;
    const answer = await fresh.handle({
      directiveId: other,
      batch: { id: 'b', commands: [registerAs(`${other}/r`, other, {}, clock.at)] },
    });
    expect(answer.outcomes).toMatchObject([{ accepted: true }]);
    await corrupt(1);
  });

  test('heals by itself once it is repaired: it takes commands, its clocks are put right, and the incident ends', async () => {
    const { nextDue } = await send([]);
    await corrupt(99);
    const fresh = make();
    await givenBack(fresh, 2);
    await send([], fresh);
    await raise();
    const mend = mending();
    await mend.once(never);
    expect([awakened(), (await incidents())[0]?.status]).toEqual([0, 'OPEN']);
    await corrupt(1);
    await mend.once(never);
    await mend.once(never);
    expect(awakened()).toBe(1);
    expect(await incidents()).toMatchObject([{ status: 'RESOLVED', resolvedBy: SYSTEM_ACTOR.personId }]);
    expect((await told('admin')).map(([event]) => event)).toEqual(['IncidentRaised', 'IncidentResolved']);
    expect((await send([nudge('b', '请报')], fresh)).outcomes).toMatchObject([{ accepted: true }]);
    expect((await readStreamHead(database.pool, directiveStreamId(id))).nextDue).not.toBeNull();
    expect(nextDue).not.toBeNull();
    await isTrueToTheRecord();
  });
});

test('clocks that fail end their incident by themselves once they can be looked at', async () => {
  const { nextDue } = await send([]);
  clock.at = nextDue ?? '';
  const failing: DirectiveRules = {
    ...domainRules,
    tick: () => {
      throw new TypeError('a fault of ours');
    },
  };
  await send([], make({ rules: failing }));
  await raise();
  expect(await incidents()).toMatchObject([{ code: 'clocks_failed', status: 'OPEN', fault: 'TypeError' }]);
  await mending(failing).once(never);
  expect((await incidents())[0]?.status).toBe('OPEN');
  await mending().once(never);
  expect([awakened(), (await incidents())[0]?.status]).toEqual([1, 'RESOLVED']);
});

test('incidents and their alerts survive a rebuild of emptied tables', async () => {
  await send([nudge('a', '\0')]);
  await raise();
  const rows = async () => (await database.pool.query('select * from duban.alert where incident_id is not null order by id')).rows;
  const before = await rows();
  expect(before.length).toBeGreaterThan(0);
  await database.pool.query('delete from duban.alert where incident_id is not null');
  await database.pool.query('delete from duban.incident_view');
  await rebuildReadModels(recordSources({ pool: database.pool, calendar }));
  expect(await rows()).toEqual(before);
  await isTrueToTheRecord();
});
