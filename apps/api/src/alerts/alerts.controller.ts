import { Controller, Inject, type OnModuleDestroy } from '@nestjs/common';
import { queryRoutes as routes, type AlertView, type Namings } from '@duban/contracts';
import { alertFeed } from '@duban/alerts';
import { listAlerts } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { namingsOf } from '../organisation/naming.js';
import { DEPS, type ApiDeps } from '../ports.js';

const HEARTBEAT_MS = 15_000;

/** 我的提醒: a person sees their own only. */
@Controller()
export class AlertsController implements OnModuleDestroy {
  private readonly streams = new Set<AbortController>();

  constructor(@Inject(DEPS) private readonly deps: ApiDeps) {}

  /** A stopping server ends its streams first: it would wait for them for ever. */
  onModuleDestroy(): void {
    for (const stream of this.streams) stream.abort();
  }

  private async names(): Promise<Namings> {
    return namingsOf(await this.deps.organisation());
  }

  @Bind(routes.listAlerts)
  async list(@FromCall() call: Call<typeof routes.listAlerts>) {
    return listAlerts(this.deps.dataSource, { ...call.query, person: call.subject.personId }, await this.names());
  }

  @Bind(routes.receiptAlert)
  async receipt(@FromCall() call: Call<typeof routes.receiptAlert>): Promise<AlertView> {
    const given = { alertId: call.params.alertId, person: call.subject.personId, at: call.receivedAt };
    const alert = await this.deps.receiptAlert({ ...given, names: await this.names() });
    if (!alert) throw new Problem('not_found');
    return alert;
  }

  /** Server-sent events by hand: the stream is written as it comes and ends with the client. */
  @Bind(routes.alertStream)
  async stream(@FromCall() call: Call<typeof routes.alertStream>): Promise<void> {
    const last = call.request.headers['last-event-id'];
    const { raw } = call.reply;
    call.reply.hijack();
    raw.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    raw.write(': open\n\n');
    const ended = new AbortController();
    this.streams.add(ended);
    raw.once('close', () => ended.abort());
    const beat = setInterval(() => raw.write(': beat\n\n'), HEARTBEAT_MS);
    try {
      const feed = alertFeed({
        pool: this.deps.pool,
        person: call.subject.personId,
        lastEventId: typeof last === 'string' && last !== '' ? last : null,
        names: () => this.names(),
        signal: ended.signal,
      });
      for await (const alert of feed) {
        if (!raw.write(`id: ${alert.cursor}\nevent: alert\ndata: ${JSON.stringify(alert)}\n\n`)) {
          await new Promise<void>((resolve) => {
            raw.once('drain', resolve);
            raw.once('close', resolve);
          });
        }
      }
    } catch (error) {
      // The client reconnects with its Last-Event-ID and misses nothing.
      this.deps.logger.warn({ err: error, person: call.subject.personId }, 'an alert stream broke off');
    } finally {
      this.streams.delete(ended);
      clearInterval(beat);
      raw.end();
    }
  }
}
