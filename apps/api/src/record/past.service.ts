import { eachPast, type Look, type VisibleIds } from '@duban/audit';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PastTables } from '@duban/read-models';
import type { Clock } from '@duban/platform';
import type { Cutting, Instant, PersonId } from '@duban/domain';
import { visibilityOf, type Subject } from '@duban/identity';
import { directiveRows, visibleDirectiveIds, type DirectiveRows, type RowSource, type Visibility } from '@duban/read-models';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook } from '../ports/ports.js';

/** How a query asks for an instant. */
export interface PastQuery {
  asOf?: Instant | undefined;
  by: Cutting;
}

export type PastCall = Pick<Call, 'subject' | 'receivedAt'> & { query: PastQuery };

/** Looks at the record as of an instant: one directive, or lists of all of them. */
@Injectable()
export class PastService {
  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('pastTables') private readonly pastTables: PastTables,
    @Port('clock') private readonly clock: Clock,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  /** @throws Problem as_of_in_future */
  look({ query: { asOf, by }, receivedAt }: Pick<PastCall, 'query' | 'receivedAt'>): Look {
    if (asOf === undefined) return { at: receivedAt, by, recordedAt: null };
    if (asOf > receivedAt) throw new Problem('as_of_in_future', { params: { asOf, now: receivedAt } });
    return { at: asOf, by, recordedAt: this.clock.realAt(asOf) };
  }

  /** null when the question is about now. */
  lookBack(call: Pick<PastCall, 'query' | 'receivedAt'>): Look | null {
    return call.query.asOf === undefined && call.query.by === 'recorded' ? null : this.look(call);
  }

  /** Directives that the subject may see today, in order of id. */
  ids(subject: Subject): VisibleIds {
    const visibility = visibilityOf(subject);
    return (after, limit) => visibleDirectiveIds(this.dataSource, { visibility, after, limit });
  }

  /**
   * A list or a number, now or as of an instant: the same query over the live tables or over rows folded from the record. Of the past
   * one sees what one may see today and could have seen then.
   */
  list<Q extends PastQuery, T>(
    call: PastCall & { query: Q },
    read: (source: RowSource, given: Q & { now: Instant; person: PersonId; visibility: Visibility }) => Promise<T>,
  ): Promise<T> {
    const visibility = visibilityOf(call.subject);
    const look = this.lookBack(call);
    const given = { ...call.query, now: look?.at ?? call.receivedAt, person: call.subject.personId, visibility };
    if (look === null) return read(this.dataSource, given);
    return this.pastTables.read(this.rows(call.subject, look), (source) => read(source, given));
  }

  private async *rows(subject: Subject, look: Look): AsyncGenerator<DirectiveRows[]> {
    for await (const batch of eachPast(this.pool, this.ids(subject), look)) {
      yield [...batch.values()].map(({ state, version }) => {
        const calendar = this.calendars.byVersion(state.calendarVersion);
        if (!calendar) throw new Error(`no calendar ${state.calendarVersion}`);
        return directiveRows(state, version, calendar);
      });
    }
  }
}
