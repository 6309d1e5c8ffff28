import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { domainRules, loadDirective, type Loaded } from '@duban/directives';
import { directoryOf, type DecisionContext, type Instant } from '@duban/domain';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';

/** A directive as it is now, with what a decision on it would look at. */
export interface PresentDirective extends Loaded {
  ctx: DecisionContext;
}

/** What a command would meet if it came now. The directive's one writer has the last word. */
@Injectable()
export class PresentDirectives {
  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  async load(directiveId: string, at: Instant): Promise<PresentDirective> {
    const loaded = await loadDirective(this.pool, domainRules, directiveId);
    return { ...loaded, ctx: await this.contextOf(loaded, at) };
  }

  async contextOf({ state, lastAt }: Pick<Loaded, 'state' | 'lastAt'>, at: Instant): Promise<DecisionContext> {
    const calendar = (state && this.calendars.byVersion(state.calendarVersion)) ?? this.calendars.asOf(at);
    const now = lastAt !== null && lastAt > at ? lastAt : at;
    const { organisation } = await this.organisation();
    return { now, calendar, directory: directoryOf(organisation, at) };
  }
}
