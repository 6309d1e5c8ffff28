import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { resolveRecordedIncident } from '@duban/directives';
import { incidentRoutes as routes, type IncidentView } from '@duban/contracts';
import { may, type Subject } from '@duban/identity';
import { NO_PARTS } from '@duban/domain';
import { getIncident, listIncidents } from '@duban/read-models';
import { CommandService } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port } from '../ports/ports.js';

/** 故障: for those who run the system. */
@Controller()
export class IncidentsController {
  constructor(
    private readonly commands: CommandService,
    @Port('pool') private readonly pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
  ) {}

  @Bind(routes.listIncidents)
  async list(@FromCall() call: Call<typeof routes.listIncidents>) {
    this.admit(call.subject, 'read.incidents');
    return listIncidents(this.dataSource, call.query);
  }

  @Bind(routes.resolveIncident)
  async resolve(@FromCall() call: Call<typeof routes.resolveIncident>): Promise<IncidentView> {
    this.admit(call.subject, 'resolve.incident');
    const { incidentId } = call.params;
    const answer = await resolveRecordedIncident(this.pool, { incidentId, note: call.body.note, meta: this.commands.metaOf(call) });
    if (answer !== 'resolved') throw new Problem(answer);
    const incident = await getIncident(this.dataSource, incidentId);
    if (!incident) throw new Problem('not_found');
    return incident;
  }

  /** They name directives of everybody: an auditor of some is not asked in. */
  private admit(subject: Subject, action: string): void {
    if (!may(subject, action, NO_PARTS)) throw new Problem('not_permitted', { params: { action } });
  }
}
