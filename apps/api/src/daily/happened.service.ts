import { readHistories, type PastHistory } from '@duban/audit';
import { Injectable } from '@nestjs/common';
import type { DailyLineView, DailyView } from '@duban/contracts';
import { DAILY_KINDS, dailyKindOf, numberText, type DailyKind, type DirectiveId, type Instant, type RecordedEvent } from '@duban/domain';
import { streamsSince } from '@duban/event-store';
import { visibilityOf, type Subject } from '@duban/identity';
import type { Clock } from '@duban/platform';
import { directiveIdOfStream } from '@duban/protocol';
import { directiveNumbers, visibleAmong } from '@duban/read-models';
import { DAILY_LABELS, timelineTexts, type Namings } from '@duban/words';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { directivesNamedBy, namingsIn } from '../record/index.js';
import { namingsOf } from '../views/naming.js';

/** Directives of which a sheet tells: more than a city moves in a long weekend. */
const MOST_DIRECTIVES = 1_000;
const AT_ONCE = 50;
/** Lines of one kind that a page holds. */
const MOST_LINES = 12;

interface Told {
  kind: DailyKind;
  event: RecordedEvent;
  of: PastHistory;
}

/** What has happened between two instants, in the record's own words. */
@Injectable()
export class HappenedService {
  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('clock') private readonly clock: Clock,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  async between(since: Instant, until: Instant, subject: Subject): Promise<DailyView['happened']> {
    const recordedAfter = this.clock.realAt(since);
    const streams = await streamsSince(this.pool, { category: 'directive', recordedAfter, limit: MOST_DIRECTIVES });
    const directiveIds = streams.map(directiveIdOfStream);
    const seen = await visibleAmong(this.dataSource, { directiveIds, visibility: visibilityOf(subject) });
    const told = await this.told(
      directiveIds.filter((id) => seen.has(id)),
      since,
      until,
    );
    const names = namingsOf(await this.organisation());
    const numbers = await directiveNumbers(this.pool, [...new Set(told.flatMap(({ of }) => directivesNamedBy(of.state)))]);
    return DAILY_KINDS.flatMap((kind) => {
      const ofKind = told.filter((one) => one.kind === kind);
      const lines = ofKind.slice(0, MOST_LINES).map((one) => lineOf(one, namingsIn(one.of.state, names, numbers)));
      return lines.length === 0 ? [] : [{ kind, label: DAILY_LABELS[kind], total: ofKind.length, lines }];
    });
  }

  /** The latest first. */
  private async told(ids: readonly DirectiveId[], since: Instant, until: Instant): Promise<Told[]> {
    const look = { at: until, by: 'recorded' as const, recordedAt: this.clock.realAt(until) };
    const found: Told[] = [];
    for (let n = 0; n < ids.length; n += AT_ONCE) {
      const histories = await readHistories(this.pool, ids.slice(n, n + AT_ONCE), look);
      for (const of of histories.values())
        for (const event of of.events) {
          const { occurredAt } = event.meta;
          const kind = occurredAt > since && occurredAt <= until ? dailyKindOf(event) : null;
          if (kind !== null) found.push({ kind, event, of });
        }
    }
    return found.sort((a, b) => b.event.meta.occurredAt.localeCompare(a.event.meta.occurredAt));
  }
}

const lineOf = ({ event, of: { state } }: Told, naming: Namings): DailyLineView => ({
  at: event.meta.occurredAt,
  directiveId: state.id,
  directiveNumber: numberText(state.number),
  directiveTitle: state.title,
  taskId: 'taskId' in event.data && typeof event.data.taskId === 'string' ? event.data.taskId : null,
  text: { zh: timelineTexts(event, naming.zh).zh, en: timelineTexts(event, naming.en).en },
});
