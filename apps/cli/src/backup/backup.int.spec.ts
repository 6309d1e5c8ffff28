import { createHash, generateKeyPairSync } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { appendToStream, readAll, seal, sequenceOnce, withTransaction } from '@duban/event-store';
import { verifyChains, verifySealed } from '@duban/audit';
import { systemMeta } from '@duban/domain';
import { eachEntry, zipOf } from '@duban/files';
import { createPool, migrate, provideDatabase } from '@duban/platform';
import { createTestDatabase, type TestDatabase } from '@duban/testing/database';
import { Command } from 'commander';
import pg from 'pg';
import { writeModel } from '@duban/testing/recording-office';
import { schema } from '@duban/audit';
import { numberAll } from '@duban/testing/record';
import { registerRestore } from '../restore/restore.command.js';
import { registerBackup } from './backup.command.js';
import { recordTables } from './record-tables.js';

const MINUTES = '市政府第三次常务会议纪要';
const MINUTES_HASH = createHash('sha256').update(MINUTES).digest('hex');
const { privateKey } = generateKeyPairSync('ed25519');

let database: TestDatabase;
let folder: string;
let archive: string;
let targets = 0;

const note = (pool: pg.Pool, streamId: string): Promise<unknown> =>
  withTransaction(pool, (tx) =>
    appendToStream(tx, {
      ...{ streamId, category: 'office', expectedVersion: 0, nextDue: null, closed: true },
      events: [
        {
          ...{ type: 'Noted', schemaVersion: 1, data: { text: '制表符\t与换行\n' } },
          meta: systemMeta('c', '2026-03-02T01:00:00.000Z'),
        },
      ],
    }),
  );

