import { Agent, request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { problemBody, type ProblemBody } from '@duban/contracts';
import { seen } from '@duban/testing/seen';
import { TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let agent: Agent;
let stopped: Promise<void> | null = null;
const stop = (): Promise<void> => (stopped ??= api.stop());

beforeAll(async () => {
  api = await TestApi.start();
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
});
afterAll(async () => {
  agent.destroy();
  await stop();
});

interface Got {
  status: number;
  connection: string | undefined;
  retryAfter: string | undefined;
  body: ProblemBody;
}
/** Over the one connection of a client that keeps it. */
const get = async (path: string, token: string): Promise<Got> => {
  const asked = request(`${api.url}${path}`, { agent, headers: { Authorization: `Bearer ${token}` } }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  const { connection, 'retry-after': retryAfter } = response.headers;
  return { status: response.statusCode ?? 0, connection, retryAfter, body: JSON.parse(text) as ProblemBody };
};
const openStream = async (token: string): Promise<Response> =>
  fetch(`${api.url}/changes/stream`, { headers: { Authorization: `Bearer ${token}` } });

test('an API that is about to end answers on, is not ready, ends each connection, and sends streams elsewhere', async () => {
  const token = await api.token('jiaotong.head');
  const stream = await openStream(token);
  expect(await get('/me', token)).toMatchObject({ status: 200, connection: 'keep-alive' });
  api.leave();
  expect(await stream.text()).toMatch(/^: open\n\nid: \d+\nevent: begin\ndata: \{\}\n\n(.*\n)*retry: \d+\n\n$/);
  expect(await get('/me', token)).toMatchObject({ status: 200, connection: 'close' });
  const code = 'unavailable';
  const leaving = { status: 503, connection: 'close', retryAfter: '1', body: { code, params: { process: 'stopping' } } };
  expect(await get('/health/ready', token)).toMatchObject(leaving);
  expect((await get('/health/live', token)).status).toBe(200);
  const refused = await openStream(token);
  expect([refused.status, refused.headers.get('retry-after'), ((await refused.json()) as ProblemBody).code]).toEqual([503, '1', code]);
});

test('what comes in over a connection that is still open is refused with a code and a time to ask again', async () => {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
  // a request that has begun holds its connection open
  socket.write('GET /api/v1/me HTTP/1.1\r\nHost: x\r\n');
  await seen('the connection is there', 5_000, async () => (await api.connections()) > 0);
  const ended = stop();
  await seen('nobody new is let in', 10_000, () =>
    fetch(`${api.url}/health/live`).then(
      () => false,
      () => true,
    ),
  );
  socket.write('\r\n');
  await once(socket, 'close');
  expect(heard).toMatch(/^HTTP\/1\.1 503 /);
  expect(heard.toLowerCase()).toContain('\r\nretry-after: 1\r\n');
  expect(heard.toLowerCase()).toContain('\r\nconnection: close\r\n');
  expect(heard).toContain(`"title":${JSON.stringify(problemBody('unavailable').title)}`);
  await ended;
});
