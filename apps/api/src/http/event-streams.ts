import { Injectable, StreamableFile, type OnModuleDestroy } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Logger } from '@duban/platform';
import { Port, UNATTENDED, type Authenticator, type Credentials } from '../ports/ports.js';
import type { Call } from './call.js';
import { Draining } from './draining.js';
import { Entitlements } from './entitlements.js';
import { Problem } from './problem.js';

const HEARTBEAT_MS = 15_000;
/** Of one person at a time, in one API process. */
const MAX_STREAMS = 20;
const RETRY_SECONDS = 30;
/** Whoever is sent elsewhere comes back within so long, not all at once. */
const ELSEWHERE_MS = 1_500;

type StreamCall = Pick<Call, 'route' | 'subject' | 'request' | 'reply'>;

/** What a stream sends: one or more messages at a time, until the signal. */
export type Messages = (signal: AbortSignal) => AsyncGenerator<string, void, void>;

export interface Stream {
  /** The id that its first frame carries: whoever is cut off before the first message goes on from there. */
  begin: string;
  messages: Messages;
}

/** The last that the reader of a stream saw; null on the first connection. */
export const lastEventIdOf = ({ headers }: Call['request']): string | null => {
  const last = headers['last-event-id'];
  return typeof last === 'string' && last !== '' ? last : null;
};

/** Whose stream it is, asked again and again while it is open: that says nothing of a person at the page. */
export const stillReading = ({ headers }: Call['request']): Credentials => ({ ...headers, [UNATTENDED]: '1' });

export const messageOf = (event: string, id: string, data: object): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * Server-sent events as a stream that Fastify sends like any other: it waits for a slow reader, and is closed with its connection. The
 * lines themselves are written here. Nest's `@Sse()` cannot wait for its reader and shows every message to the interceptors, so that
 * each would be noted as an access of its own; `@fastify/sse` wants Node 20.20 and a route option that Nest does not pass on.
 */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly open = new Map<AbortController, StreamCall>();

  constructor(
    @Port('logger') private readonly logger: Logger,
    @Port('authenticator') private readonly authenticator: Authenticator,
    private readonly draining: Draining,
    private readonly entitlements: Entitlements,
  ) {
    draining.onLeaving(() => this.endAll());
  }

  /** A stopping server ends its streams first: it would wait for them for ever. */
  onModuleDestroy(): void {
    this.endAll();
  }

  /** @throws Problem rate_limited; unavailable in a process that is about to end */
  start(call: StreamCall, { begin, messages }: Stream): StreamableFile {
    this.draining.refuse();
    const { personId } = call.subject;
    if ([...this.open.values()].filter(({ subject }) => subject.personId === personId).length >= MAX_STREAMS) {
      throw new Problem('rate_limited', {}, RETRY_SECONDS);
    }
    void call.reply.header('X-Accel-Buffering', 'no');
    const lines = new PassThrough();
    const ending = new AbortController();
    lines.once('close', () => ending.abort());
    this.open.set(ending, call);
    lines.write(`: open\n\n${messageOf('begin', begin, {})}`);
    void this.write(call, { lines, ending, messages });
    return new StreamableFile(lines, { type: 'text/event-stream; charset=utf-8' });
  }

  private endAll(): void {
    for (const ending of this.open.keys()) ending.abort();
  }

  private async write(
    call: StreamCall,
    { lines, ending, messages }: { lines: PassThrough; ending: AbortController; messages: Messages },
  ): Promise<void> {
    const beat = setInterval(() => {
      void this.stillMay(call).then((may) => (may ? lines.writable && lines.write(': beat\n\n') : ending.abort()));
    }, HEARTBEAT_MS);
    const unwatch = this.entitlements.on(call.subject.session?.id ?? null, async () => {
      if (!(await this.stillMay(call))) ending.abort();
    });
    try {
      await pipeline(this.allowed(call, messages, ending.signal), lines);
    } catch (error) {
      this.logger.debug({ err: error, person: call.subject.personId }, 'the reader of a stream has left');
    } finally {
      this.open.delete(ending);
      unwatch();
      clearInterval(beat);
    }
  }

  private async *allowed(call: StreamCall, messages: Messages, signal: AbortSignal): AsyncGenerator<string> {
    try {
      for await (const some of messages(signal)) {
        if (!(await this.stillMay(call))) return;
        yield some;
      }
      // a number for each, or all would come back at the same instant
      if (this.draining.leaving) yield `retry: ${randomInt(100, ELSEWHERE_MS)}\n\n`;
    } catch (error) {
      // The client reconnects with its Last-Event-ID and misses nothing.
      this.logger.warn({ err: error, person: call.subject.personId, route: call.route.id }, 'a stream broke off');
    }
  }

  /** A stream outlives the request that opened it: a token that ran out or a post that ended closes it. */
  private async stillMay({ request, route, subject }: StreamCall): Promise<boolean> {
    try {
      return this.authenticator.permits(await this.authenticator.authenticate(stillReading(request)), route.action ?? '');
    } catch (error) {
      this.logger.debug({ err: error, person: subject.personId }, 'a stream may not go on');
      return false;
    }
  }
}
