import { Controller, type StreamableFile } from '@nestjs/common';
import { changeRoutes as routes, type ChangesView } from '@duban/contracts';
import type { Subject } from '@duban/identity';
import { Rest } from '@duban/platform';
import { Bind, FromCall, type Call } from '../http/call.js';
import { EventStreams, lastEventIdOf, messageOf, stillReading, type Messages } from '../http/event-streams.js';
import { Port, type Authenticator } from '../ports/ports.js';
import { ChangeLog } from './change-log.js';
import { HeadWatch } from './head-watch.js';

/** When nothing wakes a stream. */
const POLL_MS = 5_000;
const SEQ = /^\d{1,15}$/;

/** 变动: a page asks again for what it shows when that has changed. */
@Controller()
export class ChangesController {
  constructor(
    private readonly log: ChangeLog,
    private readonly head: HeadWatch,
    private readonly streams: EventStreams,
    @Port('authenticator') private readonly authenticator: Authenticator,
  ) {}

  @Bind(routes.changes)
  changes(@FromCall() call: Call<typeof routes.changes>): Promise<ChangesView> {
    return this.log.after(call.query.since ?? null, call.subject);
  }

  @Bind(routes.changeStream)
  async stream(@FromCall() call: Call<typeof routes.changeStream>): Promise<StreamableFile> {
    const last = lastEventIdOf(call.request) ?? '';
    const begin = SEQ.test(last) ? Number(last) : await this.log.head();
    // who may see what may have changed since the stream was opened
    const messages = this.messages(begin, () => this.authenticator.authenticate(stillReading(call.request)));
    return this.streams.start(call, { begin: String(begin), messages });
  }

  private messages(begin: number, reader: () => Promise<Subject>): Messages {
    const { log, head } = this;
    return async function* (signal) {
      const rest = new Rest();
      const unwatch = head.on(rest.wake);
      signal.addEventListener('abort', rest.wake, { once: true });
      let since = begin;
      try {
        while (!signal.aborted) {
          rest.begin();
          const changes = await log.after(since, await reader());
          const told = messagesOf(changes);
          since = changes.next;
          if (told !== '') yield told;
          if (!changes.more) await rest.for(POLL_MS);
        }
      } finally {
        signal.removeEventListener('abort', rest.wake);
        unwatch();
      }
    };
  }
}

/** One chunk for all of an answer; the place itself is told when everything is to be read anew. */
const messagesOf = ({ items, next, reset }: ChangesView): string =>
  [
    ...items.map((change) => messageOf('change', String(change.seq), change)),
    ...(reset ? [messageOf('reset', String(next), { next })] : []),
  ].join('');
