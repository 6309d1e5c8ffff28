import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import {
  decideMeeting,
  evolveMeeting,
  localYear,
  type CommandMeta,
  type Instant,
  type Meeting,
  type MeetingCommand,
  type MeetingCommandMap,
  type MeetingCommandType,
  type MeetingContext,
  type MeetingState,
  type MembersOf,
  type StampedMeetingEvent,
} from '@duban/domain';
import { meetingStreamId, type Queryable } from '@duban/contracts';
import {
  allocateNumbers,
  appendToStream,
  commandFingerprint,
  findCommandResults,
  lockStream,
  readStream,
  wakeOutbox,
  withTransaction,
  type NewEvent,
  type StoredEvent,
} from '@duban/event-store';
import { directoryOf, namedUnits, NO_PARTS, organisationSeenBy, statedAuthorityRefusal, type Organisation } from '@duban/identity';
import { projectMeeting } from '@duban/read-models';
import { CommandService, COMMAND_NAMESPACE } from '../commands/command.service.js';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { DEPS, type ApiDeps } from '../ports.js';
import { commandsOfList } from './list-commands.js';

export type AnyMeetingCall = Omit<Call, 'params' | 'query' | 'body'> & { params: Record<string, unknown>; body: object };

/** A command without its circumstances. */
export type MeetingStep = { [T in MeetingCommandType]: { type: T; data: MeetingCommandMap[T] } }[MeetingCommandType];

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
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  async load(meetingId: string): Promise<{ state: Meeting; version: number; events: StoredEvent[] }> {
    const events = await readStream(this.deps.pool, meetingStreamId(meetingId));
    const state = foldMeeting(events);
    if (!state) throw new Problem('not_found');
    return { state, version: events.length, events };
  }

  /** Decides the steps of one call in order, all or nothing; a repeated call finds its recorded command and does nothing. */
  async handle(call: AnyMeetingCall, meetingId: string, ...steps: MeetingStep[]): Promise<HandledMeeting> {
    const circumstances = await this.circumstances(call);
    return withTransaction(this.deps.pool, (tx) => this.append(tx, circumstances, { meetingId, steps }));
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
    return withTransaction(this.deps.pool, async (tx) => {
      const earlier = await this.append(tx, ended, {
        meetingId: given.earlier,
        steps: [{ type: 'SupersedeMinutes', data: { by: given.later, reason: given.reason } }],
      });
      return this.append(tx, { ...circumstances, meta }, { meetingId: given.later, steps: given.steps(earlier.state) });
    });
  }

  private async circumstances(call: AnyMeetingCall): Promise<Circumstances> {
    const { organisation } = await this.deps.organisation();
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
    const streamId = meetingStreamId(meetingId);
    const head = await lockStream(tx, streamId);
    const earlier = await readStream(tx, streamId);
    const before = foldMeeting(earlier);
    const body = { type: steps.map((step) => step.type).join('+'), data: { steps }, meta };
    const fingerprint = commandFingerprint(body);
    const recorded = (await findCommandResults(tx, streamId, [{ id: meta.id, fingerprint }])).get(meta.id);
    if (recorded?.conflict) throw new Problem(recorded.conflict);
    if (recorded && before) return { state: before, version: head.version };
    // Judged again under the lock, where it is recorded: the post may be lost since the request came.
    const present = await organisationSeenBy(tx, organisation);
    for (const { type } of steps) {
      const lapsed = statedAuthorityRefusal(present, meta, { action: type, parts: NO_PARTS, at: this.deps.clock.now() });
      if (lapsed) throw new Problem(lapsed.code, { params: lapsed.params });
    }
    if (meta.expectedVersion !== undefined && meta.expectedVersion !== head.version) throw new Problem('precondition_failed');

    const stamped = decideSteps(before, steps, meta, ctx);
    const state = stamped.reduce<MeetingState>(evolveMeeting, before);
    if (!state) throw new Problem('not_found');
    const version = head.version + stamped.length;
    const approved = stamped.some((event) => event.type === 'ListApproved');
    if (approved) await wakeOutbox(tx, 'command');
    const outbox = approved ? await this.released(tx, state, { earlier, meta, ctx }) : [];
    await appendToStream(tx, {
      streamId,
      category: 'meeting',
      expectedVersion: head.version,
      head,
      events: stamped.map((event): NewEvent => ({
        type: event.type,
        schemaVersion: 1,
        data: event.data,
        meta: { ...event.meta, policyVersion: '', calendarVersion: '' },
      })),
      commands: [
        { id: meta.id, type: body.type, fingerprint, body, fromVersion: head.version + 1, toVersion: version, result: { meetingId } },
      ],
      outbox,
      nextDue: null,
      closed: state.status === 'APPROVED' || state.supersededBy !== null,
    });
    await projectMeeting(
      tx,
      before,
      state,
      stamped.map((event, index) => ({ ...event, version: head.version + 1 + index })),
    );
    return { state, version };
  }

  /** What the approval sets going. Numbers are taken last: their counter is shared. */
  private released(
    tx: Queryable,
    state: Meeting,
    { earlier, meta, ctx }: { earlier: StoredEvent[]; meta: CommandMeta; ctx: MeetingContext },
  ): ReturnType<typeof commandsOfList> {
    const calendar = this.deps.calendars.asOf(meta.receivedAt);
    const year = localYear(meta.receivedAt, calendar.utcOffsetMinutes);
    return commandsOfList(state, {
      earlier,
      meta,
      issuingLeader: ctx.directory.holders({ role: 'issuing_leader' })[0] ?? meta.actor.personId,
      membersOf: ctx.membersOf,
      policy: this.deps.policies.current(),
      calendarVersion: calendar.version,
      takeNumbers: async (count) => ({ series: 'directive', year, seq: await allocateNumbers(tx, 'directive', year, count) }),
    });
  }
}

/** @throws Problem with the code of the first refusal; then none of the steps counts. */
const decideSteps = (before: MeetingState, steps: MeetingStep[], meta: CommandMeta, ctx: MeetingContext): StampedMeetingEvent[] => {
  let state = before;
  const stamped: StampedMeetingEvent[] = [];
  for (const step of steps) {
    const decision = decideMeeting(state, { ...step, meta } as MeetingCommand, ctx);
    if (!decision.ok) throw new Problem(decision.refusal.code, { params: decision.refusal.params });
    for (const event of decision.events) {
      const next: StampedMeetingEvent = {
        ...event,
        meta: {
          occurredAt: ctx.now,
          ...(meta.assertedAt ? { assertedAt: meta.assertedAt } : {}),
          actor: meta.actor,
          accountable: meta.accountable,
          authority: meta.authority,
          causationId: meta.id,
          correlationId: meta.correlationId,
        },
      };
      stamped.push(next);
      state = evolveMeeting(state, next);
    }
  }
  return stamped;
};

/** Units of a group as of an instant. */
const membersOf = (organisation: Organisation, at: Instant): MembersOf => {
  const groups = new Map(namedUnits(organisation, at).flatMap((unit) => (unit.kind === 'group' ? [[unit.id, unit.members]] : [])));
  return (groupId) => groups.get(groupId) ?? [];
};

/** Of bytes, or of a text's UTF-8. */
export const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

const foldMeeting = (events: readonly StoredEvent[]): MeetingState =>
  events.reduce<MeetingState>(
    (state, event) => evolveMeeting(state, { type: event.type, data: event.data, meta: event.meta } as unknown as StampedMeetingEvent),
    null,
  );
