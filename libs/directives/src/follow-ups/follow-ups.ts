import { rulesMember, type Directive, type DirectiveCommand, type DirectiveState, type StampedEvent } from '@duban/domain';
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

/** What an event sets going in another directive, and where. */
const followsFrom = (directiveId: string, after: Directive, event: VersionedEvent): Follow | null => {
  if (event.type === 'DirectiveMerged') {
    const data = { from: directiveId, basis: after.basis, reason: event.data.reason };
    return { directiveId: event.data.into, type: 'AbsorbDirective', data };
  }
  // 批示 opens a directive of its own: a draft, which the office takes from there
  if (event.type === 'DirectiveRead' && event.data.order) {
    const { date, ...order } = event.data.order;
    const opened = uuidv5(`${directiveId}/${event.version}/opened`, FOLLOW_UP);
    const { grade, urgency, contact, policy, calendarVersion, title } = after;
    const source = { kind: 'leader_instruction' as const, reference: directiveId, title, date };
    const data = {
      ...order,
      directiveId: opened,
      parentId: directiveId,
      source,
      basis: [],
      grade,
      urgency,
      contact,
      policy,
      calendarVersion,
    };
    return { directiveId: opened, type: 'RegisterDirective', data };
  }
  return null;
};

/**
 * Commands for other directives that follow from events, delivered through the outbox. Their ids are made of the event's place in
 * the record, so that a second delivery is the same command. They are judged by the rules of their cause, whenever they arrive.
 */
export const followUpsOf = (
  directiveId: string,
  after: DirectiveState,
  { events, rules }: { events: readonly VersionedEvent[]; rules: number },
): CommandForDirective[] =>
  events.flatMap((event) => {
    const follow = after && followsFrom(directiveId, after, event);
    if (!follow) return [];
    const { meta, version } = event;
    const command = {
      type: follow.type,
      data: follow.data,
      meta: {
        id: uuidv5(`${directiveId}/${version}/${follow.type}`, FOLLOW_UP),
        receivedAt: meta.occurredAt,
        actor: meta.actor,
        accountable: meta.accountable,
        authority: meta.authority,
        correlationId: meta.correlationId,
        followsFrom: meta.causationId,
        ...rulesMember(rules),
      },
    } as DirectiveCommand;
    return [{ directiveId: follow.directiveId, command }];
  });
