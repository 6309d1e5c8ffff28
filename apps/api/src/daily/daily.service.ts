import { Injectable } from '@nestjs/common';
import { DAILY_COUNTS, type DailyCount, type DailyView } from '@duban/contracts';
import {
  addDays,
  addWorkingDays,
  localDateOf,
  officesOpen,
  startOfDay,
  type Instant,
  type LocalDate,
  type WorkCalendar,
} from '@duban/domain';
import { visibilityOf } from '@duban/identity';
import { calendarsOf, countDuties, countTasks, listDuties, listTasks, type RowSource, type TaskFilter } from '@duban/read-models';
import { DAILY_COUNT_LABELS, dayText } from '@duban/words';
import { ForecastService } from '../forecast/index.js';
import type { Call } from '../http/call.js';
import { Port, type CalendarBook } from '../ports/ports.js';
import { PastService } from '../record/index.js';
import { tasksLink } from '../tasks/index.js';
import { HappenedService } from './happened.service.js';

type Ask = Pick<Call, 'subject' | 'receivedAt'>;

/** How far ahead it looks. */
const DAYS = 7;
/** Rows of one list that a page holds. */
const MOST_ROWS = 20;
const MOST_FORETOLD = 200;
/** Whoever of the supervising side is waited for. */
const SUPERVISORS = ['supervision_officer', 'office_head', 'leader_in_charge', 'issuing_leader'] as const;
/** What of a forecast a morning has to know: reminders go out by themselves. */
const WEIGHTY = ['NoticeOwed', 'NoticeIssued', 'ReportMissed'];

/** 督办日报: a morning on one page, from the same queries that the console asks. */
@Injectable()
export class DailyService {
  constructor(
    private readonly past: PastService,
    private readonly forecasts: ForecastService,
    private readonly happened: HappenedService,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  /** @throws Problem as_of_in_future */
  async sheet(call: Ask, date: LocalDate | undefined): Promise<DailyView> {
    const now = call.receivedAt;
    const calendar = this.calendars.asOf(now);
    const today = localDateOf(now, calendar);
    const day = date ?? today;
    const asOf = day === today ? undefined : officesOpen(day, calendar);
    const query = { asOf, by: 'recorded' as const };
    const { at } = this.past.look({ query, receivedAt: now });
    const before = addWorkingDays(day, -1, calendar);
    const since = startOfDay(before, calendar);
    const parts = await this.past.list({ ...call, query }, (source, { now: then, person, visibility }) =>
      this.lists(source, { now: then, person, visibility, day, asOf }, calendar),
    );
    return {
      ...{ date: day, day: dayText(day, today), asOf: at, since, sinceDay: dayText(before, today) },
      ...parts,
      happened: await this.happened.between(since, at, call.subject),
      forecast: asOf === undefined ? await this.ahead(call) : null,
    };
  }

  private async lists(
    source: RowSource,
    given: Pick<TaskFilter, 'now' | 'person' | 'visibility'> & { day: LocalDate; asOf: Instant | undefined },
    calendar: WorkCalendar,
  ): Promise<Pick<DailyView, 'counts' | 'overdue' | 'dueToday' | 'dueSoon' | 'waiting'>> {
    const { day, asOf, ...who } = given;
    const then: Record<string, string> = asOf === undefined ? {} : { asOf };
    const filters = filtersOf(day);
    const counts: DailyView['counts'] = [];
    for (const id of DAILY_COUNTS) {
      const { total } = await countTasks(source, { ...filters[id], ...who });
      counts.push({ id, label: DAILY_COUNT_LABELS[id], counted: { count: total, query: tasksLink({ ...textOf(filters[id]), ...then }) } });
    }
    const rows = async (id: 'overdue' | 'dueToday' | 'dueSoon'): Promise<DailyView['overdue']> => {
      const { items } = await listTasks(source, { ...filters[id], ...who, limit: MOST_ROWS });
      return { total: counts.find((one) => one.id === id)?.counted.count ?? 0, items: items.map(({ groupKey: _, ...item }) => item) };
    };
    // of every leader, not of the reader alone: it is the office's sheet, and a leader's decision is what a department waits for
    const asked = { now: who.now, visibility: who.visibility, roles: [...SUPERVISORS] };
    const calendarOf = calendarsOf((version) => this.calendars.byVersion(version), calendar);
    const waiting = await listDuties(source, { ...asked, limit: MOST_ROWS }, { calendarOf });
    const total = (await countDuties(source, asked)).reduce((sum, { total: some }) => sum + some, 0);
    const [overdue, dueToday, dueSoon] = [await rows('overdue'), await rows('dueToday'), await rows('dueSoon')];
    return { counts, overdue, dueToday, dueSoon, waiting: { total, items: waiting.items } };
  }

  private async ahead({ subject, receivedAt: now }: Ask): Promise<NonNullable<DailyView['forecast']>> {
    const until: Instant = startOfDay(addDays(localDateOf(now, this.calendars.asOf(now)), DAYS), this.calendars.asOf(now));
    const { items } = await this.forecasts.page({ now, until, limit: MOST_FORETOLD, visibility: visibilityOf(subject) });
    const weighty = items.filter(({ event, notice }) => WEIGHTY.includes(event) && !(event === 'NoticeOwed' && notice?.release === 'auto'));
    return { until, total: weighty.length, items: weighty.slice(0, MOST_ROWS) };
  }
}

type Filter = Partial<Pick<TaskFilter, 'open' | 'overdue' | 'blocked' | 'extensionPending' | 'state' | 'dueFrom' | 'dueTo'>>;

const filtersOf = (day: LocalDate): Record<DailyCount, Filter> => ({
  open: { open: true },
  overdue: { overdue: true },
  dueToday: { open: true, dueFrom: day, dueTo: day },
  dueSoon: { open: true, dueFrom: addDays(day, 1), dueTo: addDays(day, DAYS - 1) },
  review: { state: 'CLOSURE_REVIEW' },
  extensionPending: { open: true, extensionPending: true },
  blocked: { open: true, blocked: true },
});

const textOf = (filter: Filter): Record<string, string> =>
  Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, String(value)]));
