import { LRUCache } from 'lru-cache';
import type { Pool } from 'pg';
import type { ForecastLine } from '@duban/contracts';
import { domainRules, loadDirective } from '@duban/directives';
import { directoryOf, forecast, type Directive, type Instant } from '@duban/domain';
import type { LoadedOrganisation } from '@duban/identity';
import type { CalendarBook } from '../ports/ports.js';
import { lineView } from './forecast-line.js';

/** A line, and the place that its event would have in its stream. */
export interface Foretold {
  version: number;
  line: ForecastLine;
}

/** A directive as its stream stands now. */
export interface Standing {
  directiveId: string;
  version: number;
}

export interface RunSpan {
  now: Instant;
  until: Instant;
  loaded: LoadedOrganisation;
}

/** What a directive was run forward on, and what came of it. */
interface Kept extends RunSpan {
  version: number;
  foretold: readonly Foretold[];
}

/** About 60 MB of text; a city with 10,000 open tasks has half as many lines for a week. */
const MOST_LINES = 60_000;

const holds = ({ version, now, until, loaded, foretold }: Kept, asked: RunSpan & Standing): boolean =>
  version === asked.version &&
  loaded === asked.loaded &&
  until >= asked.until &&
  now <= asked.now &&
  // what should have happened meanwhile and is not recorded yet comes at the instant of asking
  (foretold[0] === undefined || foretold[0].line.at >= asked.now);

/**
 * Directives run forward, each kept until its stream or the organisation moves on: if nobody acts, an hour later the same will come. To
 * run one is dear (its snapshot is not believed unproved, and a ladder has many steps), and a page is asked for by everybody all day.
 */
export class KeptRuns {
  private readonly kept = new LRUCache<string, Kept>({ maxSize: MOST_LINES, sizeCalculation: ({ foretold }) => foretold.length + 1 });

  constructor(
    private readonly pool: Pool,
    private readonly calendars: CalendarBook,
  ) {}

  /** All that the clocks of a directive bring up to an instant if nobody acts. */
  async ahead(standing: Standing, span: RunSpan): Promise<readonly Foretold[]> {
    const known = this.kept.get(standing.directiveId);
    if (known && holds(known, { ...standing, ...span })) return known.foretold.filter(({ line }) => line.at <= span.until);
    const { version, foretold } = await this.run(standing.directiveId, span);
    this.kept.set(standing.directiveId, { ...span, version, foretold });
    return foretold;
  }

  private async run(directiveId: string, { now, until, loaded }: RunSpan): Promise<Pick<Kept, 'version' | 'foretold'>> {
    const { state, version, lastAt } = await loadDirective(this.pool, domainRules, directiveId);
    const foretold: Foretold[] = [];
    if (state === null) return { version, foretold };
    const calendar = this.calendarOf(state);
    const contextAt = (at: Instant) => ({ now: at, calendar, directory: directoryOf(loaded.organisation, at), rules: domainRules.number });
    for (const seen of forecast(state, { now: lastAt !== null && lastAt > now ? lastAt : now, until, contextAt })) {
      for (const event of seen.events) {
        const place = version + foretold.length + 1;
        foretold.push({ version: place, line: lineView({ event, version: place, state: seen.state }, loaded) });
      }
    }
    return { version, foretold };
  }

  private calendarOf({ calendarVersion }: Directive) {
    const calendar = this.calendars.byVersion(calendarVersion);
    if (!calendar) throw new Error(`no calendar ${calendarVersion}`);
    return calendar;
  }
}
