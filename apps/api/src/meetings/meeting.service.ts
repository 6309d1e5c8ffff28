import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Clock } from '@duban/platform';
import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import {
  decideMeetingSteps,
  isMeetingClosed,
  localYear,
  UNPINNED,
  type CommandMeta,
  type Meeting,
  type MeetingContext,
  type MeetingEvent,
  type MeetingRefusal,
  type MeetingState,
  type MeetingStep,
  type StampedMeetingEvent,
  directoryOf,
  membersOf,
  NO_PARTS,
  postsInOffice,
  type Organisation,
} from '@duban/domain';
import { type Queryable } from '@duban/platform';
import { allocateNumbers, MEETINGS, readState, recordAct, sentCommand, wakeOutbox, withTransaction } from '@duban/event-store';
import { organisationSeenBy, statedAuthorityRefusal } from '@duban/identity';
import { projectMeeting } from '@duban/read-models';
import { CommandService, COMMAND_NAMESPACE } from '../commands/index.js';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type PolicyBook, type PresentOrganisation } from '../ports/ports.js';
import { commandsOfList } from './list-commands.js';

export type AnyMeetingCall = Omit<Call, 'params' | 'query' | 'body'> & { params: Record<string, unknown>; body: object };

type Refusal = MeetingRefusal | NonNullable<ReturnType<typeof statedAuthorityRefusal>>;
type Circumstances = MeetingContext & { meta: CommandMeta; organisation: Organisation };

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
    return {
      meta: this.commands.metaOf(call),
      now: call.receivedAt,
      directory: directoryOf(organisation, call.receivedAt),
      membersOf: membersOf(organisation, call.receivedAt),
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
      admit: () => this.lapsed(tx, organisation, { meta, steps }),
      decide: async (found) => {
        const decision = decideMeetingSteps(found.state, { steps, meta }, ctx);
        if (!decision.ok) return decision;
        const { events, state } = decision;
        const approved = state !== null && events.some(({ type }) => type === 'ListApproved');
        if (approved) await wakeOutbox(tx, 'command');
        return {
          ok: true,
          result: { meetingId },
          events: events.map((event) => ({ ...event, meta: { ...event.meta, ...UNPINNED } })),
          outbox: approved ? await this.released(tx, state, { earlier: found.events, meta, ctx, organisation }) : [],
          closed: isMeetingClosed(state),
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

  /** What the approval sets going. Numbers are taken last: their counter is shared. */
  private released(
    tx: Queryable,
    state: Meeting,
    {
      earlier,
      meta,
      ctx,
      organisation,
    }: Pick<Circumstances, 'meta' | 'organisation'> & { earlier: readonly StampedMeetingEvent[]; ctx: MeetingContext },
  ): ReturnType<typeof commandsOfList> {
    const calendar = this.calendars.asOf(meta.receivedAt);
    const year = localYear(meta.receivedAt, calendar.utcOffsetMinutes);
    return commandsOfList(state, {
      earlier,
      meta,
      issuingLeader: issuerOfList(organisation, state, meta),
      membersOf: ctx.membersOf,
      policy: this.policies.current(),
      calendarVersion: calendar.version,
      takeNumbers: async (count) => ({ series: 'directive', year, seq: await allocateNumbers(tx, 'directive', year, count) }),
    });
  }
}

/** Where a draft names nobody: whoever holds the issuing leader's post, else the leader who approves. The office's head is none. */
const issuerOfList = (organisation: Organisation, { drafts }: Meeting, { actor, receivedAt }: CommandMeta): string => {
  const posts = postsInOffice(organisation, receivedAt);
  const issuing = posts.find(({ roles }) => roles.includes('issuing_leader'));
  const leads = posts.some(({ personId, roles }) => personId === actor.personId && roles.includes('leader_in_charge'));
  const issuer = issuing?.personId ?? (leads ? actor.personId : null);
  const needed = Object.values(drafts).some(({ content }) => content !== null && content.issuingLeader === undefined);
  if (issuer === null && needed)
    throw new Problem('leader_not_eligible', { params: { field: 'issuingLeader', personId: null, reason: 'no_such_post' } });
  return issuer ?? actor.personId;
};

/** Of bytes, or of a text's UTF-8. */
export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
