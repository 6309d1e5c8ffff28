import { createServer, type Server } from 'node:http';

export interface WorkerHealth {
  /** State of the Temporal worker, as the SDK names it. */
  state: string;
  /** Loops whose last turns all failed. */
  failing: string[];
  ok: boolean;
}

/** Answers `GET /health/ready` with 200 or 503, on loopback unless told otherwise. */
export const startHealthServer = (port: number, host: string, health: () => WorkerHealth): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const known = request.method === 'GET' && request.url === '/health/ready';
      const answer = health();
      response.writeHead(known ? (answer.ok ? 200 : 503) : 404, { 'content-type': 'application/json' });
      response.end(known ? JSON.stringify(answer) : undefined);
    });
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
