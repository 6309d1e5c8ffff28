import { createHash, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createExportSweep } from '@duban/audit';
import type { AuditAccessView, JobView, OrganisationChangeView, ProblemBody } from '@duban/contracts';
import { publishVerifierKey, readStream, seal, verifierKeyOf } from '@duban/event-store';
import { formatVerifierKey } from '@duban/proof';
import { numberAll } from '@duban/testing/record';
import { checked } from '@duban/testing/bundle';
import { unpack } from '@duban/files';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

const { privateKey } = generateKeyPairSync('ed25519');
const KEY = formatVerifierKey(verifierKeyOf('city', privateKey));
let api: TestApi;
let ours: string;
let theirs: string;

const sealNow = async (): Promise<void> => {
  await numberAll(api.database.pool);
  api.sealing = { pool: api.database.pool, origin: 'city', privateKey, witnesses: [] };
  await seal(api.sealing);
};

beforeAll(async () => {
  api = await TestApi.start();
  await publishVerifierKey(join(api.home, 'checkpoint.pub'), 'city', privateKey);
  ours = await api.dispatched([joint('fagai')]);
  theirs = await api.dispatched([joint('gongxin')]);
  await api.post('fagai.head', `/directives/${ours}/tasks/t1/receipt`);
  await sealNow();
});
afterAll(() => api.stop());

const asks = (login: string, scope: object, headers: Record<string, string> = {}) =>
  api.post<JobView>(login, '/audit/exports', { scope }, headers);
