import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import type { Person } from '@duban/stack';

/**
 * Callers that cost little themselves: they share the machine with what they measure, and `fetch` takes twice the time of the
 * same connection without its streams and copies.
 */
export class KeenCallers {
  private readonly pool: Pool;
  private readonly prefix: string;

  constructor(api: string, connections: number) {
    const { origin, pathname } = new URL(api);
    this.prefix = pathname;
    this.pool = new Pool(origin, { connections, pipelining: 1 });
  }

  /** Sends a command under a key of its own. @throws unless it is accepted */
  async post(person: Person, path: string, body: object): Promise<void> {
    const answer = await this.pool.request({
      method: 'POST',
      path: `${this.prefix}${path}`,
      headers: { authorization: person.authorization, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 300) throw new Error(`${person.login} POST ${path}: ${answer.statusCode} ${text}`);
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
