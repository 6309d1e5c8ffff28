import { rulesMember, type DirectiveCommand, type DirectiveState, type StampedEvent } from '@duban/domain';
import { v5 as uuidv5 } from 'uuid';

/** Namespace of the ids of commands that one directive raises for another. */
const FOLLOW_UP = 'c5a7b0f4-3f0e-5b8e-9d53-2a6d0c1f7e91';

export interface CommandForDirective {
  directiveId: string;
  command: DirectiveCommand;
}

/** An event with its place in the stream. */
export type VersionedEvent = StampedEvent & { version: number };

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
    if (event.type !== 'DirectiveMerged' || after === null) return [];
    const { meta, version } = event;
    return [
      {
        directiveId: event.data.into,
        command: {
          type: 'AbsorbDirective',
          data: { from: directiveId, basis: after.basis, reason: event.data.reason },
          meta: {
            id: uuidv5(`${directiveId}/${version}/AbsorbDirective`, FOLLOW_UP),
            receivedAt: meta.occurredAt,
            actor: meta.actor,
            accountable: meta.accountable,
            authority: meta.authority,
            correlationId: meta.correlationId,
            followsFrom: meta.causationId,
            ...rulesMember(rules),
          },
        },
      },
    ];
  });
