import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JobItemView, JobView } from '@duban/contracts';
import { everyItem, Person } from '../demo/client.js';
import { DubanChild, until } from '../start/duban-child.spec-support.js';
import { Office } from './office.spec-support.js';
import { kill } from './process-tree.spec-support.js';

const DIRECTIVES = 24;
const TASKS = 20;
/** Items of one step of a job: as many are on their way when the worker dies. */
const PAGE = 200;

let duban: DubanChild;
let office: Office;
beforeAll(async () => {
  duban = await DubanChild.make(`story:2020-02-17T01:00:00.000Z@${Date.now()}x1`);
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
  const under = await until('a job under way', 30_000, async () => {
    const now = await job();
    return now.progress.done >= PAGE ? now : null;
  });
  await kill(duban.pid, 'worker');
  expect(under.progress.done).toBeLessThan(duties.length);
  expect(((await office.insist(login, '/jobs', body, key)).body as JobView).id).toBe(id);

  const done = await until('the end of the job', 60_000, async () => {
    const now = await job();
    return now.status === 'DONE' ? now : null;
  });
  expect(done.progress).toEqual({ total: duties.length, done: duties.length, refused: 0 });
  const { apiUrl } = await duban.state();
  const items = await everyItem<JobItemView>(
    new Person(`${apiUrl}/api/v1`, login, await duban.token(login)),
    `/jobs/${id}/items?limit=200`,
  );
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
