import { alertedAsOf, differenceBetween } from '@duban/audit';
import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Clock } from '@duban/platform';
import { DEADLINE_LABELS, EVENT_LABELS, overdueText, timelineTexts, type Namings } from '@duban/words';
import { directiveStreamId } from '@duban/protocol';
import { recordRoutes as routes, type EventView, type RecordedActView, type TaskDeadlinesView, type TimelineEntry } from '@duban/contracts';
import {
  deadlineLedger,
  enteredByOffice,
  type Directive,
  type Overdue,
  type RecordedAct,
  type RecordedEvent,
  type TaskDeadlines,
} from '@duban/domain';
import { directiveNumbers } from '@duban/read-models';
import { readStream, seqsOf, type StoredEvent, verifyStream } from '@duban/event-store';
import { DirectiveReader } from './directive-reader.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { namingsOf } from '../views/naming.js';
import { signed } from '../views/signs.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { eventView } from '../views/event.view.js';
import { tracedAlertView } from '../views/traced-alert.view.js';
import { directivesNamedBy, namingsIn } from './namings-in.js';
import { PastService } from './past.service.js';

/** The record of a directive: its events, its timeline in words, what changed between two instants, its hash chain. */
@Controller()
export class RecordController {
  constructor(
    private readonly reader: DirectiveReader,
    private readonly past: PastService,
    @Port('pool') private readonly pool: Pool,
    @Port('clock') private readonly clock: Clock,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.listEvents)
  async events(@FromCall() call: Call<typeof routes.listEvents>) {
    const { directiveId } = call.params;
    const { version } = await this.reader.visible(directiveId, call.subject);
    const { after, limit } = call.query;
    const range = { fromVersion: after + 1, toVersion: Math.min(version, after + limit) };
    const items = await readStream(this.pool, directiveStreamId(directiveId), range);
    const last = items.at(-1)?.version ?? after;
    return { items: await this.asViews(directiveId, items), nextCursor: last < version ? String(last) : null };
  }

  private async asViews(directiveId: string, events: readonly StoredEvent[]): Promise<EventView[]> {
    const loaded = await this.organisation();
    const seqs = await seqsOf(this.pool, directiveStreamId(directiveId), events[0]?.version ?? 1, events.at(-1)?.version ?? 0);
    return events.map((event) => ({ ...eventView(event), actor: signed(event.meta.actor, loaded), seq: seqs.get(event.version) ?? null }));
  }

  @Bind(routes.timeline)
  async timeline(@FromCall() call: Call<typeof routes.timeline>) {
    const { events, state } = await this.reader.history(call.params.directiveId, call.subject, this.past.look(call));
    const loaded = await this.organisation();
    const naming = await this.namings(state);
    const known = (event: RecordedEvent) => this.clock.shownAt(event.recordedAt);
    return { items: events.map((event) => ({ ...timelineEntry(event, naming, known(event)), actor: signed(event.meta.actor, loaded) })) };
  }

  @Bind(routes.diff)
  async diff(@FromCall() call: Call<typeof routes.diff>) {
    const { from, to = call.receivedAt, by } = call.query;
    if (from >= to) throw new Problem('instants_reversed', { params: { from, to } });
    const { directiveId } = call.params;
    await this.reader.mayLookBack(directiveId, call.subject);
    const look = (asOf: string) => this.past.look({ query: { asOf, by }, receivedAt: call.receivedAt });
    const found = await differenceBetween(this.pool, directiveId, look(from), look(to));
    if (found === null) throw new Problem('not_found');
    const loaded = await this.organisation();
    const naming = await this.namings(found.after);
    const { fromVersion, toVersion, changes, acts } = found;
    return {
      from,
      to,
      by,
      fromVersion,
      toVersion,
      changes,
      acts: acts.map((act) => ({ ...actView(act, naming), actor: signed(act.actor, loaded) })),
    };
  }

  @Bind(routes.deadlines)
  async deadlines(@FromCall() call: Call<typeof routes.deadlines>) {
    const look = this.past.look(call);
    const { state, events } = await this.reader.history(call.params.directiveId, call.subject, look);
    return { items: deadlineLedger(state, events, look.at).map(deadlinesView) };
  }

  @Bind(routes.alerted)
  async alerted(@FromCall() call: Call<typeof routes.alerted>) {
    const look = this.past.look(call);
    const history = await this.reader.history(call.params.directiveId, call.subject, look);
    const naming = namingsOf(await this.organisation());
    return { items: (await alertedAsOf(this.pool, history, look)).map((traced) => tracedAlertView(traced, naming)) };
  }

  @Bind(routes.verifyDirective)
  async verify(@FromCall() call: Call<typeof routes.verifyDirective>) {
    await this.reader.visible(call.params.directiveId, call.subject);
    const found = await verifyStream(this.pool, directiveStreamId(call.params.directiveId));
    return {
      intact: found.ok,
      events: found.events,
      headHash: found.headHash,
      firstBad: found.fault,
    };
  }

  /** Names of today, tasks by title and lead, other directives by their numbers. */
  private async namings(state: Directive): Promise<Namings> {
    const numbers = await directiveNumbers(this.pool, directivesNamedBy(state));
    return namingsIn(state, namingsOf(await this.organisation()), numbers);
  }
}

const textOf = (event: RecordedEvent, naming: Namings) => ({
  zh: timelineTexts(event, naming.zh).zh,
  en: timelineTexts(event, naming.en).en,
});

const timelineEntry = (event: RecordedEvent, naming: Namings, recordedAt: string): TimelineEntry => ({
  version: event.version,
  at: event.meta.occurredAt,
  recordedAt,
  type: event.type,
  label: EVENT_LABELS[event.type],
  text: textOf(event, naming),
  taskId: 'taskId' in event.data && typeof event.data.taskId === 'string' ? event.data.taskId : null,
  ...(event.meta.assertedAt ? { asserted: event.meta.assertedAt } : {}),
  actor: event.meta.actor,
  accountable: event.meta.accountable,
  authority: event.meta.authority,
  enteredByOffice: enteredByOffice(event.meta),
  bySystem: event.meta.authority.kind === 'system',
});

const actView = ({ events, ...act }: RecordedAct, naming: Namings): RecordedActView => ({
  ...act,
  versions: events.map((event) => event.version),
  types: events.map((event) => event.type),
  texts: events.map((event) => textOf(event, naming)),
});

const overdueView = (late: Overdue | null) => (late === null ? null : { ms: late.ms, days: late.days, text: overdueText(late.ms) });

const deadlinesView = ({ late, lines, ...task }: TaskDeadlines): TaskDeadlinesView => ({
  ...task,
  late: { baseline: overdueView(late.baseline), committed: overdueView(late.committed), current: overdueView(late.current) },
  lines: lines.map((line) => ({ ...line, label: DEADLINE_LABELS[line.kind] })),
});
