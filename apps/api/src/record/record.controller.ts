import { Controller, Inject } from '@nestjs/common';
import {
  directiveStreamId,
  EVENT_LABELS,
  namingTasks,
  recordRoutes as routes,
  timelineText,
  type EventView,
  type Namings,
  type TimelineEntry,
} from '@duban/contracts';
import { seqsOf, verifyStream, type StoredEvent } from '@duban/event-store';
import { asStamped, DirectiveReader } from '../directives/directive-reader.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { namingsOf } from '../organisation/naming.js';
import { signed } from '../organisation/signs.js';
import { DEPS, type ApiDeps } from '../ports.js';
import { eventView } from './event.view.js';

/** The record of a directive: its events, its timeline in words, its hash chain. */
@Controller()
export class RecordController {
  constructor(
    private readonly reader: DirectiveReader,
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  @Bind(routes.listEvents)
  async events(@FromCall() call: Call<typeof routes.listEvents>) {
    const { events } = await this.reader.visible(call.params.directiveId, call.subject);
    const { after, limit } = call.query;
    const items = events.filter((event) => event.version > after).slice(0, limit);
    const last = items.at(-1)?.version ?? after;
    return { items: await this.asViews(call.params.directiveId, items), nextCursor: last < events.length ? String(last) : null };
  }

  private async asViews(directiveId: string, events: readonly StoredEvent[]): Promise<EventView[]> {
    const loaded = await this.deps.organisation();
    const seqs = await seqsOf(this.deps.pool, directiveStreamId(directiveId), events[0]?.version ?? 1, events.at(-1)?.version ?? 0);
    return events.map((event) => ({ ...eventView(event), actor: signed(event.meta.actor, loaded), seq: seqs.get(event.version) ?? null }));
  }

  @Bind(routes.timeline)
  async timeline(@FromCall() call: Call<typeof routes.timeline>) {
    const { events, state } = await this.reader.visible(call.params.directiveId, call.subject, call.query.asOf);
    const loaded = await this.deps.organisation();
    const names = namingsOf(loaded);
    const naming: Namings = { zh: namingTasks(names.zh, 'zh', state.tasks), en: namingTasks(names.en, 'en', state.tasks) };
    return { items: events.map((event) => ({ ...timelineEntry(event, naming), actor: signed(event.meta.actor, loaded) })) };
  }

  @Bind(routes.verifyDirective)
  async verify(@FromCall() call: Call<typeof routes.verifyDirective>) {
    await this.reader.visible(call.params.directiveId, call.subject);
    const found = await verifyStream(this.deps.pool, directiveStreamId(call.params.directiveId));
    return {
      intact: found.ok,
      events: found.events,
      headHash: found.headHash,
      firstBad: found.fault,
    };
  }
}

function timelineEntry(event: StoredEvent, naming: Namings): TimelineEntry {
  const stamped = asStamped(event);
  const { data } = stamped;
  return {
    version: event.version,
    at: event.meta.occurredAt,
    type: event.type,
    label: EVENT_LABELS[stamped.type],
    text: { zh: timelineText(stamped, 'zh', naming.zh), en: timelineText(stamped, 'en', naming.en) },
    taskId: 'taskId' in data && typeof data.taskId === 'string' ? data.taskId : null,
    actor: event.meta.actor,
    authority: event.meta.authority,
    bySystem: event.meta.authority.kind === 'system',
  };
}
