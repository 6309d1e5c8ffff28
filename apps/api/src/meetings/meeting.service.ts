import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Clock } from '@duban/platform';
import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import {
  approvalTerms,
  decideMeetingSteps,
  isMeetingClosed,
  listDue,
  localYear,
  meetingAlertsOf,
  meetingContextOf,
  UNPINNED,
  type CommandMeta,
  type DecidingContext,
  type Instant,
  type Meeting,
  type MeetingContext,
  type MeetingEvent,
  type MeetingRefusal,
  type MeetingState,
  type MeetingStep,
  type StampedMeetingEvent,
  NO_PARTS,
  type Organisation,
} from '@duban/domain';
import { meetingAlertedAsOf, type Look } from '@duban/audit';
import type { TracedAlertView } from '@duban/contracts';
import { type Queryable } from '@duban/platform';
import { alertOutboxRow, listFollowUps } from '@duban/directives';
import {
  allocateNumbers,
  causedCommandRows,
  COMMAND_OUTBOX_KIND,
  MEETINGS,
  readState,
  recordAct,
  sentCommand,
  wakeOutbox,
  withTransaction,
} from '@duban/event-store';
import { organisationSeenBy, statedAuthorityRefusal } from '@duban/identity';
import { meetingOfText, projectMeeting } from '@duban/read-models';
import { CommandService, COMMAND_NAMESPACE } from '../commands/index.js';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { namingsOf } from '../views/naming.js';
import { tracedAlertView } from '../views/traced-alert.view.js';
import { Port, type CalendarBook, type PolicyBook, type PresentOrganisation } from '../ports/ports.js';

export type AnyMeetingCall = Omit<Call, 'params' | 'query' | 'body'> & { params: Record<string, unknown>; body: object };

type Refusal = MeetingRefusal | NonNullable<ReturnType<typeof statedAuthorityRefusal>>;
type Circumstances = DecidingContext & { meta: CommandMeta; organisation: Organisation };

export interface HandledMeeting {
  state: Meeting;
  version: number;
}

