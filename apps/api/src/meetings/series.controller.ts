import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { seriesRoutes as routes, SHEET_STANDINGS, type SeriesListItem, type SeriesSheetView, type SeriesView } from '@duban/contracts';
import { decidedAt, localDateOf, NO_PARTS, onSheet, type Instant, type WorkCalendar } from '@duban/domain';
import { may, maySeeDirective, type Subject } from '@duban/identity';
import { draftsOfSeries, listSeries, meetingsOfSeries, taskFigures, type MeetingOfSeries, type SeriesDraft } from '@duban/read-models';
import { meetingBasisText } from '@duban/words';
import { ActsNow, PresentDirectives } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook } from '../ports/ports.js';
import { PastService } from '../record/index.js';
import { tasksLink } from '../tasks/index.js';
import { directiveOf, sheetItem } from './series.view.js';

type Reading = Pick<Call, 'subject' | 'receivedAt' | 'route'>;
type Figures = SeriesView['meetings'][number]['figures'];

/** By what a directive cites the meeting as its source. */
const referenceOf = ({ id, number }: Pick<MeetingOfSeries, 'id' | 'number'>): string => number ?? id;

const readsMeetings = ({ subject, route }: Reading): boolean => may(subject, route.action ?? '', NO_PARTS);

/** 系列会议 and the sheet for the next one. */
@Controller()
export class SeriesController {
  constructor(
    private readonly past: PastService,
    private readonly acts: ActsNow,
    private readonly present: PresentDirectives,
    @Port('pool') private readonly pool: Pool,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  @Bind(routes.listSeries)
  async list(@FromCall() call: Call<typeof routes.listSeries>): Promise<{ items: SeriesListItem[] }> {
    if (!readsMeetings(call)) return { items: [] };
    const [found, figures] = await Promise.all([listSeries(this.pool), this.figures(call)]);
    const items: SeriesListItem[] = [];
    for (const one of found) {
      const meetings = await meetingsOfSeries(this.pool, one.name);
      const open = meetings.reduce((sum, meeting) => sum + (figures.get(referenceOf(meeting))?.open?.count ?? 0), 0);
      items.push({ ...one, open });
    }
    return { items };
  }

  @Bind(routes.getSeries)
  async get(@FromCall() call: Call<typeof routes.getSeries>): Promise<SeriesView> {
    const { series } = call.params;
    const meetings = await this.meetings(call, series);
    const figures = await this.figures(call);
    return {
      name: series,
      meetings: meetings.map((meeting) => ({ ...meeting, figures: figures.get(referenceOf(meeting)) ?? null })),
    };
  }

  @Bind(routes.seriesSheet)
  async sheet(@FromCall() call: Call<typeof routes.seriesSheet>): Promise<SeriesSheetView> {
    const { series } = call.params;
    const { receivedAt: now } = call;
    const meetings = await this.meetings(call, series);
    const calendar = this.calendars.asOf(now);
    const date = call.query.date ?? localDateOf(now, calendar);
    const last = meetings.find((meeting) => meeting.date < date) ?? null;
    const drafts = (await draftsOfSeries(this.pool, series)).filter((draft) => draft.date < date);
    const at = decidedAt(date, now, calendar);
    const basis = meetingBasisText(series, date);
    const items = await this.items(call, drafts, { last: last?.date ?? null, basis });
    const inOrder = SHEET_STANDINGS.flatMap((standing) => items.filter((item) => item.standing === standing));
    const counts = Object.fromEntries(SHEET_STANDINGS.map((one) => [one, items.filter(({ standing }) => standing === one).length]));
    return {
      ...{ series, date, asOf: now, items: inOrder },
      last: last && { id: last.id, title: last.title, date: last.date },
      counts: counts as SeriesSheetView['counts'],
      basis: at === null ? null : { at, basis },
    };
  }

  /** Each task once, of the first meeting that made it; those of which the reader may know. */
  private async items(call: Reading, drafts: readonly SeriesDraft[], { last, basis }: { last: string | null; basis: string }) {
    const made = new Map<string, SeriesDraft>();
    for (const draft of drafts) if (!made.has(directiveOf(draft))) made.set(directiveOf(draft), draft);
    const items: SeriesSheetView['items'] = [];
    for (const [directiveId, draft] of made) {
      const shown = await this.shown(call, directiveId, last);
      const meeting = { id: draft.meetingId, title: draft.meetingTitle, date: draft.date };
      for (const one of shown) items.push(sheetItem({ ...one, meeting, last, basis }));
    }
    return items;
  }

  private async shown({ subject, receivedAt: now }: Pick<Call, 'subject' | 'receivedAt'>, directiveId: string, last: string | null) {
    const { state } = await this.present.load(directiveId, now);
    if (!state || !maySeeDirective(subject, state)) return [];
    const calendar = this.calendarOf(state.calendarVersion, now);
    const tasks = Object.values(state.tasks).filter((task) => onSheet(task, last, calendar));
    if (tasks.length === 0) return [];
    const beside = await this.acts.beside(state, { subject, receivedAt: now, why: true });
    return tasks.map((task) => ({ state, task, now, calendar, may: beside(task.id) }));
  }

  private calendarOf(version: string, now: Instant): WorkCalendar {
    return this.calendars.byVersion(version) ?? this.calendars.asOf(now);
  }

  /** @throws Problem not_found where there is no such series for the reader */
  private async meetings(call: Reading, series: string): Promise<MeetingOfSeries[]> {
    const meetings = readsMeetings(call) ? await meetingsOfSeries(this.pool, series) : [];
    if (meetings.length === 0) throw new Problem('not_found');
    return meetings;
  }

  /** By the reference of the meeting. */
  private async figures(call: { subject: Subject; receivedAt: Instant }): Promise<Map<string, NonNullable<Figures>>> {
    const asked = { ...call, query: { by: 'recorded' as const, group: 'meeting' as const } };
    const found = await this.past.list(asked, (source, given) => taskFigures(source, given));
    return new Map(
      found.flatMap(({ key, figures }) => {
        if (key === null) return [];
        const counted = Object.entries(figures).map(([figure, count]) => [figure, { count, query: tasksLink({ meeting: key, figure }) }]);
        return [[key, Object.fromEntries(counted) as NonNullable<Figures>] as const];
      }),
    );
  }
}
