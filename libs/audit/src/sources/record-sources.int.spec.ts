import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertOutboxRows, feedEnd, createAlertDelivery, recordDeliveries } from '@duban/alerts';
import { IDS_AS_NAMES } from '@duban/words';
import { type DirectiveActivities } from '@duban/protocol';
import type { DirectiveCommand } from '@duban/domain';
import {
  compareReadModels,
  createDirectiveProjector,
  listAlerts,
  readModelEntities,
  rebuildReadModels,
  receiptAlert,
  type RecordSources,
} from '@duban/read-models';
import { ownerDataSource } from '@duban/platform';
import { type TestDatabase } from '@duban/testing/database';
import { commandAs, ports, receiveAs, registerAs, taskFor } from '@duban/testing/directive-city';
import { day, OFFICE_HEAD } from '@duban/testing/people';
import { StandingClock } from '@duban/testing/standing-clock';
import { createHandler, isRetryable } from '@duban/directives';
import { cityDatabase } from '@duban/testing/city-database';
import { recordSources } from './record-sources.js';

const NAMES = { zh: IDS_AS_NAMES, en: IDS_AS_NAMES };
const PERSON = 'dept-a-head';
let database: TestDatabase;
let source: ReturnType<typeof ownerDataSource>;
let sources: RecordSources;
let handle: DirectiveActivities['handle'];

beforeAll(async () => {
  database = await cityDatabase();
  source = await ownerDataSource({ ownerUrl: database.ownerUrl, entities: readModelEntities }).initialize();
  const clock = new StandingClock();
  const given = ports(clock);
  sources = recordSources({ pool: database.pool, calendar: given.calendar });
  handle = createHandler({
    ...given,
    pool: database.pool,
    project: createDirectiveProjector({ calendar: given.calendar }),
    outbox: alertOutboxRows,
  });
  const batches = [[registerAs('c-1', 'd-1', { tasks: [taskFor('dept-a'), taskFor('dept-b')] })], [receiveAs('c-2', 't1', 'dept-a')], []];
  for (const [n, commands] of batches.entries()) {
    if (commands.length === 0) clock.at = day(25);
    await handle({ directiveId: 'd-1', batch: { id: `b-${n}`, commands } });
  }
  const delivery = createAlertDelivery({ pool: database.pool, clock });
  while (await delivery.once(new AbortController().signal));
  const [alert] = (await listAlerts(source, { person: PERSON }, NAMES)).items;
  if (!alert) throw new Error('nobody was told');
  await receiptAlert(source, { alertId: alert.id, person: PERSON, at: clock.at, names: NAMES }, recordDeliveries);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const marks = async (): Promise<unknown> => ({
  deliveries: (await database.pool.query('select * from duban.alert_delivery order by alert_id, channel')).rows,
  receipts: (await database.pool.query('select * from duban.alert_receipt order by alert_id')).rows,
});

test('what handle and the deliveries wrote is what the record gives, row for row', async () => {
  expect(await compareReadModels(sources)).toEqual([]);
  const { items } = await listAlerts(source, { person: PERSON }, NAMES);
  expect(items.length).toBeGreaterThan(0);
  expect(items.map(({ deliveredAt }) => deliveredAt)).not.toContain(null);
  expect(items.filter(({ receiptedAt }) => receiptedAt !== null)).toHaveLength(1);
  expect(await feedEnd(database.pool, PERSON)).toBe(items.length);
});

test('deliveries and receipts survive a rebuild of emptied tables', async () => {
  const before = await marks();
  await database.pool.query('delete from duban.alert_delivery');
  await database.pool.query('delete from duban.alert_receipt');
  await database.pool.query('delete from duban.task_view');
  expect((await compareReadModels(sources)).length).toBeGreaterThan(0);
  await rebuildReadModels(sources);
  expect(await marks()).toEqual(before);
  expect(await compareReadModels(sources)).toEqual([]);
});

test('a rebuild beside appends leaves what the record gives, whoever waits for whom', async () => {
  let later = 0;
  const insist = async (directiveId: string, commands: DirectiveCommand[]): Promise<void> => {
    for (;;) {
      try {
        await handle({ directiveId, batch: { id: 'batch', commands } });
        return;
      } catch (error) {
        // as the workflow would: the batch met a rewritten stream
        if (!isRetryable(error)) throw error;
        later += 1;
      }
    }
  };
  const life = async (id: string): Promise<void> => {
    await insist(id, [registerAs(`${id}-r`, id, { tasks: [taskFor('dept-a')] })]);
    // until they have met, too
    for (let n = 1; n <= 20 || (later === 0 && n <= 200); n += 1) {
      await insist(id, [receiveAs(`${id}-a${n}`, `t${n}`, 'dept-a')]);
      await insist(id, [commandAs(`${id}-d${n}`, 'DispatchTasks', { tasks: [taskFor('dept-a')] }, OFFICE_HEAD)]);
      await insist(id, [commandAs(`${id}-x${n}`, 'RecallTask', { taskId: `t${n}`, reason: '误派' }, OFFICE_HEAD)]);
    }
  };
  let living = true;
  const lives = Promise.all(['d-2', 'd-3', 'd-4'].map(life)).finally(() => (living = false));
  while (living) await rebuildReadModels(sources);
  await lives;
  expect(later).toBeGreaterThan(0);
  expect(await compareReadModels(sources)).toEqual([]);
});
