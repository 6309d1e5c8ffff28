import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { ChangesView, ChangeView } from '@duban/contracts';
import { NO_PARTS } from '@duban/domain';
import { changesBetween, lastSeq, STREAMS, type Change, type StreamNames } from '@duban/event-store';
import { may, visibilityOf, type Subject } from '@duban/identity';
import { directiveIdOfStream, isDirectiveStream } from '@duban/protocol';
import { visibleAmong } from '@duban/read-models';
import { Port } from '../ports/ports.js';

/** Numbers read at a time, and at most for one answer. */
const WINDOW = 500;
const MOST_WINDOWS = 10;
/** Whoever is further behind reads anew: that is less than what they missed. */
const MOST_BEHIND = 50_000;

/** What was recorded, as far as the reader may see what it is about now. */
@Injectable()
export class ChangeLog {
  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
  ) {}

  /** How far events are numbered now. */
  head(): Promise<number> {
    return lastSeq(this.pool);
  }

  /** @param since null = where to begin */
  async after(since: number | null, subject: Subject): Promise<ChangesView> {
    const head = await this.head();
    if (since === null) return { items: [], next: head, more: false, reset: false };
    if (since > head || head - since > MOST_BEHIND) return { items: [], next: head, more: false, reset: true };
    const items: ChangeView[] = [];
    let next = since;
    for (let windows = 0; next < head && windows < MOST_WINDOWS && items.length < WINDOW; windows += 1) {
      const upTo = Math.min(next + WINDOW, head);
      items.push(...(await this.visible(await changesBetween(this.pool, next, upTo), subject)));
      next = upTo;
    }
    return { items, next, more: next < head, reset: false };
  }

  private async visible(changes: readonly Change[], subject: Subject): Promise<ChangeView[]> {
    const directiveIds = [
      ...new Set(
        changes
          .map(({ streamId }) => streamId)
          .filter(isDirectiveStream)
          .map(directiveIdOfStream),
      ),
    ];
    const seen = await visibleAmong(this.dataSource, { directiveIds, visibility: visibilityOf(subject) });
    const readsMeetings = may(subject, 'read.meetings', NO_PARTS);
    return changes.flatMap((change) => {
      const view = viewOf(change);
      if (view === null) return [];
      if (view.kind === 'directive') return seen.has(view.directiveId ?? '') ? [view] : [];
      return view.kind === 'meeting' && !readsMeetings ? [] : [view];
    });
  }
}

const isOf = ({ streamId }: StreamNames, id: string): boolean => id.startsWith(streamId(''));

/** null for what is nobody's to show: jobs, deliveries, refusals. */
const viewOf = ({ seq, streamId, type, taskId }: Change): ChangeView | null => {
  const change = { seq, directiveId: null, taskId: null, meetingId: null, event: type };
  if (isDirectiveStream(streamId)) return { ...change, kind: 'directive', directiveId: directiveIdOfStream(streamId), taskId };
  if (isOf(STREAMS.meeting, streamId)) return { ...change, kind: 'meeting', meetingId: STREAMS.meeting.idOf(streamId) };
  return isOf(STREAMS.organisation, streamId) ? { ...change, kind: 'organisation', event: null } : null;
};
