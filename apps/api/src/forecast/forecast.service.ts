import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { ForecastLine, Page } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import type { LoadedOrganisation } from '@duban/identity';
import { decodeCursor, dueDirectives, encodeCursor, fingerprintOf, type DueDirective, type Visibility } from '@duban/read-models';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';
import { KeptRuns, type Foretold } from './kept-runs.js';

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

/** Directives that one page may run forward: each that moved since it was last asked for is read and folded for it. */
const MOST_DIRECTIVES = 2_000;
/** Read beside each other. */
const AT_ONCE = 8;

type Key = readonly [at: string, directiveId: string, version: number];

const keyOf = ({ line, version }: Foretold): Key => [line.at, line.directiveId, version];
const order = (a: Key, b: Key): number => (a[0] === b[0] ? (a[1] === b[1] ? a[2] - b[2] : a[1] < b[1] ? -1 : 1) : a[0] < b[0] ? -1 : 1);

/** Runs directives forward in the order in which something first falls due in them, and no more of them than a page needs. */
@Injectable()
export class ForecastService {
  private readonly runs: KeptRuns;

  constructor(
    @Port('pool') pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('calendars') calendars: CalendarBook,
  ) {
    this.runs = new KeptRuns(pool, calendars);
  }

  /** @throws Problem forecast_too_wide */
  async page(query: ForecastQuery): Promise<Page<ForecastLine>> {
    const { until, department, leader, directive, limit, visibility } = query;
    const fingerprint = fingerprintOf('forecast', { until, department, leader, directive });
    const from = keyFrom(decodeCursor(query.cursor, fingerprint, 3));
    const due = await dueDirectives(this.dataSource, { until, department, leader, directive, visibility, limit: MOST_DIRECTIVES + 1 });
    const loaded = await this.organisation();
    const lines = (await this.lines(due, { ...query, from, loaded })).sort((a, b) => order(keyOf(a), keyOf(b)));
    const items = lines.slice(0, limit);
    const last = items.at(-1);
    const nextCursor = last && lines.length > limit ? encodeCursor(fingerprint, keyOf(last).map(String)) : null;
    return { items: items.map(({ line }) => line), nextCursor };
  }

  /** All that come after the key and before what is not looked at; more than the page when there are. */
  private async lines(
    due: readonly DueDirective[],
    run: ForecastQuery & { from: Key | null; loaded: LoadedOrganisation },
  ): Promise<Foretold[]> {
    const found: Foretold[] = [];
    for (let n = 0; n < due.length; n += AT_ONCE) {
      if (n >= MOST_DIRECTIVES) throw new Problem('forecast_too_wide', { params: { most: MOST_DIRECTIVES } });
      const runs = await Promise.all(due.slice(n, n + AT_ONCE).map((standing) => this.runs.ahead(standing, run)));
      for (const one of runs.flat()) if (run.from === null || order(keyOf(one), run.from) > 0) found.push(one);
      const next = due[n + AT_ONCE]?.due;
      if (next === undefined || found.length <= run.limit) continue;
      const before = found.filter(({ line }) => line.at < next);
      if (before.length > run.limit) return before;
    }
    return found;
  }
}

const keyFrom = (key: string[] | null): Key | null => (key === null ? null : [key[0] ?? '', key[1] ?? '', Number(key[2]) || 0]);
