import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { allRoutes, auditRoutes as routes, type AuditAccessView } from '@duban/contracts';
import { readEvents } from '@duban/event-store';
import { Bind, FromCall, type Call } from '../http/call.js';
import { signed } from '../views/signs.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { AUDIT_ACCESSES, AuditAccessLog } from './audit-access.log.js';

/** 审计留痕: what auditors have read, for those who gave them the access. */
@Controller()
export class AuditController {
  constructor(
    private readonly log: AuditAccessLog,
    @Port('pool') private readonly pool: Pool,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.auditAccesses)
  async accesses(@FromCall() call: Call<typeof routes.auditAccesses>) {
    const { auditor, after, limit } = call.query;
    await this.log.flush();
    const range = { fromVersion: after + 1, toVersion: after + limit + 1 };
    const events = await readEvents(this.pool, AUDIT_ACCESSES, auditor, range);
    const loaded = await this.organisation();
    const items = events.slice(0, limit).map((event): AuditAccessView => {
      const { kind, route, directives, asked } = event.data;
      return {
        version: event.version,
        at: event.meta.occurredAt,
        actor: signed(event.meta.actor, loaded),
        ...{ kind, route, directives, asked },
        summary: allRoutes.find((one) => one.id === route)?.summary ?? { zh: route, en: route },
      };
    });
    return { items, nextCursor: events.length > limit ? String(items.at(-1)?.version ?? after) : null };
  }
}
