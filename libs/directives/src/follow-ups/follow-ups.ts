import {
  rulesIn,
  rulesMember,
  type Directive,
  type DirectiveCommand,
  type DirectiveEventType,
  type DirectiveState,
  type StampedEvent,
} from '@duban/domain';
import { v5 as uuidv5 } from 'uuid';

/** Namespace of the ids of commands that one directive raises for another. */
const FOLLOW_UP = 'c5a7b0f4-3f0e-5b8e-9d53-2a6d0c1f7e91';

export interface CommandForDirective {
  directiveId: string;
  command: DirectiveCommand;
}

/** An event with its place in the stream. */
export type VersionedEvent = StampedEvent & { version: number };

type Follow = Pick<DirectiveCommand, 'type' | 'data'> & { directiveId: string };

/** What an event sets going, told from it and from its directive right after it, and from nothing else. */
type Follows<T extends DirectiveEventType> = (on: {
  directiveId: string;
  after: Directive;
  event: Extract<VersionedEvent, { type: T }>;
}) => Follow[];

const FOLLOWS: { readonly [T in DirectiveEventType]?: Follows<T> } = {
  DirectiveMerged: ({ directiveId, after, event }) => [
    {
      ...{ directiveId: event.data.into, type: 'AbsorbDirective' },
      data: { from: directiveId, basis: after.basis, reason: event.data.reason },
    },
  ],
  DirectiveSplit: ({ directiveId, after, event: { data } }) => {
    const { tasks: _tasks, reason, ...own } = data;
    const { source, issuingLeader, grade, urgency, policy, calendarVersion } = after;
    const registered = { ...own, parentId: directiveId, source, issuingLeader, grade, urgency, policy, calendarVersion, tasks: [] };
    return [{ directiveId: own.directiveId, type: 'RegisterDirective', data: { ...registered, split: { from: directiveId, reason } } }];
  },
  TaskCarried: ({ directiveId, event: { data } }) => {
    const { taskId, into, ground, reason, kept } = data;
    return [{ directiveId: into, type: 'OpenCarriedTask', data: { from: { directiveId, taskId }, ground, reason, kept } }];
  },
  // 批示 opens a directive of its own: a draft, which the office takes from there
  DirectiveRead: ({ directiveId, after, event }) => {
    if (!event.data.order) return [];
    const { date, ...order } = event.data.order;
    const opened = uuidv5(`${directiveId}/${event.version}/opened`, FOLLOW_UP);
    const { grade, urgency, contact, policy, calendarVersion, title } = after;
    const source = { kind: 'leader_instruction' as const, reference: directiveId, title, date };
    const data = {
      ...{ ...order, directiveId: opened, parentId: directiveId, source, basis: [] },
      ...{ grade, urgency, contact, policy, calendarVersion },
    };
    return [{ directiveId: opened, type: 'RegisterDirective', data }];
  },
};

const followsOf = (type: DirectiveEventType): Follows<DirectiveEventType> | undefined =>
  FOLLOWS[type] as Follows<DirectiveEventType> | undefined;

/** Types of events that may set something going. */
export const CAUSING_EVENTS = Object.keys(FOLLOWS) as DirectiveEventType[];

/**
 * Commands for other directives that follow from an event, in their order. Their ids are made of the event's place in the record, so
 * that a second delivery is the same command. They are judged by the rules of their cause, whenever they arrive.
 */
export const followUpsOf = (directiveId: string, after: DirectiveState, event: VersionedEvent): CommandForDirective[] => {
  const follows = (after && followsOf(event.type)?.({ directiveId, after, event })) ?? [];
  const { meta, version } = event;
  return follows.map(({ directiveId: target, type, data }, ordinal) => {
    // the first of a kind has the name that it had when there was but one
    const place = follows.slice(0, ordinal).filter((one) => one.type === type).length;
    const command = {
      type,
      data,
      meta: {
        id: uuidv5(`${directiveId}/${version}/${type}${place === 0 ? '' : `/${place}`}`, FOLLOW_UP),
        receivedAt: meta.occurredAt,
        actor: meta.actor,
        accountable: meta.accountable,
        authority: meta.authority,
        correlationId: meta.correlationId,
        followsFrom: meta.causationId,
        ...rulesMember(rulesIn(meta)),
      },
    } as DirectiveCommand;
    return { directiveId: target, command };
  });
};
