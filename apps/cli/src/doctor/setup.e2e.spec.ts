import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  childEnvironment,
  resolveTemporal,
  startDevServer,
  systemFinders,
  withFreePorts,
  workspaceRoot,
  type DevServer,
} from '@duban/platform';
import { createTestDatabase, type TestDatabase } from '@duban/testing/database';

const PROGRAMS = { api: ['api'], worker: ['worker'], doctor: ['cli', 'doctor'] } as const;
type Program = keyof typeof PROGRAMS;

let home: string;
let database: TestDatabase;
let temporal: DevServer;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'duban-wrong-'));
  database = await createTestDatabase({ entities: [], migrations: [] });
  const source = await resolveTemporal(
    null,
    systemFinders(() => undefined),
  );
  if (source.kind !== 'binary') throw new Error('expected a binary');
  const logFile = join(home, 'temporal.log');
  const { path: binary } = source;
  temporal = await withFreePorts({ rpc: 7_300 }, ({ rpc }) =>
    startDevServer({ binary, port: rpc.chosen, uiPort: null, namespace: 'default', logFile }),
  );
});
afterAll(async () => {
  await temporal.stop();
  await database.drop();
  await rm(home, { recursive: true, force: true });
});

type Settings = Record<string, string | undefined>;

const given = (): Settings => ({
  DUBAN_HOME: join(home, 'home'),
  DATABASE_URL: database.appUrl,
  TEMPORAL_ADDRESS: temporal.address,
  OIDC_ISSUER: 'http://127.0.0.1:9',
  FILES_DIR: join(home, 'files'),
  LOG_LEVEL: 'info',
  PORT: '0',
});

/** Runs a program until it ends by itself. */
const duban = (words: readonly string[], settings: Settings): Promise<{ code: number; said: string }> => {
  const [app = '', ...args] = words;
  const main = join(workspaceRoot(), 'apps', app, 'dist', 'main.js');
  const env = childEnvironment({ ...given(), ...settings });
  return new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { env, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), said: stdout + stderr });
    });
  });
};

const otherwise = (change: (url: URL) => void): string => {
  const url = new URL(database.appUrl);
  change(url);
  return url.href;
};

const ALL: Program[] = ['api', 'worker', 'doctor'];
/** Five minutes ahead of the database. */
const AHEAD = `data:text/javascript,${encodeURIComponent('const real = Date.now.bind(Date); Date.now = () => real() + 300_000;')}`;
const PRODUCTION = { NODE_ENV: 'production', OIDC_ISSUER: 'https://id.example' };

const WRONG: [what: string, settings: () => Settings, said: RegExp, programs: Program[]][] = [
  [
    'no server is named',
    () => ({ DATABASE_URL: undefined, TEMPORAL_ADDRESS: undefined }),
    /DATABASE_URL: is needed[^]*TEMPORAL_ADDRESS: is needed/,
    ['api', 'worker'],
  ],
  ['the password is wrong', () => ({ DATABASE_URL: otherwise((url) => (url.password = 'x')) }), /login is refused/, ALL],
  ['there is no such database', () => ({ DATABASE_URL: otherwise((url) => (url.pathname = '/x')) }), /no such database/, ALL],
  [
    'the database has no tables',
    () => ({ DATABASE_URL: otherwise((url) => (url.pathname = '/postgres')) }),
    /no tables yet[^]*duban migrate/,
    ALL,
  ],
  [
    'production is run by the owner',
    () => ({ ...PRODUCTION, DATABASE_URL: database.ownerUrl }),
    /role owns the tables[^]*duban_app/,
    ['worker', 'doctor'],
  ],
  ['the clocks are apart', () => ({ NODE_OPTIONS: `--import=${AHEAD}` }), /clock.*seconds apart[^]*NTP/, ALL],
  ['no provider is named', () => ({ OIDC_ISSUER: undefined }), /OIDC_ISSUER: .*no identity provider/, ['api']],
  [
    'production has a provider of this machine',
    () => ({ ...PRODUCTION, OIDC_ISSUER: 'http://127.0.0.1:9' }),
    /OIDC_ISSUER: a loopback issuer is the embedded one/,
    ALL,
  ],
  [
    'the namespace is not there',
    () => ({ TEMPORAL_NAMESPACE: 'elsewhere' }),
    /there is no namespace elsewhere[^]*namespace create/,
    ['worker', 'doctor'],
  ],
  ['the files lie elsewhere', () => ({ FILES_DIR: join(home, 'other') }), /FILES_DIR[^]*no mark[^]*one directory/, ALL],
  [
    'production has no directory of files',
    () => ({ ...PRODUCTION, FILES_DIR: undefined }),
    /FILES_DIR: is needed in production/,
    ['api', 'worker'],
  ],
  ['production has no key that signs checkpoints', () => PRODUCTION, /CHECKPOINT_KEY_FILE: .*no signing key[^]*openssl/, ['worker']],
  ['production has no key that attests', () => PRODUCTION, /ATTESTATION_KEY_FILE: .*no key that signs[^]*openssl/, ['api']],
];

test('an empty database gets its tables, its organisation and one administrator, once', async () => {
  const begin = ['cli', 'init', '--organisation', '青川市', '--login', 'wenke', '--name', '温可'];
  const first = await duban(begin, { DATABASE_OWNER_URL: database.ownerUrl });
  expect([first.code, first.said]).toEqual([0, expect.stringContaining('wenke')]);
  const again = await duban(begin, {});
  expect([again.code, again.said]).toEqual([0, expect.stringContaining('nothing was changed')]);
  const { rows } = await database.pool.query<{ type: string }>(`select type from duban.event where stream_id like 'organisation%'`);
  expect(rows).toEqual([{ type: 'OrganisationImported' }]);
  // the directory of files is marked by whoever comes first
  await duban(PROGRAMS.doctor, {});
});

test.each(WRONG)(
  'when %s, each process ends with one sentence that says what to do, and the doctor says the same',
  async (_, settings, said, programs) => {
    const ends = await Promise.all(programs.map((program) => duban(PROGRAMS[program], settings())));
    expect(ends).toEqual(programs.map(() => ({ code: 1, said: expect.stringMatching(said) })));
    expect(ends.map((one) => one.said).join('')).not.toMatch(/\n\s+at /);
  },
);
