import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPool } from '@duban/platform';
import type { TestDatabase } from '@duban/testing/database';
import { append, command, event, storeDatabase } from '@duban/testing/record';
import {
  digestOfCommands,
  OtherRules,
  readRaises,
  readStream,
  recordRaise,
  refuseEarlierRules,
  requireRules,
  takeEarlierRules,
  verifyStream,
  withTransaction,
} from '../index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(() => database.drop());

const rulesOfCommands = async (): Promise<unknown> => (await database.pool.query('select id, rules from duban.command order by id')).rows;

test('the number is in every event and beside every command, hashed with them; 1 is left out', async () => {
  const kept = (id: string, versions: [number, number] | null) => [command(id, { id }, versions)];
  await append(database.pool, 'numbered', { events: [event('Registered')], commands: kept('c-1', [1, 1]), rules: 1 });
  await append(database.pool, 'numbered', { events: [], commands: kept('c-2', null), rules: 1 });
  const { rows } = await database.pool.query<{ canonical: string }>('select canonical from duban.event');
  expect(rows.map(({ canonical }) => canonical.includes('"rules"'))).toEqual([false]);
  await append(database.pool, 'numbered', { events: [event('Received')], commands: kept('c-3', [2, 2]), rules: 2 });
  await append(database.pool, 'numbered', { events: [], commands: kept('c-4', null), rules: 2 });
  const events = await readStream(database.pool, 'numbered');
  expect(events.map(({ meta }) => meta.rules)).toEqual([undefined, 2]);
  expect(await verifyStream(database.pool, 'numbered')).toMatchObject({ ok: true, events: 2 });
  expect(await rulesOfCommands()).toEqual([
    { id: 'c-1', rules: null },
    { id: 'c-2', rules: null },
    { id: 'c-3', rules: 2 },
    { id: 'c-4', rules: 2 },
  ]);
});

test('the digest is of the commands up to a number, whatever order they were written in', async () => {
  const [first, all] = [await digestOfCommands(database.pool, 1), await digestOfCommands(database.pool, 2)];
  expect([first.commands, all.commands]).toEqual([2, 4]);
  expect(first.digest).not.toBe(all.digest);
  await append(database.pool, 'another', { events: [event('Registered')], commands: [command('c-0', {}, [1, 1])], rules: 2 });
  expect(await digestOfCommands(database.pool, 1)).toEqual(first);
});

test('once raised, neither an older build nor one that has not raised it may start', async () => {
  await expect(requireRules(database.pool, 1)).resolves.toBeUndefined();
  await expect(requireRules(database.pool, 2)).rejects.toThrow('run `duban migrate` first');
  const raised = { from: 1, to: 2, ...(await digestOfCommands(database.pool, 1)) };
  await withTransaction(database.pool, (tx) => recordRaise(tx, raised, 0));
  expect(await readRaises(database.pool)).toEqual([{ ...raised, version: 1, seq: null }]);
  await expect(requireRules(database.pool, 2)).resolves.toBeUndefined();
  await expect(requireRules(database.pool, 1)).rejects.toThrow(OtherRules);
  await expect(requireRules(database.pool, 1)).rejects.toThrow('start a newer one');
  await expect(withTransaction(database.pool, (tx) => recordRaise(tx, raised, 0))).rejects.toMatchObject({ code: 'version_conflict' });
});

test('what still decides by earlier rules cannot write any more, and is told to try again', async () => {
  const owner = createPool({ url: database.ownerUrl, applicationName: 'spec', max: 1 });
  await withTransaction(owner, (tx) => refuseEarlierRules(tx, 2));
  const earlier = { code: '55000' };
  await expect(append(database.pool, 'late', { rules: 1 })).rejects.toMatchObject(earlier);
  await expect(append(database.pool, 'late', { rules: 1, events: [], commands: [command('quiet', {}, null)] })).rejects.toMatchObject(
    earlier,
  );
  await expect(append(database.pool, 'late', { rules: 2, commands: [command('in-time', {}, [1, 1])] })).resolves.toMatchObject({
    version: 1,
  });
  await withTransaction(owner, (tx) => takeEarlierRules(tx, 1));
  await expect(append(database.pool, 'late', { rules: 1 })).resolves.toMatchObject({ version: 2 });
  await owner.end();
});