const of = async (id: string, login = 'auditor') => (await api.get<JobView>(login, `/audit/exports/${id}`)).body;
const download = async (id: string, login = 'auditor'): Promise<{ status: number; headers: Headers; bytes: Buffer }> => {
  const answer = await fetch(`${api.url}/audit/exports/${id}/bundle`, { headers: { Authorization: `Bearer ${await api.token(login)}` } });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const codeOf = ({ bytes }: { bytes: Buffer }): string => (JSON.parse(bytes.toString()) as ProblemBody).code;
const unpacked = async (bytes: Buffer): Promise<string> => {
  const folder = await mkdtemp(join(api.home, 'bundle-'));
  await writeFile(join(folder, 'bundle.zip'), bytes);
  await unpack(join(folder, 'bundle.zip'), join(folder, 'bundle'));
  return join(folder, 'bundle');
};
const recorded = async (id: string): Promise<string[]> =>
  (await readStream(api.database.pool, `audit-export/${id}`)).map(({ type }) => type);
const sweep = () => createExportSweep(api.exportDeps()).once(new AbortController().signal);
/** Bundles kept, and exports under way. */
const onDisk = async (): Promise<string[]> =>
  (await readdir(api.exportDeps().exportsDir, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name) && !entry.parentPath.includes('.work'))
    .map(({ name }) => name);

describe('an export', () => {
  let exported: JobView;
  let bundle: { status: number; headers: Headers; bytes: Buffer };
  beforeAll(async () => {
    const key = { 'Idempotency-Key': 'export-1' };
    const asked = await asks('auditor', { kind: 'directive', directiveId: ours }, key);
    expect([asked.status, asked.headers.get('location'), asked.body.status]).toEqual([
      202,
      `/api/v1/audit/exports/${asked.body.id}`,
      'REQUESTED',
    ]);
    expect((await asks('auditor', { kind: 'directive', directiveId: ours }, key)).body.id).toBe(asked.body.id);
    const early = await download(asked.body.id);
    expect([early.status, codeOf(early)]).toEqual([409, 'export_not_ready']);
    await api.runJobs();
    exported = await of(asked.body.id);
    bundle = await download(asked.body.id);
  });

  test('is made behind the request, with its progress and what came of it', async () => {
    const { total, done } = exported.progress;
    expect([exported.kind, exported.status, exported.about.scope]).toEqual(['export', 'DONE', { kind: 'directive', directiveId: ours }]);
    expect(total).toBe(exported.result?.['events']);
    expect(done).toBe(total);
    expect(await recorded(exported.id)).toEqual(['ExportRequested', 'ExportCompleted']);
  });

  test('is downloaded byte for byte as it was hashed, and is good to whoever has the key and nothing else', async () => {
    const sha256 = createHash('sha256').update(bundle.bytes).digest('hex');
    expect(bundle.status).toBe(200);
    expect(sha256).toBe(exported.result?.['sha256']);
    expect(bundle.headers.get('etag')).toBe(`"${sha256}"`);
    expect(bundle.headers.get('repr-digest')).toBe(`sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    expect(bundle.headers.get('content-disposition')).toBe(`attachment; filename="duban-export-${exported.id}.zip"`);
    expect(bundle.headers.get('content-length')).toBe(String(bundle.bytes.length));
    const folder = await unpacked(bundle.bytes);
    expect(await checked(folder, '--key', KEY)).toMatchObject({ code: 0, said: expect.stringContaining('verified') });
  });

  test('one byte of which was changed is found out, by name', async () => {
    const folder = await unpacked(bundle.bytes);
    const path = join(folder, `events/directive/${ours}.jsonl`);
    const bytes = await readFile(path);
    const at = bytes.indexOf('"occurredAt":"2020') + '"occurredAt":"'.length;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const { code, said } = await checked(folder, '--key', KEY);
    expect([code, said]).toEqual([1, expect.stringContaining(`directive/${ours} v1`)]);
  });

  test('is noted with what was asked for, each download too', async () => {
    const { body } = await api.get<{ items: AuditAccessView[] }>('admin', `/audit/accesses?auditor=${personOf('auditor')}&limit=500`);
    const noted = body.items.filter(({ kind }) => kind === 'export').map(({ route, directives, asked }) => ({ route, directives, asked }));
    expect(noted).toContainEqual({ route: 'requestExport', directives: [ours], asked: { kind: 'directive', directiveId: ours } });
    expect(noted).toContainEqual({ route: 'downloadExport', directives: [], asked: { exportId: exported.id } });
  });

  test('is its requester’s, or of those who see everything', async () => {
    expect((await download(exported.id, 'duban.head')).status).toBe(200);
    for (const login of ['duban.officer', 'fagai.head', 'shuji', 'admin']) {
      expect([login, (await download(exported.id, login)).status]).toEqual([login, 403]);
      expect([login, (await asks(login, { kind: 'directive', directiveId: ours })).status]).toEqual([login, 403]);
    }
  });

  test('is kept for its time, then no more', async () => {
    api.clock.advanceDays(31);
    const late = await download(exported.id);
    expect([late.status, codeOf(late)]).toEqual([410, 'export_expired']);
    await sweep();
    expect(await onDisk()).toEqual([]);
  });
});

describe('an auditor of some directives', () => {
  const limited = async (login: string, departments: string[]): Promise<void> => {
    const { status } = await api.post<OrganisationChangeView>('admin', '/organisation/posts', {
      ...{ personId: personOf(login), departmentId: 'jiwei', title: { zh: '核查组成员' }, roles: ['auditor'] },
      ...{ auditScope: { departments }, until: '2021-01-01T00:00:00Z' },
    });
    expect(status).toBe(201);
  };
  beforeAll(() => limited('weijian.clerk', ['gongxin']));

  test('neither exports nor downloads what they may not see: it is as if it did not exist', async () => {
    expect((await asks('sifa.head', { kind: 'directive', directiveId: ours })).status).toBe(403);
    expect((await asks('weijian.clerk', { kind: 'directive', directiveId: ours })).status).toBe(404);
    const { body } = await asks('auditor', { kind: 'directive', directiveId: ours });
    for (const path of [`/audit/exports/${body.id}`, `/audit/exports/${body.id}/bundle`])
      expect([path, (await api.get('weijian.clerk', path)).status]).toEqual([path, 404]);
    expect((await api.post('weijian.clerk', `/audit/exports/${body.id}/cancellation`, { reason: '无' })).status).toBe(404);
    await api.runJobs();
  });

  test('gets of a department and of a period only what they may see', async () => {
    const { body } = await asks('weijian.clerk', { kind: 'period', from: '2020-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' });
    await api.runJobs();
    expect((await of(body.id, 'weijian.clerk')).result).toMatchObject({ directives: 1 });
    const folder = await unpacked((await download(body.id, 'weijian.clerk')).bytes);
    expect(await readdir(join(folder, 'events/directive'))).toEqual([`${theirs}.jsonl`]);
    const foreign = await asks('weijian.clerk', { kind: 'department', departmentId: 'fagai' });
    await api.runJobs();
    expect(await of(foreign.body.id, 'weijian.clerk')).toMatchObject({ status: 'FAILED', code: 'nothing_to_export', result: null });
    expect(await recorded(foreign.body.id)).toEqual(['ExportRequested', 'ExportFailed']);
  });

  interface Posted {
    id: string;
    posts: { id: string; roles: string[] }[];
  }
  const auditPost = async (login: string): Promise<string | undefined> => {
    const people = (await api.get<{ items: Posted[] }>('admin', '/people')).body.items;
    return people.find(({ id }) => id === personOf(login))?.posts.find(({ roles }) => roles.includes('auditor'))?.id;
  };
  const scopeNow = async (login: string, scope: object): Promise<void> => {
    expect((await api.post('admin', `/organisation/posts/${await auditPost(login)}/audit-scope`, scope)).status).toBe(200);
  };

  test('whose scope is narrowed no longer downloads what was made before it; of the scope as it is now they do', async () => {
    await scopeNow('weijian.clerk', { departments: ['gongxin', 'fagai'] });
    const made = await Promise.all(
      [
        { kind: 'department', departmentId: 'fagai' },
        { kind: 'period', from: '2020-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' },
        { kind: 'directive', directiveId: ours },
        { kind: 'department', departmentId: 'gongxin' },
      ].map(async (scope) => (await asks('weijian.clerk', scope)).body.id),
    );
    await api.runJobs();
    const seen = async (): Promise<[number, string | null][]> =>
      Promise.all(
        made.map(async (id) => {
          const answer = await download(id, 'weijian.clerk');
          return [answer.status, answer.status === 200 ? null : codeOf(answer)];
        }),
      );
    const open: [number, null] = [200, null];
    const closed: [number, string] = [403, 'export_out_of_scope'];
    expect(await seen()).toEqual([open, open, open, open]);
    await scopeNow('weijian.clerk', { departments: ['gongxin'] });
    expect(await seen()).toEqual([closed, closed, closed, open]);
    await scopeNow('weijian.clerk', { departments: [], directives: [ours] });
    expect(await seen()).toEqual([open, closed, open, closed]);
    await scopeNow('weijian.clerk', { departments: ['gongxin'] });
  });

  test('who loses the post before the export is made gets nothing', async () => {
    const { body } = await asks('weijian.clerk', { kind: 'directive', directiveId: theirs });
    await api.post('admin', `/organisation/posts/${await auditPost('weijian.clerk')}/end`);
    await api.runJobs();
    expect(await of(body.id, 'duban.head')).toMatchObject({ status: 'FAILED', code: 'authority_lapsed' });
  });
});

describe('on the way', () => {
  const PERIOD = { kind: 'period', from: '2020-01-01T00:00:00Z', until: '2100-01-01T00:00:00Z' };

  test('a cancelled export leaves nothing but the record of it', async () => {
    const { body } = await asks('auditor', PERIOD);
    const cancel = async (): Promise<void> => {
      expect((await api.post('auditor', `/audit/exports/${body.id}/cancellation`, { reason: '范围有误' })).status).toBe(202);
    };
    await api.runJobs({ export: { stepMs: 0 }, afterStep: cancel });
    expect(await of(body.id)).toMatchObject({ status: 'CANCELLED', result: null, cancellation: { reason: '范围有误' } });
    expect((await download(body.id)).status).toBe(409);
    const work = join(api.exportDeps().exportsDir, `${body.id}.work`);
    expect(existsSync(work)).toBe(true);
    await sweep();
    expect(existsSync(work)).toBe(false);
    expect(await recorded(body.id)).toEqual(['ExportRequested', 'ExportCancelled']);
  });

  test('one that is left off at any point goes on as the same one: one bundle, recorded once', async () => {
    const before = await onDisk();
    const { body } = await asks('auditor', PERIOD);
    const { bundles } = api.exportDeps();
    let killed = 0;
    const once = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
      let first = true;
      return async (...args: A): Promise<R> => {
        if (!first) return work(...args);
        first = false;
        killed += 1;
        throw Object.assign(new Error('the worker is killed here'), { code: '57P01' });
      };
    };
    let calls = 0;
    const deps = {
      stepMs: 0,
      organisation: once(api.exportDeps().organisation),
      calendar: once(api.exportDeps().calendar),
      bundles: { adopt: once((path: string, sha256: string) => bundles.adopt(path, sha256)) },
    };
    const steps = api.jobSteps({ export: deps });
    for (let ended = false; !ended; calls += 1) {
      if (calls > 40) throw new Error('it never ends');
      const step = steps.runJobStep({ jobId: body.id, cursor: null }, { signal: new AbortController().signal, attempt: 1 });
      ended = await step.then(
        (answer) => answer.ended,
        (error: Error) => {
          if (error.message !== 'the worker is killed here') throw error;
          return false;
        },
      );
    }
    expect(killed).toBe(3);
    expect(calls).toBeGreaterThanOrEqual(5);
    const { status, result } = await of(body.id);
    expect(status).toBe('DONE');
    expect((await onDisk()).filter((name) => !before.includes(name))).toEqual([result?.['sha256']]);
    expect(await recorded(body.id)).toEqual(['ExportRequested', 'ExportCompleted']);
    expect((await checked(await unpacked((await download(body.id)).bytes), '--key', KEY)).code).toBe(0);
    await sweep();
    expect(existsSync(join(api.exportDeps().exportsDir, `${body.id}.work`))).toBe(false);
  });

  test('what cannot be asked for is refused with its reason', async () => {
    const turned = await asks('auditor', { kind: 'period', from: '2020-03-01T00:00:00Z', until: '2020-02-01T00:00:00Z' });
    expect([turned.status, (turned.body as unknown as ProblemBody).code]).toEqual([400, 'instants_reversed']);
    expect((await asks('auditor', { kind: 'everything' })).status).toBe(400);
    expect((await asks('auditor', { kind: 'directive', directiveId: '00000000-0000-4000-8000-000000000000' })).status).toBe(404);
  });
});

test('the record with its exports verifies', async () => {
  expect(await api.findings()).toEqual([]);
});