/** The one writer of meeting streams: compare-and-set under the stream's row lock, read models and outbox in the same transaction. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly commands: CommandService,
    @Port('pool') private readonly pool: Pool,
    @Port('clock') private readonly clock: Clock,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('policies') private readonly policies: PolicyBook,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  async load(meetingId: string): Promise<HandledMeeting> {
    const { state, version } = await readState(this.pool, MEETINGS, meetingId);
    if (!state) throw new Problem('not_found');
    return { state, version };
  }

  /** Whom its list has told what, and whether they have seen it. */
  async alerted(meetingId: string, look: Look): Promise<TracedAlertView[]> {
    const traced = await meetingAlertedAsOf(this.pool, meetingId, look);
    if (traced === null) throw new Problem('not_found');
    const naming = namingsOf(await this.organisation());
    return traced.map((one) => tracedAlertView(one, naming));
  }

  /** What a suggestion is looked at with, as of an instant. */
  async contextAt(at: Instant): Promise<MeetingContext> {
    return meetingContextOf((await this.organisation()).organisation, at);
  }

  /** Decides the steps of one call in order, all or nothing; a repeated call finds its recorded command and does nothing. */
  async handle(call: AnyMeetingCall, meetingId: string, ...steps: MeetingStep[]): Promise<HandledMeeting> {
    const circumstances = await this.circumstances(call);
    return withTransaction(this.pool, (tx) => this.append(tx, circumstances, { meetingId, steps }));
  }

  /**
   * Later minutes are taken in and the earlier ones end, both or neither. `steps` are those of the later; the earlier stream is
   * locked first, always.
   */
  async supersede(
    call: AnyMeetingCall,
    given: { earlier: string; later: string; reason: string; steps: (earlier: Meeting) => MeetingStep[] },
  ): Promise<HandledMeeting> {
    const circumstances = await this.circumstances(call);
    // If-Match is about the minutes that end.
    const { expectedVersion: _, ...meta } = circumstances.meta;
    const ended = { ...circumstances, meta: { ...circumstances.meta, id: uuidv5(`${meta.id}/SupersedeMinutes`, COMMAND_NAMESPACE) } };
    return withTransaction(this.pool, async (tx) => {
      const earlier = await this.append(tx, ended, {
        meetingId: given.earlier,
        steps: [{ type: 'SupersedeMinutes', data: { by: given.later, reason: given.reason } }],
      });
      return this.append(tx, { ...circumstances, meta }, { meetingId: given.later, steps: given.steps(earlier.state) });
    });
  }

  private async circumstances(call: AnyMeetingCall): Promise<Circumstances> {
    const { organisation } = await this.organisation();
    const policy = this.policies.current();
    const calendar = this.calendars.asOf(call.receivedAt);
    return {
      meta: this.commands.metaOf(call),
      ...meetingContextOf(organisation, call.receivedAt),
      pinned: { policy, calendarVersion: calendar.version },
      approval: approvalTerms(policy, calendar),
      organisation,
    };
  }

  private async append(
    tx: Queryable,
    { meta, organisation, ...ctx }: Circumstances,
    { meetingId, steps }: { meetingId: string; steps: MeetingStep[] },
  ): Promise<HandledMeeting> {
    const acted = await recordAct<MeetingState, MeetingEvent, { meetingId: string }, Refusal>(tx, MEETINGS, meetingId, {
      kept: sentCommand({ type: steps.map((step) => step.type).join('+'), data: { steps }, meta }),
      expectedVersion: meta.expectedVersion,
      admit: async () => (await this.lapsed(tx, organisation, { meta, steps })) ?? takenBefore(tx, steps),
      decide: async (found) => {
        const decision = decideMeetingSteps(found.state, { steps, meta }, ctx);
        if (!decision.ok) return decision;
        const events = await this.numbered(tx, decision.events);
        const outbox = events.flatMap((_, n) => {
          const { length } = listFollowUps([...found.events, ...events.slice(0, n + 1)]);
          return causedCommandRows(MEETINGS.streamId(meetingId), found.version + n + 1, length);
        });
        if (outbox.length > 0) await wakeOutbox(tx, COMMAND_OUTBOX_KIND);
        const told = meetingAlertsOf(
          found.state,
          events.map((event, n) => ({ ...event, version: found.version + n + 1 })),
        );
        return {
          ...{ ok: true, result: { meetingId }, outbox: [...outbox, ...told.map(alertOutboxRow)] },
          ...{ nextDue: listDue(decision.state), closed: isMeetingClosed(decision.state) },
          events: events.map((event) => ({ ...event, meta: { ...event.meta, ...UNPINNED } })),
        };
      },
    });
    if (!acted.ok) throw new Problem(acted.refusal.code, 'params' in acted.refusal ? { params: acted.refusal.params } : {});
    const { before, state, version, events } = acted;
    if (!state) throw new Problem('not_found');
    await projectMeeting(tx, before.state, state, events);
    return { state, version };
  }

  /** Judged again under the lock, where it is recorded: the post may be lost since the request came. */
  private async lapsed(
    tx: Queryable,
    organisation: Organisation,
    { meta, steps }: { meta: CommandMeta; steps: readonly MeetingStep[] },
  ): Promise<Refusal | null> {
    const present = await organisationSeenBy(tx, organisation);
    for (const { type } of steps) {
      const refusal = statedAuthorityRefusal(present, meta, { action: type, parts: NO_PARTS, at: this.clock.now() });
      if (refusal) return refusal;
    }
    return null;
  }

  /** An approval takes the numbers of its directives, so that they follow the list; last of all, because their counter is shared. */
  private async numbered(tx: Queryable, events: readonly StampedMeetingEvent[]): Promise<StampedMeetingEvent[]> {
    const numbered: StampedMeetingEvent[] = [];
    for (const event of events) numbered.push(event.type === 'ListApproved' ? await this.withNumbers(tx, event) : event);
    return numbered;
  }

  private async withNumbers(tx: Queryable, event: Extract<StampedMeetingEvent, { type: 'ListApproved' }>): Promise<StampedMeetingEvent> {
    const { registering, draftIds } = event.data;
    if (registering === null || draftIds.length === 0) return event;
    const { occurredAt } = event.meta;
    const year = localYear(occurredAt, this.calendars.asOf(occurredAt).utcOffsetMinutes);
    const first = await allocateNumbers(tx, 'directive', year, draftIds.length);
    const numbers = draftIds.map((_, n) => ({ series: 'directive' as const, year, seq: first + n }));
    return { ...event, data: { ...event.data, registering: { ...registering, numbers } } };
  }
}

/** The same text of the same kind, day and number is the same meeting, whoever brings it: the first is answered for. */
const takenBefore = async (tx: Queryable, steps: readonly MeetingStep[]): Promise<MeetingRefusal | null> => {
  const receipt = steps.find((step) => step.type === 'ReceiveMinutes');
  // amended minutes may well have the text of those that they amend
  if (!receipt || steps.some(({ type }) => type === 'RecordSupersession')) return null;
  const meetingId = await meetingOfText(tx, receipt.data);
  return meetingId === null ? null : { code: 'meeting_exists', params: { meetingId } };
};

/** Of bytes, or of a text's UTF-8. */
export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
