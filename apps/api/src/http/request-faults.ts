import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { failedRequestRow } from '@duban/directives';
import { enqueueOutbox } from '@duban/event-store';
import type { Logger } from '@duban/platform';
import { Port } from '../ports/ports.js';

/** Takes what nobody foresaw to the incidents, off the way of the answer. */
@Injectable()
export class RequestFaults {
  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('logger') private readonly logger: Logger,
  ) {}

  /** The number that the caller is given: the same for failures of one kind, under which an administrator finds them. */
  note(route: string, error: unknown): string {
    const { incidentId, row } = failedRequestRow(route, error);
    enqueueOutbox(this.pool, [row]).catch((err: unknown) =>
      this.logger.warn({ err, incident: incidentId }, 'an incident was not recorded'),
    );
    return incidentId;
  }
}
