import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { CommandOutcome } from '@duban/protocol';
import type { DirectiveCommand } from '@duban/domain';
import { enqueueOutbox, readStream } from '@duban/event-store';
import { type TestDatabase } from '@duban/testing';
import { registerAs } from '@duban/testing/directive-city';
import { storeDatabase } from '@duban/testing/record';
import { createCommandDispatch, REFUSED_COMMANDS } from './dispatch-commands.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(() => database.drop());

type Answer = (command: DirectiveCommand) => CommandOutcome;
const accepted: Answer = ({ meta }) => ({ commandId: meta.id, accepted: true, fromVersion: 1, toVersion: 3, result: { directiveId: 'd' } });
const refused: Answer = ({ meta }) => ({ commandId: meta.id, accepted: false, refusal: { code: 'no_tasks' } });

let ordinal = 0;
let id = '';
let answer: Answer;
let sent: string[];
const gateway = {
  submit: async (directiveId: string, command: DirectiveCommand): Promise<CommandOutcome> => {
    sent.push(`${directiveId} ${command.meta.id}`);
    return answer(command);
  },
};
const turn = (): Promise<boolean> => createCommandDispatch({ pool: database.pool, gateway }).once(new AbortController().signal);
const rowOf = async (key: string) =>
  (await database.pool.query('select done_at is not null as done, attempts, last_error from duban.outbox where dedupe_key = $1', [key]))
    .rows[0];
/** The lease, or the pause after a failure, is over. */
const again = (): Promise<unknown> =>
  database.pool.query(`update duban.outbox set available_at = now() where done_at is null and dedupe_key = $1`, [id]);

beforeEach(async () => {
  ordinal += 1;
  id = `c-${ordinal}`;
  sent = [];
  answer = accepted;
  const payload = { directiveId: 'd-1', command: registerAs(id, 'd-1') };
  await enqueueOutbox(database.pool, [{ kind: 'command', topic: 'd-1', dedupeKey: id, payload }]);
});

test('a command is delivered once when it is answered', async () => {
  await turn();
  await again();
  await turn();
  expect(sent).toEqual([`d-1 ${id}`]);
  expect(await rowOf(id)).toMatchObject({ done: true });
});

test('what is not answered is delivered again, with the same id', async () => {
  answer = () => {
    throw new Error('pending');
  };
  await turn();
  expect(await rowOf(id)).toMatchObject({ done: false, attempts: 1, last_error: 'Error: pending' });
  await turn();
  expect(sent).toHaveLength(1);
  answer = accepted;
  await again();
  await turn();
  expect(sent).toEqual([`d-1 ${id}`, `d-1 ${id}`]);
  expect(await rowOf(id)).toMatchObject({ done: true });
});

test('a refusal is recorded, told to those who look after the system, and not sent again', async () => {
  answer = refused;
  await turn();
  const [event, ...more] = await readStream(database.pool, REFUSED_COMMANDS.streamId(id));
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    category: 'refusal',
    type: 'CommandRefused',
    data: { directiveId: 'd-1', commandId: id, commandType: 'RegisterDirective', refusal: { code: 'no_tasks' } },
    meta: { causationId: id, actor: { personId: 'officer' } },
  });
  const incidents = await database.pool.query(`select payload from duban.outbox where kind = 'incident' and payload->>'commandId' = $1`, [
    id,
  ]);
  expect(incidents.rows).toEqual([{ payload: expect.objectContaining({ commandType: 'RegisterDirective', error: 'refused: no_tasks' }) }]);
  await again();
  await turn();
  expect(sent).toHaveLength(1);
});

test('a refusal whose completion was lost is recorded once', async () => {
  answer = refused;
  await turn();
  await database.pool.query('update duban.outbox set done_at = null, available_at = now() where dedupe_key = $1', [id]);
  await turn();
  expect(await readStream(database.pool, REFUSED_COMMANDS.streamId(id))).toHaveLength(1);
  expect(await rowOf(id)).toMatchObject({ done: true });
});

test('two workers share the rows', async () => {
  await Promise.all([turn(), turn(), turn()]);
  expect(sent).toEqual([`d-1 ${id}`]);
});
