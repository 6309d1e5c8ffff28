import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DirectiveView } from '@duban/contracts';
import { demoPersonId, obtainToken, readDemoAccess } from '@duban/identity';
import { waitUntilGone, workspaceRoot } from '@duban/platform';
import type { StackState } from './state-file.js';

/** The story runs 3,000 times as fast: a working day is half a minute, so a limit of hours passes while the stack is down. */
const RATE = 3_000;
const STARTS = '2020-02-17T01:00:00.000Z';

let home: string;
let clock: string;
let child: ChildProcess | null = null;
const deadline = (ms: number): (() => boolean) => {
  const end = Date.now() + ms;
  return () => Date.now() > end;
};

const until = async <T>(what: string, ms: number, look: () => Promise<T | null | false>): Promise<T> => {
  const over = deadline(ms);
  for (;;) {
    const found = await look().catch(() => null);
    if (found) return found;
    if (over()) throw new Error(`never seen: ${what}`);
    await pause(100);
  }
};

const state = async (): Promise<StackState> => JSON.parse(await readFile(join(home, 'stack.json'), 'utf8')) as StackState;

/** `duban start` as its user runs it; resolves once the API answers. */
const start = async (): Promise<StackState> => {
  const before = await state().then(
    (one) => one.startedAt,
    () => null,
  );
  child = spawn(process.execPath, [join(workspaceRoot(), 'apps/cli/dist/main.js'), 'start'], {
    env: { ...process.env, NODE_OPTIONS: '', DUBAN_HOME: home, DUBAN_CLOCK: clock, LOG_LEVEL: 'warn' },
    stdio: 'ignore',
  });
  return until('a running stack', 90_000, async () => {
    const now = await state();
    const ready = now.startedAt !== before && (await fetch(`${now.apiUrl}/api/v1/health/ready`)).ok;
    return ready ? now : null;
  });
};

const request = async <T>(login: string, method: string, path: string, body?: unknown): Promise<T> => {
  const { apiUrl, issuer } = await state();
  const { password } = (await readDemoAccess(home)) ?? { password: '' };
  const { accessToken } = await obtainToken({ issuer, login, password });
  const response = await fetch(`${apiUrl}/api/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = (await response.json()) as T & { code?: string };
  if (!response.ok) throw new Error(`${path}: ${response.status} ${answer.code ?? ''}`);
  return answer;
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'duban-e2e-'));
  clock = `story:${STARTS}@${Date.now()}x${RATE}`;
});
afterAll(async () => {
  if (child?.pid) {
    child.kill('SIGTERM');
    await waitUntilGone(child.pid, 30_000);
  }
  await rm(home, { recursive: true, force: true });
});

test('after kill -9 of the stack nothing accepted is lost, and a deadline that passed meanwhile is escalated by one step, once', async () => {
  await start();
  const registered = await request<{ directiveId: string }>('duban.officer', 'POST', '/directives', {
    source: { kind: 'superior', title: '上级交办', date: '2020-02-17' },
    title: '防汛物资盘点',
    requirement: '盘点防汛物资。',
    closureStandard: '报送盘点表。',
    issuingLeader: demoPersonId('shuji'),
    leaderInCharge: demoPersonId('leader.li'),
    contact: demoPersonId('duban.officer'),
    urgency: 'critical',
  });
  const path = `/directives/${registered.directiveId}`;
  await request('duban.officer', 'POST', `${path}/proposal`, {});
  await request('duban.head', 'POST', `${path}/approval`, { approve: true, reason: '同意' });
  const task = { shape: 'joint', leads: ['yingji'], title: '盘点', closureStandard: '报送盘点表。' };
  await request('duban.officer', 'POST', `${path}/tasks`, { tasks: [task] });
  const before = await request<DirectiveView>('auditor', 'GET', path);

  const pid = child?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  await waitUntilGone(pid, 10_000);
  const receiptDue = before.tasks[0]?.obligations.find((one) => one.kind === 'receipt')?.due ?? '';
  const storyNow = (): number => Date.parse(STARTS) + (Date.now() - Number(clock.split('@')[1]?.split('x')[0])) * RATE;
  await until('the receipt limit to pass', 60_000, async () => storyNow() > Date.parse(receiptDue));

  await start();
  const escalated = await until('the escalation', 60_000, async () => {
    const events = await request<{ items: { type: string; data: { obligationId?: string } }[] }>('auditor', 'GET', `${path}/events`);
    const steps = events.items.filter((event) => event.type === 'AlertRaised' && event.data.obligationId === 't1/receipt');
    return steps.length > 0 ? { steps: steps.length, types: events.items.map((event) => event.type) } : null;
  });
  expect(escalated.steps).toBe(1);
  expect(escalated.types.slice(0, before.version)).toEqual([
    'DirectiveRegistered',
    'DirectiveProposed',
    'DirectiveApproved',
    'TaskDispatched',
  ]);
  const proof = await request<{ intact: boolean }>('auditor', 'GET', `${path}/verification`);
  expect(proof.intact).toBe(true);
}, 300_000);
