import { taskIdOf } from '../directive/events/task-of.js';
import { NEED_CONSENT } from '../organisation/acts/shared/consent.js';
import type { StampedOrganisationEvent } from '../organisation/events/registry.js';
import type { Role } from '../shared/party.js';
import { isValidAt } from '../shared/validity.js';
import type { ExceptionFinding, ExceptionSubject, HandedOn } from './exception-rule.js';

const isLeaders = (roles: readonly Role[]): boolean => roles.some((role) => NEED_CONSENT.includes(role));

export const handedOnWithoutConsent = (events: readonly StampedOrganisationEvent[]): HandedOn[] =>
  events.flatMap((event) => {
    if (event.type !== 'DelegationGranted' || event.data.consentAskedBy !== null) return [];
    const { principalId, delegateId, reference, from, until, roles } = event.data.delegation;
    const by = event.meta.actor.personId;
    return by === principalId || !isLeaders(roles) ? [] : [{ principalId, delegateId, reference, from, until, by }];
  });

/** 未经同意代行职权: each act on a leader's powers that another had handed on. */
export const actedWithoutConsent = ({ events, handedOn }: ExceptionSubject): ExceptionFinding[] => {
  const seen = new Set<string>();
  return events.flatMap((event) => {
    const { actor, authority, causationId, occurredAt } = event.meta;
    if (authority.kind !== 'delegated' || seen.has(causationId) || !isLeaders(actor.roles)) return [];
    const ground = handedOn.find(
      (one) =>
        one.delegateId === actor.personId &&
        one.principalId === authority.onBehalfOf &&
        one.reference === authority.reference &&
        isValidAt(one, occurredAt),
    );
    if (ground === undefined) return [];
    seen.add(causationId);
    const facts = { act: event.type, onBehalfOf: ground.principalId, reference: ground.reference, handedOnBy: ground.by };
    const taskId = taskIdOf(event);
    return [{ taskId, version: event.version, at: occurredAt, by: actor.personId, facts }];
  });
};
