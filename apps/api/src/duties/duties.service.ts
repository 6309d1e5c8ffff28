import { Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { CanView, DutyView, Page } from '@duban/contracts';
import { NO_PARTS, type Instant } from '@duban/domain';
import { may, visibilityOf, type Subject } from '@duban/identity';
import {
  calendarsOf,
  countDuties,
  listDuties,
  listDutiesOfMeetings,
  type CalendarOf,
  type DutyCount,
  type DutyFilter,
  type DutyGround,
  type DutyItem,
  type DutyQuery,
} from '@duban/read-models';
import { ActsNow, type RowsCall } from '../commands/index.js';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';
import { PastService, type PastCall } from '../record/index.js';
import { dutyActFor } from './duty-act.js';
import { dutyGroundsOf } from './duty-grounds.js';

type Asked = Omit<DutyQuery, 'now' | 'visibility' | 'grounds'> & { mine?: boolean | undefined };
type DutiesCall = PastCall & RowsCall & { query: Asked };

/** What is owed, and what of it is a reader's own: one filter for the list, for the first screen and for its numbers. */
@Injectable()
export class DutiesService {
  constructor(
    private readonly past: PastService,
    private readonly acts: ActsNow,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('calendars') private readonly calendars: CalendarBook,
    @Port('dataSource') private readonly dataSource: DataSource,
  ) {}

  /** On what grounds duties are the reader's own. */
  async groundsOf(subject: Subject, at: Instant): Promise<DutyGround[]> {
    return dutyGroundsOf(subject, (await this.organisation()).organisation, at);
  }

  async page(call: DutiesCall): Promise<Page<DutyView>> {
    const grounds = await this.groundsOf(call.subject, call.receivedAt);
    const own = call.query.mine === true ? { grounds } : {};
    const beside = this.past.lookBack(call) === null ? await this.listsOf(call.subject, { ...call.query, ...own }, call.receivedAt) : [];
    const page = await this.past.list(call, (source, given) =>
      listDuties(source, { ...given, ...own }, { calendarOf: this.calendarOf(given.now), beside }),
    );
    const { items, nextCursor } = await this.acts.withCan<DutyItem & { can?: CanView[] }, Page<DutyItem & { can?: CanView[] }>>(call, page);
    return { items: items.map((one) => ({ ...one, act: dutyActFor(one, grounds, one.can) })), nextCursor };
  }

  /** The first of a reader's own duties, as the list with the same filter gives them. */
  async first(
    subject: Subject,
    filter: Pick<DutyFilter, 'group'> & { grounds: DutyGround[]; now: Instant; limit: number },
  ): Promise<DutyView[]> {
    const { grounds, now } = filter;
    const given = { ...filter, visibility: visibilityOf(subject) };
    const beside = await this.listsOf(subject, filter, now);
    const { items } = await listDuties(this.dataSource, given, { calendarOf: this.calendarOf(now), beside });
    return items.map((one) => ({ ...one, act: dutyActFor(one, grounds, undefined) }));
  }

  async counts(subject: Subject, filter: Pick<DutyFilter, 'kind'> & { grounds: DutyGround[]; now: Instant }): Promise<DutyCount[]> {
    const given = { ...filter, visibility: visibilityOf(subject) };
    return countDuties(this.dataSource, given, await this.listsOf(subject, filter, filter.now));
  }

  private listsOf(subject: Subject, filter: Omit<DutyFilter, 'now' | 'visibility'>, now: Instant): Promise<DutyItem[]> {
    const reads = may(subject, 'read.meetings', NO_PARTS);
    return listDutiesOfMeetings(this.dataSource, { ...filter, now, visibility: visibilityOf(subject), reads }, this.calendars.asOf(now));
  }

  private calendarOf(now: Instant): CalendarOf {
    return calendarsOf((version) => this.calendars.byVersion(version), this.calendars.asOf(now));
  }
}
