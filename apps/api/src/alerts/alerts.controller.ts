import { Controller, type OnModuleDestroy } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Logger } from '@duban/platform';
import { ALERT_CHANNEL } from '@duban/domain';
import { queryRoutes as routes, type AlertView } from '@duban/contracts';
import { type Namings } from '@duban/words';
import { alertFeed } from '@duban/alerts';
import type { PersonId } from '@duban/domain';
import { wakeupsOf } from '@duban/event-store';
import { listAlerts } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { namingsOf } from '../views/naming.js';
import { Port, type Authenticator, type PresentOrganisation, type ReceiptAlert } from '../ports/ports.js';

const HEARTBEAT_MS = 15_000;
/** Of one person at a time, in one API process. */
const MAX_STREAMS = 20;
const RETRY_SECONDS = 30;

/** 我的提醒: a person sees their own only. */
@Controller()
export class AlertsController implements OnModuleDestroy {
  private readonly streams = new Map<AbortController, PersonId>();

  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('logger') private readonly logger: Logger,
    @Port('authenticator') private readonly authenticator: Authenticator,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('receiptAlert') private readonly receiptAlert: ReceiptAlert,
  ) {}

  /** A stopping server ends its streams first: it would wait for them for ever. */
  onModuleDestroy(): void {
    for (const stream of this.streams.keys()) stream.abort();
  }

  private async names(): Promise<Namings> {
    return namingsOf(await this.organisation());
  }

  @Bind(routes.listAlerts)
  async list(@FromCall() call: Call<typeof routes.listAlerts>) {
    return listAlerts(this.dataSource, { ...call.query, person: call.subject.personId }, await this.names());
  }

  @Bind(routes.receiptAlert)
  async receipt(@FromCall() call: Call<typeof routes.receiptAlert>): Promise<AlertView> {
    const given = { alertId: call.params.alertId, person: call.subject.personId, at: call.receivedAt };
    const alert = await this.receiptAlert({ ...given, names: await this.names() });
    if (!alert) throw new Problem('not_found');
    return alert;
  }

  /** A stream outlives the request that opened it: a token that ran out or a post that ended closes it. */
  private async stillMay(call: Call<typeof routes.alertStream>): Promise<boolean> {
    try {
      const subject = await this.authenticator.authenticate(call.request.headers.authorization);
      return this.authenticator.permits(subject, call.route.action ?? '');
    } catch (error) {
      this.logger.debug({ err: error, person: call.subject.personId }, 'an alert stream may not go on');
      return false;
    }
  }

  /** Server-sent events by hand: the stream is written as it comes and ends with the client. */
  @Bind(routes.alertStream)
  async stream(@FromCall() call: Call<typeof routes.alertStream>): Promise<void> {
    const { personId } = call.subject;
    const open = [...this.streams.values()].filter((one) => one === personId);
    if (open.length >= MAX_STREAMS) throw new Problem('rate_limited', {}, RETRY_SECONDS);
    const last = call.request.headers['last-event-id'];
    const { raw } = call.reply;
    const { socket } = raw;
    call.reply.hijack();
    raw.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    raw.write(': open\n\n');
    const ended = new AbortController();
    this.streams.set(ended, personId);
    raw.once('close', () => ended.abort());
    const beat = setInterval(() => {
      void this.stillMay(call).then((may) => (may ? raw.write(': beat\n\n') : ended.abort()));
    }, HEARTBEAT_MS);
    try {
      const feed = alertFeed({
        pool: this.pool,
        wakeups: wakeupsOf(this.pool, ALERT_CHANNEL),
        person: personId,
        lastEventId: typeof last === 'string' && last !== '' ? last : null,
        names: () => this.names(),
        signal: ended.signal,
      });
      for await (const alert of feed) {
        if (!(await this.stillMay(call))) break;
        if (!raw.write(`id: ${alert.cursor}\nevent: alert\ndata: ${JSON.stringify(alert)}\n\n`)) {
          await new Promise<void>((resolve) => {
            raw.once('drain', resolve);
            raw.once('close', resolve);
          });
        }
      }
    } catch (error) {
      // The client reconnects with its Last-Event-ID and misses nothing.
      this.logger.warn({ err: error, person: call.subject.personId }, 'an alert stream broke off');
    } finally {
      this.streams.delete(ended);
      clearInterval(beat);
      // Kept alive after its end, the connection would hold up a server that stops.
      raw.end(() => socket?.destroySoon());
    }
  }
}
