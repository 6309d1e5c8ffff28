import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { ForecastLine, Page } from '@duban/contracts';
import { domainRules, loadDirective } from '@duban/directives';
import { directoryOf, forecast, type Directive, type Instant } from '@duban/domain';
import type { LoadedOrganisation } from '@duban/identity';
import { decodeCursor, dueDirectives, encodeCursor, fingerprintOf, type DueDirective, type Visibility } from '@duban/read-models';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';
import { lineView, type Foretold } from './forecast-line.js';

export interface ForecastQuery {
  now: Instant;
  until: Instant;
  department?: string | undefined;
  leader?: string | undefined;
  directive?: string | undefined;
  cursor?: string | undefined;
  limit: number;
  visibility: Visibility;
}

/** Directives that one page may run forward: each is read and folded for it. */
const MOST_DIRECTIVES = 2_000;
/** Read beside each other. */
const AT_ONCE = 8;

type Key = readonly [at: string, directiveId: string, version: number];

const keyOf = ({ at, state, version }: Foretold): Key => [at, state.id, version];
const after = (a: Key, b: Key): boolean => (a[0] === b[0] ? (a[1] === b[1] ? a[2] > b[2] : a[1] > b[1]) : a[0] > b[0]);

/** Runs directives forward in the order in which something first falls due in them, and no more of them than a page needs. */
@Injectable()
export class ForecastService {
  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  /** @throws Problem forecast_too_wide */
  async page(query: ForecastQuery): Promise<Page<ForecastLine>> {
    const { until, department, leader, directive, limit, visibility } = query;
    const fingerprint = fingerprintOf('forecast', { until, department, leader, directive });
    const from = keyFrom(decodeCursor(query.cursor, fingerprint, 3));
    const due = await dueDirectives(this.dataSource, { until, department, leader, directive, visibility, limit: MOST_DIRECTIVES + 1 });
    const loaded = await this.organisation();
    const lines = (await this.lines(due, { ...query, from, loaded })).sort((a, b) => (after(keyOf(a), keyOf(b)) ? 1 : -1));
    const items = lines.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = last && lines.length > limit ? encodeCursor(fingerprint, keyOf(last).map(String)) : null;
    return { items: items.map((line) => lineView(line, loaded)), nextCursor };
  }

  /** All that come after the key and before what is not looked at; more than the page when there are. */
  private async lines(
    due: readonly DueDirective[],
    run: ForecastQuery & { from: Key | null; loaded: LoadedOrganisation },
  ): Promise<Foretold[]> {
    let found: Foretold[] = [];
    for (let n = 0; n < due.length; n += AT_ONCE) {
      if (n >= MOST_DIRECTIVES) throw new Problem('forecast_too_wide', { params: { most: MOST_DIRECTIVES } });
      const runs = await Promise.all(due.slice(n, n + AT_ONCE).map(({ directiveId }) => this.ahead(directiveId, run)));
      found = [...found, ...runs.flat()];
      const next = due[n + AT_ONCE]?.due;
      if (next !== undefined && found.filter(({ at }) => at < next).length > run.limit) return found.filter(({ at }) => at < next);
    }
    return found;
  }

  private async ahead(
    directiveId: string,
    { now, until, from, loaded }: Pick<ForecastQuery, 'now' | 'until'> & { from: Key | null; loaded: LoadedOrganisation },
  ): Promise<Foretold[]> {
    const { state, version, lastAt } = await loadDirective(this.pool, domainRules, directiveId);
    if (state === null) return [];
    const calendar = this.calendarOf(state);
    const contextAt = (at: Instant) => ({ now: at, calendar, directory: directoryOf(loaded.organisation, at), rules: domainRules.number });
    const lines: Foretold[] = [];
    let last = version;
    for (const seen of forecast(state, { now: lastAt !== null && lastAt > now ? lastAt : now, until, contextAt })) {
      for (const event of seen.events) {
        last += 1;
        const line = { at: event.meta.occurredAt, event, version: last, state: seen.state };
        if (from === null || after(keyOf(line), from)) lines.push(line);
      }
    }
    return lines;
  }

  private calendarOf({ calendarVersion }: Directive) {
    const calendar = this.calendars.byVersion(calendarVersion);
    if (!calendar) throw new Error(`no calendar ${calendarVersion}`);
    return calendar;
  }
}

const keyFrom = (key: string[] | null): Key | null => (key === null ? null : [key[0] ?? '', key[1] ?? '', Number(key[2]) || 0]);
