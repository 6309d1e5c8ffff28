import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DirectiveView } from '@duban/contracts';
import { demoPersonId } from '@duban/identity';
import { seen } from '@duban/testing/seen';
import { DubanChild } from './duban-child.spec-support.js';

/** The story runs 3,000 times as fast: a working day is half a minute, so a limit of hours passes while the stack is down. */
const RATE = 3_000;
const STARTS = '2020-02-17T01:00:00.000Z';

interface Event {
  type: string;
  occurredAt: string;
  data: { obligationId?: string; step?: string };
}

let startedMs: number;
let duban: DubanChild;

beforeAll(async () => {
  startedMs = Date.now();
  duban = await DubanChild.make(`story:${STARTS}@${startedMs}x${RATE}`);
});
afterAll(() => duban.remove());

test('after kill -9 of the stack nothing accepted is lost, and a deadline that passed meanwhile is escalated by one step, once', async () => {
  await duban.start();
  const registered = await duban.request<{ directiveId: string }>('duban.officer', 'POST', '/directives', {
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
  await duban.request('duban.officer', 'POST', `${path}/proposal`, {});
  await duban.request('duban.head', 'POST', `${path}/approval`, { approve: true, reason: '同意' });
  const task = { shape: 'joint', leads: ['yingji'], title: '盘点', closureStandard: '报送盘点表。' };
  await duban.request('duban.officer', 'POST', `${path}/tasks`, { tasks: [task] });
  const before = await duban.request<DirectiveView>('auditor', 'GET', path);

  await duban.end('SIGKILL');
  const receiptDue = before.tasks[0]?.obligations.find((one) => one.kind === 'receipt')?.due ?? '';
  const storyNow = (): number => Date.parse(STARTS) + (Date.now() - startedMs) * RATE;
  await seen('the receipt limit to pass', 60_000, async () => storyNow() > Date.parse(receiptDue));

  await duban.start();
  const escalated = await seen('the escalation', 60_000, async () => {
    const { items } = await duban.request<{ items: Event[] }>('auditor', 'GET', `${path}/events`);
    const steps = items.filter((event) => event.type === 'AlertRaised' && event.data.obligationId === 't1/receipt');
    return steps.length > 0 ? { steps, types: items.map((event) => event.type) } : null;
  });
  // what passed meanwhile is one step; on a slow machine the next day's may have come since, and neither comes twice
  const [first, ...since] = escalated.steps;
  expect(since.filter(({ occurredAt }) => occurredAt === first?.occurredAt)).toEqual([]);
  expect(new Set(escalated.steps.map(({ data }) => data.step)).size).toBe(escalated.steps.length);
  expect(escalated.types.slice(0, before.version)).toEqual([
    'DirectiveRegistered',
    'DirectiveProposed',
    'DirectiveApproved',
    'TaskDispatched',
  ]);
  const proof = await duban.request<{ intact: boolean }>('auditor', 'GET', `${path}/verification`);
  expect(proof.intact).toBe(true);
}, 300_000);
