import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import {
  decideMeeting,
  evolveMeeting,
  registrationsOf,
  type CommandMeta,
  type DirectiveCommand,
  type EventMeta,
  type Meeting,
  type MeetingCommand,
  type MeetingCommandMap,
  type MeetingCommandType,
  type MeetingState,
  type StampedMeetingEvent,
} from '@duban/domain';
import { meetingStreamId } from '@duban/contracts';
import {
  appendToStream,
  commandFingerprint,
  findCommandResults,
  lockStream,
  readStream,
  withTransaction,
  type NewEvent,
  type StoredEvent,
} from '@duban/event-store';
import { directoryOf } from '@duban/identity';
import { projectMeeting } from '@duban/read-models';
import { CommandService, COMMAND_NAMESPACE } from '../commands/command.service.js';
import type { Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { DEPS, type ApiDeps } from '../ports.js';

export type AnyMeetingCall = Omit<Call, 'params' | 'query' | 'body'> & { params: Record<string, unknown>; body: object };

interface Step {
  [key: string]: unknown;
  type: MeetingCommandType;
  data: MeetingCommandMap[MeetingCommandType];
}

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
  async handle<T extends MeetingCommandType>(
    call: AnyMeetingCall,
    meetingId: string,
    ...steps: { type: T; data: MeetingCommandMap[T] }[]
  ): Promise<HandledMeeting> {
    const meta = this.commands.metaOf(call);
    const { organisation } = await this.deps.organisation();
    const directory = directoryOf(organisation, call.receivedAt);
    const streamId = meetingStreamId(meetingId);
    return withTransaction(this.deps.pool, async (tx) => {
      const head = await lockStream(tx, streamId);
      const earlier = await readStream(tx, streamId);
      const before = foldMeeting(earlier);
      const body = { type: steps.map((step) => step.type).join('+'), data: { steps }, meta };
      const fingerprint = commandFingerprint(body);
      const recorded = (await findCommandResults(tx, streamId, [{ id: meta.id, fingerprint }])).get(meta.id);
      if (recorded?.conflict) throw new Problem(recorded.conflict);
      if (recorded && before) return { state: before, version: head.version };
      if (meta.expectedVersion !== undefined && meta.expectedVersion !== head.version) throw new Problem('precondition_failed');

      let state: MeetingState = before;
      const stamped: StampedMeetingEvent[] = [];
      for (const step of steps as Step[]) {
        const decision = decideMeeting(state, { ...step, meta } as unknown as MeetingCommand, { now: call.receivedAt, directory });
        if (!decision.ok) throw new Problem(decision.refusal.code, { params: decision.refusal.params });
        for (const event of decision.events) {
          const next: StampedMeetingEvent = {
            ...event,
            meta: {
              occurredAt: call.receivedAt,
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
      if (!state) throw new Problem('not_found');
      const version = head.version + stamped.length;
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
        outbox: stamped.some((event) => event.type === 'ListApproved')
          ? this.registrations(state, meta, {
              earlier,
              issuingLeader: directory.holders({ role: 'issuing_leader' })[0] ?? meta.actor.personId,
            })
          : [],
        nextDue: null,
        closed: state.status === 'APPROVED',
      });
      await projectMeeting(
        tx,
        before,
        state,
        stamped.map((event, index) => ({ ...event, version: head.version + 1 + index })),
      );
      return { state, version };
    });
  }

  /**
   * What an approved list sets going: one registration for each draft, sent on by the dispatcher until the directive has answered.
   * It is the act of whoever decided the draft; the approval stands in it as the waiver's ground.
   */
  private registrations(state: Meeting, meta: CommandMeta, given: { earlier: readonly StoredEvent[]; issuingLeader: string }) {
    const registrations = registrationsOf(state, {
      directiveIdOf: (draftId) => directiveIdOf(state.id, draftId),
      issuingLeader: given.issuingLeader,
      contact: state.receivedBy,
      policy: this.deps.policies.current(),
      calendarVersion: this.deps.calendars.asOf(meta.receivedAt).version,
    });
    return registrations.map(({ draftId, data }) => {
      const id = uuidv5(`${state.id}/${draftId}/RegisterDirective`, COMMAND_NAMESPACE);
      const drafter = decisionOn(given.earlier, draftId) ?? meta;
      const command: DirectiveCommand = {
        type: 'RegisterDirective',
        data,
        meta: {
          id,
          receivedAt: meta.receivedAt,
          actor: drafter.actor,
          accountable: drafter.accountable,
          authority: drafter.authority,
          correlationId: meta.correlationId,
        },
      };
      return { kind: 'command', topic: data.directiveId, dedupeKey: id, payload: { directiveId: data.directiveId, command } };
    });
  }
}

const DECISIONS = new Set(['DraftConfirmed', 'DraftCorrected', 'DraftsMerged', 'DraftAdded']);

/** The circumstances of the last decision on a draft: who, for whom, on what ground. */
const decisionOn = (events: readonly StoredEvent[], draftId: string): EventMeta | undefined =>
  events.findLast((event) => {
    const data = event.data as { draftId?: string; into?: string };
    return DECISIONS.has(event.type) && (data.draftId ?? data.into) === draftId;
  })?.meta;

/** A draft becomes the same directive however often its registration is sent. */
export const directiveIdOf = (meetingId: string, draftId: string): string => uuidv5(`${meetingId}/${draftId}`, COMMAND_NAMESPACE);

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const foldMeeting = (events: readonly StoredEvent[]): MeetingState =>
  events.reduce<MeetingState>(
    (state, event) => evolveMeeting(state, { type: event.type, data: event.data, meta: event.meta } as unknown as StampedMeetingEvent),
    null,
  );
