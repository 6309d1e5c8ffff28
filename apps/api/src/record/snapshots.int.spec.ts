import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readPast, type Look } from '@duban/audit';
import type { DirectiveView, TaskView } from '@duban/contracts';
import { addMs } from '@duban/domain';
import { SNAPSHOT_EVERY } from '@duban/event-store';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const DAY_MS = 86_400_000;
const LEADS = ['fagai', 'gongxin', 'caizheng', 'jiaotong', 'shichang', 'yingji', 'shengtai', 'shangwu'];
const TEXT = '内容';

/** The same numbers for the same seed, each from 0 to below `below` (mulberry32). */
const numbersOf = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
};

type Act = [login: string, verb: string, body: object];

/** What anybody might do to a task next: most of it is accepted, some is refused, and both are as good. */
const possible = (task: TaskView, draw: (below: number) => number): Act[] => {
  const doer = `${task.lead}.${draw(2) === 0 ? 'head' : 'clerk'}`;
  const later = addMs(api.clock.now(), (30 + draw(60)) * DAY_MS);
  const last = (list: readonly { n: number }[]): number => list.at(-1)?.n ?? 1;
  const waitingFor = { kind: 'role', role: 'supervision_officer' };
  return [
    [doer, 'receipt', {}],
    [doer, 'progress-reports', { done: TEXT, percent: draw(100) }],
    [doer, 'blocks', { waitingFor, cause: TEXT, request: TEXT }],
    ['duban.officer', `blocks/${last(task.blocks)}/answer`, { answer: TEXT }],
    [doer, `blocks/${last(task.blocks)}/clearance`, { outcome: TEXT }],
    ['duban.head', 'nudges', { text: TEXT }],
    [doer, `nudges/${last(task.nudges)}/answer`, { answer: TEXT }],
    [doer, 'extension-requests', { cause: TEXT, progress: TEXT, proposedDue: later }],
    ['leader.li', `extension-requests/${last(task.extensions)}/decision`, { grant: draw(2) === 0, due: later, reason: TEXT }],
    ['leader.li', 'suspension', { until: addMs(api.clock.now(), 2 * DAY_MS), reason: TEXT }],
    ['leader.li', 'resumption', {}],
    ...(draw(12) === 0 ? ([[doer, 'closure-request', { summary: TEXT, evidence: [] }]] as Act[]) : []),
    ['duban.officer2', 'sign-offs', { n: last(task.closures), approve: draw(6) === 0, opinion: TEXT }],
  ];
};

/** What the reader may do is of now alone. */
const withoutCan = ({ can: _whole, tasks, ...view }: DirectiveView): DirectiveView => ({
  ...view,
  tasks: tasks.map(({ can: _task, ...task }) => task),
});

test.each([7, 20200217])(
  'a long directive of random acts (seed %i) is at any instant what it was then, with snapshots and without',
  async (seed) => {
    const draw = numbersOf(seed);
    const id = await api.dispatched(LEADS.map((lead) => joint(lead, { due: { at: addMs(api.clock.now(), 40 * DAY_MS) } })));
    const live: { at: string; shown: DirectiveView }[] = [];
    let now = await api.directive(id);
    let accepted = 0;
    for (let step = 0; now.version <= SNAPSHOT_EVERY + 40; step += 1) {
      if (step > 1_500) throw new Error(`stuck at version ${now.version}`);
      const task = now.tasks[draw(now.tasks.length)];
      const acts = task ? possible(task, draw) : [];
      const [login, verb, body] = acts[draw(acts.length)] ?? ['duban.officer', 'nudges', { text: TEXT }];
      const { status } = await api.post(login, `/directives/${id}/tasks/${task?.id}/${verb}`, body);
      expect(status).not.toBe(500);
      if (status >= 300) continue;
      accepted += 1;
      now = await api.directive(id);
      live.push({ at: api.clock.now(), shown: withoutCan(now) });
      api.clock.advanceDays((1 + draw(12)) / 48);
    }
    const { rows } = await api.database.pool.query('select version from duban.snapshot where stream_id = $1', [`directive/${id}`]);
    expect(rows.length).toBeGreaterThan(0);
    expect(accepted).toBe(live.length);
    for (const [n, { at, shown }] of live.entries()) {
      const look: Look = { at, by: 'recorded', recordedAt: api.clock.realAt(at) };
      const [fast, whole] = await Promise.all([true, false].map((snapshots) => readPast(api.database.pool, [id], look, { snapshots })));
      expect([n, fast?.get(id)]).toEqual([n, whole?.get(id)]);
      expect([n, whole?.get(id)?.version]).toEqual([n, shown.version]);
      if (n % 4 === 0) expect([n, await api.directive(id, 'duban.officer', at)]).toEqual([n, shown]);
    }
  },
);
