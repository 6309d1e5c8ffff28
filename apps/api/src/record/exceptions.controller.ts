import { countExceptions, listExceptions, sampleDirectives, type ExceptionDeps, type ExceptionKey } from '@duban/audit';
import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { exceptionRoutes as routes, type SampleView } from '@duban/contracts';
import { directoryOf, EXCEPTION_RULES } from '@duban/domain';
import { decodeCursor, encodeCursor, fingerprintOf, statistics } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';
import { PastService, type PastCall } from './past.service.js';

/** Where an auditor begins: numbers, exceptions and a sample, as of any instant. */
@Controller()
export class ExceptionsController {
  constructor(
    private readonly past: PastService,
    @Port('pool') private readonly pool: Pool,
    @Port('calendars') private readonly calendars: CalendarBook,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.statistics)
  statistics(@FromCall() call: Call<typeof routes.statistics>) {
    return this.past.list(call, statistics);
  }

  @Bind(routes.exceptions)
  async exceptions(@FromCall() call: Call<typeof routes.exceptions>) {
    const counts = await countExceptions(await this.reading(call));
    return { items: EXCEPTION_RULES.map(({ code, name, text }) => ({ code, name, text, count: counts[code] })) };
  }

  @Bind(routes.exceptionCases)
  async cases(@FromCall() call: Call<typeof routes.exceptionCases>) {
    const { code } = call.params;
    const { cursor, limit, ...question } = call.query;
    const fingerprint = fingerprintOf(`exceptions/${code}`, question);
    const after = keyFrom(decodeCursor(cursor, fingerprint, 2));
    const { items, next } = await listExceptions(await this.reading(call), { code, after, limit });
    return { items, nextCursor: next && encodeCursor(fingerprint, [next.directiveId, String(next.given)]) };
  }

  @Bind(routes.samples)
  async sample(@FromCall() call: Call<typeof routes.samples>): Promise<SampleView> {
    const { seed, size } = call.query;
    const { db, ids, look } = await this.reading(call);
    const { population, items } = await sampleDirectives({ db, ids, look }, { seed, size });
    return { seed, asOf: look.at, population, items: items as SampleView['items'] };
  }

  private async reading(call: PastCall): Promise<ExceptionDeps> {
    const { organisation } = await this.organisation();
    return {
      db: this.pool,
      ids: this.past.ids(call.subject),
      look: this.past.look(call),
      calendar: (version) => this.calendars.byVersion(version),
      directory: (at) => directoryOf(organisation, at),
    };
  }
}

const keyFrom = (key: string[] | null): ExceptionKey | null =>
  key === null ? null : { directiveId: key[0] ?? '', given: Number(key[1]) || 0 };
