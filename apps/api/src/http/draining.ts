import { Injectable } from '@nestjs/common';
import { problemBody } from '@duban/contracts';
import type { FastifyInstance } from 'fastify';
import { Problem } from './problem.js';

/** Seconds after which another API, or the next process here, may be asked. */
const ASK_AGAIN_SECONDS = 1;

/**
 * 退出前的交接: an API that is to end goes on answering while whoever stands in front of it turns to the others. Its readiness fails, each
 * answer ends its connection, streams end and begin elsewhere; what comes after that is refused with a time to ask again.
 */
@Injectable()
export class Draining {
  private state: 'serving' | 'leaving' | 'gone' = 'serving';
  private readonly heard = new Set<() => void>();

  get leaving(): boolean {
    return this.state !== 'serving';
  }

  /** Called once, when the process is about to end. */
  onLeaving(run: () => void): void {
    this.heard.add(run);
  }

  begin(): void {
    if (this.leaving) return;
    this.state = 'leaving';
    for (const run of this.heard) run();
  }

  end(): void {
    this.state = 'gone';
  }

  /** What is not begun any more in a process that is about to end. @throws Problem unavailable */
  refuse(): void {
    if (this.leaving) throw new Problem('unavailable', { params: { process: 'stopping' } }, ASK_AGAIN_SECONDS);
  }

  watch(server: FastifyInstance): void {
    server.addHook('onRequest', async (request, reply) => {
      if (!this.leaving) return;
      // the next request of this client takes another connection, and so another process
      void reply.header('Connection', 'close');
      if (this.state === 'leaving') return;
      const body = { ...problemBody('unavailable', { params: { process: 'stopping' } }), instance: request.url.split('?')[0] };
      await reply
        .status(503)
        .header('Retry-After', String(ASK_AGAIN_SECONDS))
        .header('Content-Type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(body));
    });
    server.addHook('preClose', async () => this.end());
  }
}
