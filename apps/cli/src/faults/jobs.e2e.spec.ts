import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JobItemView, JobView } from '@duban/contracts';
import { readStream, readVerifierKeys } from '@duban/event-store';
import { createPool, signal } from '@duban/platform';
import { unpack } from '@duban/files';
import { formatVerifierKey } from '@duban/proof';
import { everyItem } from '@duban/stack';
import { seen } from '@duban/testing/seen';
import { DubanChild } from '../start/duban-child.spec-support.js';
import { Office } from './office.spec-support.js';
import { kill, pidsOf } from './process-tree.spec-support.js';

const DIRECTIVES = 24;
const TASKS = 20;
/** Items of one step of a job: as many are on their way when the worker dies. */
const PAGE = 200;

let duban: DubanChild;
let office: Office;
beforeAll(async () => {
  duban = await DubanChild.make(`story:2020-02-17T01:00:00.000Z@${Date.now()}x1`, { CHECKPOINT_EVERY_SECONDS: '1' });
  await duban.start();
  office = new Office(duban);
});
afterAll(() => duban.remove());

test('kill -9 of the worker in the middle of a job: it goes on by itself, and each of 480 tasks is acknowledged exactly once', async () => {
  const [department = ''] = await office.departments(1);
  const login = `${department}.head`;
  const leads = Array.from({ length: TASKS }, () => department);
  const duties = (await office.duties(DIRECTIVES, leads)).map(({ directiveId, taskId }) => ({ directiveId, taskId }));
  const body = { kind: 'commands', command: 'ReceiveTask', items: duties };
  const key = randomUUID();
  const { id } = (await office.insist(login, '/jobs', body, key)).body as JobView;
  const job = (): Promise<JobView> => duban.request<JobView>(login, 'GET', `/jobs/${id}`);
  const under = await seen('a job under way', 30_000, async () => {
    const now = await job();
    return now.progress.done >= PAGE ? now : null;
  });
  await kill(duban.pid, 'worker');
  expect(under.progress.done).toBeLessThan(duties.length);
  expect(((await office.insist(login, '/jobs', body, key)).body as JobView).id).toBe(id);

  const done = await seen('the end of the job', 60_000, async () => {
    const now = await job();
    return now.status === 'DONE' ? now : null;
  });
  expect(done.progress).toEqual({ total: duties.length, done: duties.length, refused: 0 });
  const items = await everyItem<JobItemView>(await office.person(login), `/jobs/${id}/items?limit=200`);
  expect(items.map(({ directiveId, taskId, status }) => ({ directiveId, taskId, status }))).toEqual(
    duties.map((duty) => ({ ...duty, status: 'done' })),
  );
  const ids = [...new Set(duties.map(({ directiveId }) => directiveId))];
  const receipts = (await Promise.all(ids.map((one) => office.events(one)))).flat().filter(({ type }) => type === 'TaskReceived');
  expect(receipts.map(({ stream, data }) => `${stream} ${String(data['taskId'])}`).sort()).toEqual(
    duties.map(({ directiveId, taskId }) => `directive/${directiveId} ${taskId}`).sort(),
  );
  for (const verb of ['resume', 'replay', 'verify']) expect([verb, await duban.run(verb)]).toEqual([verb, 0]);
});

const filesIn = (folder: string): Promise<string[]> => (existsSync(folder) ? readdir(folder, { recursive: true }) : Promise.resolve([]));

test('kill -9 of the worker in the middle of an export: it goes on by itself, and one whole bundle comes of it, good offline', async () => {
  const exports = join(duban.home, 'files', 'exports');
  const auditor = await office.person('auditor');
  await seen('a checkpoint', 20_000, async () => (await auditor.get<{ items: unknown[] }>('/audit/checkpoints')).items.length > 0);
  const [worker = 0] = await pidsOf(duban.pid, 'worker');
  const scope = { kind: 'period', from: '2020-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' };
  const { id } = (await auditor.post<JobView>('/audit/exports', { scope })).body;
  const done = join(exports, `${id}.work`, 'done');
  // a hundredth of a second counts here: streams are written one after another
  for (const end = Date.now() + 20_000; (await filesIn(done)).length < 3;) if (Date.now() > end) throw new Error('no export under way');
  signal(worker, 'SIGKILL');
  await seen('its end', 5_000, async () => !(await pidsOf(duban.pid, 'worker')).includes(worker));
  expect((await filesIn(done)).length).toBeLessThan(DIRECTIVES);
  expect(existsSync(join(exports, `${id}.work`, 'made.json'))).toBe(false);

  const path = `/audit/exports/${id}`;
  const { result } = await seen('the end of the export', 60_000, async () => {
    const now = await auditor.get<JobView>(path);
    return now.status === 'DONE' ? now : null;
  });
  expect(result).toMatchObject({ directives: DIRECTIVES });
  const { content } = await auditor.download(`${path}/bundle`);
  expect(createHash('sha256').update(content).digest('hex')).toBe(result?.['sha256']);
  const folder = await mkdtemp(join(duban.home, 'handed-over-'));
  await writeFile(join(folder, 'bundle.zip'), content);
  await unpack(join(folder, 'bundle.zip'), join(folder, 'bundle'));
  const keys = (await readVerifierKeys(join(duban.home, 'keys', 'checkpoint.pub'))).map(formatVerifierKey);
  const offline = [join(folder, 'bundle', 'duban-verify.mjs'), join(folder, 'bundle'), '--key', keys[0] ?? ''];
  expect((await promisify(execFile)(process.execPath, offline, { env: {} })).stdout).toContain('verified');

  const pool = createPool({ url: (await duban.state()).databaseUrl, applicationName: 'faults', max: 1 });
  const recorded = (await readStream(pool, `audit-export/${id}`)).map(({ type }) => type);
  await pool.end();
  expect(recorded).toEqual(['ExportRequested', 'ExportCompleted']);
  expect((await filesIn(exports)).filter((name) => /^[0-9a-f]{2}.[0-9a-f]{64}$/.test(name))).toHaveLength(1);
});