beforeAll(async () => {
  database = await createTestDatabase(schema);
  folder = await mkdtemp(join(tmpdir(), 'duban-backup-spec-'));
  archive = join(folder, 'backup.zip');
  const files = join(folder, 'files', MINUTES_HASH.slice(0, 2));
  await mkdir(files, { recursive: true });
  await writeFile(join(files, MINUTES_HASH), MINUTES);
  await writeModel(database.pool);
  await numberAll(database.pool);
  await seal({ pool: database.pool, origin: 'spec', privateKey, witnesses: [] });
  // the tail: one numbered and not sealed, one not even numbered
  await note(database.pool, 'office/numbered');
  await sequenceOnce(database.pool);
  await note(database.pool, 'office/unnumbered');
  expect(await backup(archive)).toMatchObject({ code: undefined, said: expect.stringContaining('checkpoint 1') });
});
afterEach(() => {
  process.exitCode = undefined;
});
afterAll(async () => {
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'FILES_DIR', 'DUBAN_HOME']) delete process.env[name];
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const duban = async (
  register: (program: Command) => void,
  args: string[],
  env: Record<string, string | undefined>,
): Promise<{ code: typeof process.exitCode; said: string }> => {
  const said: string[] = [];
  for (const [name, value] of Object.entries({ DUBAN_HOME: join(folder, 'home'), ...env })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
  );
  try {
    const program = new Command().exitOverride();
    register(program);
    await program.parseAsync(['node', 'duban', ...args]);
    return { code: process.exitCode, said: said.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};
const backup = (out: string) => duban(registerBackup, ['backup', out], { DATABASE_URL: database.appUrl, FILES_DIR: join(folder, 'files') });

interface Target {
  ownerUrl: string;
  appUrl: string;
  files: string;
}
const emptyDatabase = async (): Promise<Target> => {
  targets += 1;
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/target_${targets}` }).href;
  await provideDatabase(database.superuserUrl, `target_${targets}`);
  return { ownerUrl: at(database.ownerUrl), appUrl: at(database.appUrl), files: join(folder, `files-${targets}`) };
};
const restore = (file: string, { ownerUrl, appUrl, files }: Target) =>
  duban(registerRestore, ['restore', file], { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl, FILES_DIR: files });

/** Every row of every table as text, in an order of its own. */
const rowsOf = async (url: string): Promise<Record<string, string[]>> => {
  const pool = createPool({ url, applicationName: 'spec', queryTimeoutMs: 20_000 });
  try {
    const found: Record<string, string[]> = {};
    for (const { table, columns } of await recordTables(pool)) {
      const { rows } = await pool.query<{ row: string }>(
        `select row(${columns.map((name) => `"${name}"`).join()})::text as row from duban."${table}" order by 1`,
      );
      found[table] = rows.map(({ row }) => row);
    }
    return found;
  } finally {
    await pool.end();
  }
};
const isEmpty = async ({ ownerUrl, files }: Target): Promise<boolean> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('duban.event') is not null as there`);
  const events = rows[0]?.there ? (await client.query('select from duban.event union all select from duban.stream')).rowCount : 0;
  await client.end();
  return events === 0 && (await readdir(files).catch(() => [])).filter((name) => name !== 'incoming').length === 0;
};

test('a restored database has the same rows, numbers and files, verifies, and its sealed log goes on', async () => {
  const target = await emptyDatabase();
  const { code, said } = await restore(archive, target);
  expect(said).toContain('verified');
  expect(code).toBe(0);
  const before = await rowsOf(database.appUrl);
  const after = await rowsOf(target.appUrl);
  // the one event that had no number yet was given the next one
  const last = before['event_seq']?.length ?? 0;
  expect(after['event_seq']).toContain(`(${last + 1},office/unnumbered,1)`);
  expect({ ...after, event_seq: after['event_seq']?.filter((row) => !row.includes('office/unnumbered')) }).toEqual(before);
  expect(Object.entries(before).filter(([, rows]) => rows.length > 0).length).toBeGreaterThan(10);
  expect(await readFile(join(target.files, MINUTES_HASH.slice(0, 2), MINUTES_HASH), 'utf8')).toBe(MINUTES);

  const pool = createPool({ url: target.appUrl, applicationName: 'spec', queryTimeoutMs: 20_000 });
  try {
    await note(pool, 'office/after-the-restore');
    await numberAll(pool);
    expect((await readAll(pool, last, 10)).map(({ seq, streamId }) => [seq, streamId])).toEqual([
      [last + 1, 'office/unnumbered'],
      [last + 2, 'office/after-the-restore'],
    ]);
    expect((await seal({ pool, origin: 'spec', privateKey, witnesses: [] })).checkpoint).toMatchObject({ n: 2, size: last + 2 });
    const findings: unknown[] = [];
    await verifyChains(pool, (finding) => findings.push(finding));
    await verifySealed(pool, { keys: [] }, (finding) => findings.push(finding));
    expect(findings).toEqual([]);
  } finally {
    await pool.end();
  }
});

test('what is recorded while a backup is under way is numbered at once, and is no part of it', async () => {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  await client.query('begin transaction isolation level repeatable read, read only');
  const count = async () => (await client.query<{ n: number }>('select count(*)::int as n from duban.event')).rows[0]?.n;
  const before = await count();
  await note(database.pool, 'office/meanwhile');
  // the unnumbered one of the tail, and this one
  expect(await sequenceOnce(database.pool)).toBe(2);
  expect(await count()).toBe(before);
  await client.end();
});

test('a database that holds anything is left as it is', async () => {
  const before = await rowsOf(database.appUrl);
  const { code, said } = await restore(archive, { ownerUrl: database.ownerUrl, appUrl: database.appUrl, files: join(folder, 'none') });
  expect([code, said]).toEqual([2, expect.stringContaining('the target database is not empty: duban.')]);
  expect(await rowsOf(database.appUrl)).toEqual(before);
});

interface Part {
  name: string;
  content: Buffer;
}
/** The archive again, with its parts changed. */
const rewritten = async (name: string, change: (parts: Part[]) => Part[]): Promise<string> => {
  const parts: Part[] = [];
  await eachEntry(archive, async ({ fileName }, open) => {
    parts.push({ name: fileName, content: await buffer(await open()) });
  });
  const out = join(folder, `${name}.zip`);
  await pipeline(zipOf(change(parts)), createWriteStream(out));
  return out;
};
const changing = (name: string, change: (text: string) => string) => (parts: Part[]) =>
  parts.map((part) => (part.name === name ? { name, content: Buffer.from(change(part.content.toString())) } : part));

test.each<[string, () => Promise<string>, string]>([
  [
    'broken off',
    async () => {
      const file = await rewritten('short', (parts) => parts);
      await truncate(file, (await stat(file)).size - 200);
      return file;
    },
    'short.zip',
  ],
  [
    'without its manifest',
    () => rewritten('no-manifest', (parts) => parts.filter(({ name }) => name !== 'manifest.json')),
    'manifest.json',
  ],
  [
    'with a changed event',
    () =>
      rewritten(
        'event',
        changing('tables/event.copy', (text) => text.replace('核查', '核销')),
      ),
    'tables/event.copy',
  ],
  [
    'with a table left out',
    () => rewritten('left-out', (parts) => parts.filter(({ name }) => name !== 'tables/command.copy')),
    'tables/command.copy',
  ],
  [
    'with other minutes',
    () =>
      rewritten(
        'minutes',
        changing(`files/${MINUTES_HASH}`, () => '另一份纪要'),
      ),
    `files/${MINUTES_HASH}`,
  ],
  ['with a file left out', () => rewritten('no-file', (parts) => parts.filter(({ name }) => !name.startsWith('files/'))), 'files'],
  [
    'with something put in',
    () => rewritten('put-in', (parts) => [...parts, { name: 'tables/other.copy', content: Buffer.from('x') }]),
    'other.copy',
  ],
])('an archive %s is refused with the name of the part, and nothing is loaded', async (_what, make, part) => {
  const target = await emptyDatabase();
  const { code, said } = await restore(await make(), target);
  expect([code, said]).toEqual([2, expect.stringContaining(part)]);
  expect(await isEmpty(target)).toBe(true);
});

test('rows that the database refuses leave it empty, and the right archive can then be restored into it', async () => {
  const doubled = await rewritten('doubled', (parts) => {
    const twice = changing('tables/command.copy', (text) => text + text)(parts);
    const content = twice.find(({ name }) => name === 'tables/command.copy')?.content ?? Buffer.alloc(0);
    return changing('manifest.json', (text) => {
      const manifest = JSON.parse(text) as { tables: { table: string; rows: number; bytes: number; sha256: string }[] };
      const command = manifest.tables.find(({ table }) => table === 'command');
      Object.assign(command ?? {}, {
        rows: 2 * (command?.rows ?? 0),
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
      });
      return JSON.stringify(manifest);
    })(twice);
  });
  const target = await emptyDatabase();
  const refused = await restore(doubled, target);
  expect([refused.code, refused.said]).toEqual([2, expect.stringContaining('could not be written: tables/command.copy')]);
  expect(await isEmpty(target)).toBe(true);
  expect((await restore(archive, target)).code).toBe(0);
});

test('a backup that is broken off, or that finds a damaged file, leaves nothing that looks like one, and none is written over', async () => {
  const out = join(folder, 'stopped.zip');
  const left = async () => (await readdir(folder)).filter((name) => name.startsWith('stopped'));
  const stopping = backup(out);
  process.emit('SIGTERM');
  expect((await stopping).code).toBe(1);
  expect(await left()).toEqual([]);
  process.exitCode = undefined;
  const damaged = join(folder, 'files', '00', '0'.repeat(64));
  await mkdir(join(folder, 'files', '00'));
  await writeFile(damaged, 'not this');
  expect(await backup(out)).toMatchObject({ code: 1, said: expect.stringContaining(damaged) });
  expect(await left()).toEqual([]);
  await rm(damaged);
  expect(await backup(archive)).toMatchObject({ code: 1, said: expect.stringContaining('not written over') });
});

test('a backup of an older release is brought to this one, and one of a newer release is refused', async () => {
  const older = await emptyDatabase();
  const timeOf = (name: string): number => Number(name.slice(-13));
  const inOrder = [...schema.migrations].sort((a, b) => timeOf(a.name) - timeOf(b.name));
  await migrate({ ...schema, ownerUrl: older.ownerUrl, migrations: inOrder.slice(0, -1) });
  const out = join(folder, 'older.zip');
  await duban(registerBackup, ['backup', out], { DATABASE_URL: older.appUrl, FILES_DIR: older.files });
  const { code, said } = await restore(out, await emptyDatabase());
  expect([code, said]).toEqual([0, expect.stringContaining(`brought to this release: ${inOrder.at(-1)?.name}`)]);

  const target = await emptyDatabase();
  const newer = await rewritten(
    'newer',
    changing('manifest.json', (text) => text.replace('"migrations": [', '"migrations": ["FromTheFuture",')),
  );
  expect(await restore(newer, target)).toMatchObject({ code: 2, said: expect.stringContaining('FromTheFuture') });
  expect(await isEmpty(target)).toBe(true);
});

test('without given servers both work on the embedded database of a stopped stack, whose next start wakes every open directive', async () => {
  const home = join(folder, 'embedded');
  const env = { DUBAN_HOME: home, DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, FILES_DIR: undefined };
  const restored = await duban(registerRestore, ['restore', archive], env);
  expect([restored.code, restored.said]).toEqual([0, expect.stringContaining('verified')]);
  await access(join(home, 'wake-all'));
  await access(join(home, 'files', MINUTES_HASH.slice(0, 2), MINUTES_HASH));
  process.exitCode = undefined;
  const again = join(folder, 'again.zip');
  expect(await duban(registerBackup, ['backup', again], env)).toMatchObject({
    code: undefined,
    said: expect.stringContaining('checkpoint 1'),
  });
  expect(await duban(registerRestore, ['restore', again], env)).toMatchObject({ code: 2, said: expect.stringContaining('not empty') });
});
