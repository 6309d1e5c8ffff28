import { Controller } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { searchRoutes as routes, type SearchView } from '@duban/contracts';
import { visibilityOf } from '@duban/identity';
import { searchEntries, termsOf } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { namesWith, type Named } from './names-with.js';

/** A list of names that nobody would read. */
const MOST_NAMES = 20;

/** 搜索: over what the reader may see, which is asked in the same statement. */
@Controller()
export class SearchController {
  constructor(
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.search)
  async search(@FromCall() call: Call<typeof routes.search>): Promise<SearchView> {
    const { q, limit } = call.query;
    const words = termsOf(q);
    if (words.length === 0) throw new Problem('search_too_short');
    const loaded = await this.organisation();
    const named = words.map((word) => namesWith(loaded, word));
    const terms = words.map((text, n) => ({
      text,
      parties: [...(named[n]?.units ?? []), ...(named[n]?.people ?? [])].map(({ id }) => id),
    }));
    const hits = await searchEntries(this.dataSource, { terms, visibility: visibilityOf(call.subject), limit: limit + 1 });
    return {
      items: hits.slice(0, limit),
      more: hits.length > limit,
      units: each(named.flatMap(({ units }) => units)),
      people: each(named.flatMap(({ people }) => people)),
    };
  }
}

const each = (all: readonly Named[]): Named[] => [...new Map(all.map((one) => [one.id, one])).values()].slice(0, MOST_NAMES);
