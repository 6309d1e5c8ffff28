import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Pool } from 'pg';
import { alertFeed, placeIn } from '@duban/alerts';
import type { queryRoutes } from '@duban/contracts';
import { ALERT_CHANNEL, type PersonId } from '@duban/domain';
import { wakeupsOf } from '@duban/event-store';
import type { Call } from '../http/call.js';
import { EventStreams, lastEventIdOf, messageOf, type Messages } from '../http/event-streams.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { namingsOf } from '../views/naming.js';

/** A person's alerts as they are delivered. */
@Injectable()
export class AlertStreams {
  constructor(
    private readonly streams: EventStreams,
    @Port('pool') private readonly pool: Pool,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  /** @throws Problem rate_limited */
  async start(call: Call<typeof queryRoutes.alertStream>): Promise<StreamableFile> {
    const { personId } = call.subject;
    const begin = String(await placeIn(this.pool, personId, lastEventIdOf(call.request)));
    return this.streams.start(call, { begin, messages: this.alertsOf(personId, begin) });
  }

  private alertsOf(person: PersonId, lastEventId: string): Messages {
    const names = async () => namingsOf(await this.organisation());
    const wakeups = wakeupsOf(this.pool, ALERT_CHANNEL);
    const { pool } = this;
    return async function* (signal) {
      for await (const alert of alertFeed({ pool, wakeups, person, lastEventId, names, signal })) {
        yield messageOf('alert', alert.cursor, alert);
      }
    };
  }
}
