import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommandOutcome } from '@duban/protocol';
import type { DirectiveCommand } from '@duban/domain';
import { enqueueOutbox, readStream } from '@duban/event-store';
import { recordApprovedList } from '@duban/testing/caused-commands';
import { type TestDatabase } from '@duban/testing';
import { storeDatabase } from '@duban/testing/record';
import { createCommandDispatch, REFUSED_COMMANDS } from './dispatch-commands.js';
import { commandOfDraft, directiveOfDraft } from './list-follow-ups.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(() => database.drop());

type Answer = (command: DirectiveCommand) => CommandOutcome;
const accepted: Answer = ({ meta }) => ({ commandId: meta.id, accepted: true, fromVersion: 1, toVersion: 3, result: { directiveId: 'd' } });
const refused: Answer = ({ meta }) => ({ commandId: meta.id, accepted: false, refusal: { code: 'no_tasks' } });

let meetings = 0;
let streamId = '';
let version = 0;
/** The row's key, the command that it stands for, and its directive. */
let key = '';
let id = '';
let directiveId = '';
let answer: Answer;
let sent: string[];
const gateway = {
  submit: async (directiveId: string, command: DirectiveCommand): Promise<CommandOutcome> => {
    sent.push(`${directiveId} ${command.meta.id}`);
    return answer(command);
  },
};
const turn = (): Promise<boolean> => createCommandDispatch({ pool: database.pool, gateway }).once(new AbortController().signal);
const rowOf = async () =>
  (await database.pool.query('select done_at is not null as done, attempts, last_error from duban.outbox where dedupe_key = $1', [key]))
    .rows[0];
/** The lease, or the pause after a failure, is over. */
const again = (): Promise<unknown> =>
  database.pool.query(`update duban.outbox set available_at = now() where done_at is null and dedupe_key = $1`, [key]);

beforeEach(async () => {
  meetings += 1;
  const meeting = `m-${meetings}`;
  sent = [];
  answer = accepted;
  ({ streamId, version } = await recordApprovedList(database.pool, meeting, ['a-1']));
  key = `${streamId}/${version}/0`;
  [id, directiveId] = [commandOfDraft(meeting, 'a-1', 'RegisterDirective'), directiveOfDraft(meeting, 'a-1')];
});

test('a command is delivered once when it is answered', async () => {
  await turn();
  await again();
  await turn();
  expect(sent).toEqual([`${directiveId} ${id}`]);
  expect(await rowOf()).toMatchObject({ done: true });
});

test('what is not answered is delivered again, with the same id', async () => {
  answer = () => {
    throw new Error('pending');
  };
  await turn();
  expect(await rowOf()).toMatchObject({ done: false, attempts: 1, last_error: 'Error: pending' });
  await turn();
  expect(sent).toHaveLength(1);
  answer = accepted;
  await again();
  await turn();
  expect(sent).toEqual([`${directiveId} ${id}`, `${directiveId} ${id}`]);
  expect(await rowOf()).toMatchObject({ done: true });
});

test('a refusal is recorded, told to those who look after the system, and not sent again', async () => {
  answer = refused;
  await turn();
  const [event, ...more] = await readStream(database.pool, REFUSED_COMMANDS.streamId(id));
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    category: 'refusal',
    type: 'CommandRefused',
    data: { directiveId, commandId: id, commandType: 'RegisterDirective', refusal: { code: 'no_tasks' } },
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
  await database.pool.query('update duban.outbox set done_at = null, available_at = now() where dedupe_key = $1', [key]);
  await turn();
  expect(await readStream(database.pool, REFUSED_COMMANDS.streamId(id))).toHaveLength(1);
  expect(await rowOf()).toMatchObject({ done: true });
});

test('two workers share the rows', async () => {
  await Promise.all([turn(), turn(), turn()]);
  expect(sent).toEqual([`${directiveId} ${id}`]);
});

const incidents = async (): Promise<unknown[]> =>
  (
    await database.pool.query(
      "select payload->>'code' as code, payload->'subject'->>'kind' as kind from duban.outbox where kind = 'incident' and payload->>'code' = 'follow_up_unfounded'",
    )
  ).rows;
/** As somebody who may more than the application. */
const tampered = async (sql: string, values: unknown[] = []): Promise<void> => {
  const superuser = await database.asSuperuser();
  await superuser.query(sql, values);
  await superuser.end();
};
const change = (set: string, values: unknown[]) => tampered(`update duban.outbox set ${set} where dedupe_key = $1`, [key, ...values]);
const put = (payload: object, dedupeKey: string) => enqueueOutbox(database.pool, [{ kind: 'command', topic: 'x', dedupeKey, payload }]);
const terminate = { directiveId: 'd-9', command: { type: 'TerminateTask', data: { taskId: 't1' }, meta: { id: 'forged' } } };

describe('a row that was changed or put in does nothing, and is told', () => {
  beforeEach(() => tampered("delete from duban.outbox where kind = 'incident'"));

  test.each<[string, () => Promise<unknown>]>([
    ['a whole command put in', () => put(terminate, 'forged')],
    ['a whole command in place of the reference', () => change('payload = $2', [terminate])],
    ['a command beside the reference', () => change(`payload = payload || $2::jsonb`, [JSON.stringify({ command: terminate.command })])],
    ['an ordinal that the event does not reach', () => put({ streamId, version, ordinal: 1 }, `${streamId}/${version}/1`)],
    ['an ordinal that is none', () => put({ streamId, version, ordinal: -1 }, `${streamId}/${version}/-1`)],
    ['an event that causes nothing', () => put({ streamId, version: 1, ordinal: 0 }, `${streamId}/1/0`)],
    ['an event that is not there', () => put({ streamId, version: 99, ordinal: 0 }, `${streamId}/99/0`)],
    ['a stream that is not there', () => put({ streamId: 'meeting/none', version: 1, ordinal: 0 }, 'meeting/none/1/0')],
    ['a stream that causes nothing', () => put({ streamId: 'system/rules', version: 1, ordinal: 0 }, 'system/rules/1/0')],
    ['another reference than its key', () => change('payload = $2', [{ streamId, version, ordinal: 7 }])],
  ])('%s', async (_, tamper) => {
    await tamper();
    await turn();
    const good = `${directiveId} ${id}`;
    expect(sent.filter((one) => one !== good)).toEqual([]);
    expect(await incidents()).toEqual([{ code: 'follow_up_unfounded', kind: 'outbox' }]);
    const { rows } = await database.pool.query("select 1 from duban.outbox where kind = 'command' and done_at is null");
    expect(rows).toEqual([]);
  });

  test('a second row for a command that was sent is the same command', async () => {
    await turn();
    await change('done_at = null, available_at = now()', []);
    await turn();
    expect(sent).toEqual([`${directiveId} ${id}`, `${directiveId} ${id}`]);
    expect(await incidents()).toEqual([]);
  });
});
