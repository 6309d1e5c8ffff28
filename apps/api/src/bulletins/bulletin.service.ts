import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { BULLETIN_FIGURES } from '@duban/contracts';
import {
  issueBulletin,
  issuingRefused,
  localDateOf,
  localYear,
  periodOf,
  startOfDay,
  addDays,
  unpinnedMeta,
  type Bulletin,
  type BulletinContent,
  type BulletinEvent,
  type BulletinFigures,
  type BulletinRefusal,
  type BulletinState,
  type CommandMeta,
  type Instant,
  type Period,
} from '@duban/domain';
import { allocateNumbers, BULLETINS, behindOthers, readState, recordAct, sentCommand, streamIds, type Recorded } from '@duban/event-store';
import { listTasks, taskFigures, type FigureGroup, type RowSource } from '@duban/read-models';
import type { Subject } from '@duban/identity';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook } from '../ports/ports.js';
import { PastService } from '../record/index.js';

/** A paper names no more; the number of all stands beside them. */
const MOST_NAMED = 200;
const ALL = { kind: 'all' } as const;

const sumOf = (groups: readonly FigureGroup[]): BulletinFigures =>
  Object.fromEntries(BULLETIN_FIGURES.map((figure) => [figure, groups.reduce((sum, { figures }) => sum + figures[figure], 0)]));

const tenths = (days: number | null): number | null => (days === null ? null : Math.round(days * 10));

/** Over all units, by how much each completed. */
const averageOf = (groups: readonly FigureGroup[]): number | null => {
  const done = groups.filter(({ averageDays }) => averageDays !== null);
  const completed = done.reduce((sum, { figures }) => sum + figures.completed, 0);
  return completed === 0
    ? null
    : tenths(done.reduce((sum, { averageDays, figures }) => sum + (averageDays ?? 0) * figures.completed, 0) / completed);
};

export interface Reading {
  subject: Subject;
  receivedAt: Instant;
}

/** 通报 of a period: made of the record as it stood at its end, and kept once it is signed. */
@Injectable()
export class BulletinService {
  constructor(
    private readonly past: PastService,
    @Port('pool') private readonly pool: Pool,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  /** @throws Problem not_found where there is no such period */
  periodAt(period: string, now: Instant): Period & { over: boolean; today: string } {
    const found = periodOf(period);
    const today = localDateOf(now, this.calendars.asOf(now));
    if (!found || found.from > today) throw new Problem('not_found');
    return { ...found, today, over: today > found.to };
  }

  async signed(period: string): Promise<Bulletin | null> {
    return (await readState(this.pool, BULLETINS, period)).state;
  }

  /** Those that were issued, the latest period first. */
  async allSigned(): Promise<Bulletin[]> {
    const after = BULLETINS.streamId('');
    const ids = await streamIds(this.pool, { category: BULLETINS.category, after, limit: 1_000 });
    // others of the office's streams follow them
    const found = await Promise.all(ids.filter((id) => id.startsWith(after)).map((id) => this.signed(BULLETINS.idOf(id))));
    return found.flatMap((one) => one ?? []).sort((a, b) => b.content.to.localeCompare(a.content.to) || b.number.seq - a.number.seq);
  }

  /** As the record stood at the end of the period, so that whoever signs signs what was read; now, while it runs. */
  async content(call: Reading, period: string): Promise<BulletinContent> {
    const { from, to, over } = this.periodAt(period, call.receivedAt);
    const calendar = this.calendars.asOf(call.receivedAt);
    const end = startOfDay(addDays(to, 1), calendar);
    const asked = { ...call, query: { by: 'recorded' as const, ...(over ? { asOf: end } : {}) } };
    return this.past.list(asked, async (source, { now }) => {
      const given = { now, visibility: ALL };
      const due = await taskFigures(source, { ...given, group: 'department', dueFrom: from, dueTo: to });
      const closed = await taskFigures(source, { ...given, group: 'department', closedFrom: from, closedTo: to });
      return {
        ...{ period, from, to, asOf: now, figures: sumOf(due), averageTenths: averageOf(due) },
        departments: due.flatMap((group) =>
          group.key === null ? [] : [{ departmentId: group.key, figures: sumOf([group]), averageTenths: tenths(group.averageDays) }],
        ),
        closedInPeriod: closed.reduce((sum, { figures }) => sum + figures.completed, 0),
        ...(await this.lateOnes(source, now)),
      };
    });
  }

  private async lateOnes(source: RowSource, now: Instant): Promise<Pick<BulletinContent, 'late' | 'lateInAll'>> {
    const given = { now, visibility: ALL };
    const { items } = await listTasks(source, { ...given, overdue: true, limit: MOST_NAMED });
    const groups = await taskFigures(source, { ...given, group: 'department' });
    return {
      late: items.map(({ directiveId, directiveNumber, directiveTitle, taskId, title, lead, currentDue, overdue }) => ({
        ...{ directiveId, number: directiveNumber, directiveTitle, taskId, title, lead, due: currentDue, days: overdue?.days ?? 0 },
      })),
      lateInAll: groups.reduce((sum, { figures }) => sum + figures.overdue, 0),
    };
  }

  /** 签发. Sent again, it is the same bulletin. */
  async issue(call: Reading, period: string, meta: CommandMeta): Promise<Bulletin> {
    const { today } = this.periodAt(period, call.receivedAt);
    const content = await this.content(call, period);
    const calendar = this.calendars.asOf(call.receivedAt);
    const year = localYear(call.receivedAt, calendar.utcOffsetMinutes);
    const acted = await behindOthers(this.pool, (tx) =>
      recordAct<BulletinState, BulletinEvent, { period: string }, BulletinRefusal>(tx, BULLETINS, period, {
        kept: sentCommand({ type: 'IssueBulletin', data: { period }, meta }),
        expectedVersion: meta.expectedVersion,
        decide: async ({ state, version }) => {
          const refusal = issuingRefused(state, { content, today });
          if (refusal) return { ok: false, refusal };
          // last of all: the counter is everybody's
          const number = { year, seq: await allocateNumbers(tx, 'bulletin', year, 1) };
          const events = issueBulletin({ content, today }, number).map((event, n): Recorded<BulletinEvent> => ({
            ...event,
            meta: unpinnedMeta(meta),
            version: version + n + 1,
          }));
          return { ok: true, result: { period }, events, closed: true };
        },
      }),
    );
    if (!acted.ok) throw new Problem(acted.refusal.code, 'params' in acted.refusal ? { params: acted.refusal.params } : {});
    if (!acted.state) throw new Problem('not_found');
    return acted.state;
  }
}
