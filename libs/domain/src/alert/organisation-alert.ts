import type { Delegation, Organisation, Succession } from '../organisation/state/organisation-state.js';
import type { OrganisationEventDefinition } from '../organisation/events/define-event.js';
import { isYours } from '../organisation/events/delegation-granted.js';
import { ORGANISATION_EVENTS } from '../organisation/events/registry.js';
import type {
  OrganisationEvent,
  OrganisationEventMap,
  OrganisationEventType,
  StampedOrganisationEvent,
  ToldOrganisationEvent,
} from '../organisation/events/registry.js';
import { chosen } from '../shared/told.js';
import type { AlertKind, AlertLevel } from '../shared/alert-kinds.js';
import type { PersonId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';

type DelegationEvent = Exclude<ToldOrganisationEvent, { type: 'DepartmentSucceeded' }>;

/** What an alert about a delegation tells: ids and codes, worded when somebody reads it. */
export interface DelegationAlertSubject {
  delegation: Pick<Delegation, 'id' | 'principalId' | 'delegateId' | 'roles' | 'departmentId' | 'reference' | 'from' | 'until'>;
  /** `asked`: it waits for consent. */
  became: 'granted' | 'asked' | 'consented' | 'refused' | 'ended';
  by: PersonId;
  /** The reader may consent to it. */
  yours: boolean;
}

/** What an alert about a unit's succession tells. */
export interface SuccessionAlertSubject {
  succession: Pick<Succession, 'departmentId' | 'successors' | 'reference' | 'at'>;
}

export type OrganisationAlertSubject = DelegationAlertSubject | SuccessionAlertSubject;

export interface OrganisationAlertMessage {
  /** Stream, version and person: the same however often it is projected or sent. */
  id: string;
  personId: PersonId;
  organisationId: string;
  directiveId: null;
  directiveNumber: null;
  taskId: null;
  kind: AlertKind;
  level: AlertLevel;
  event: ToldOrganisationEvent['type'];
  subject: OrganisationAlertSubject;
  version: number;
  createdAt: Instant;
}

/** The delegation that an alert is about. */
export const alertedDelegation = (subject: object): string | null =>
  'delegation' in subject ? (subject as DelegationAlertSubject).delegation.id : null;

/** There is one organisation: the name of its stream. */
const ORGANISATION_ID = 'main';

const BECAME = { DelegationConsented: 'consented', DelegationRefused: 'refused', DelegationEnded: 'ended' } as const;

const becameOf = (event: DelegationEvent): DelegationAlertSubject['became'] => {
  if (event.type !== 'DelegationGranted') return BECAME[event.type];
  return event.data.consentAskedBy === null ? 'granted' : 'asked';
};

const isTold = (event: OrganisationEvent): event is ToldOrganisationEvent => 'persons' in ORGANISATION_EVENTS[event.type].told;

/** What an event of the organisation says of its alerts, by its own declaration. */
const toldBy = <T extends OrganisationEventType>({ type, data }: { type: T; data: OrganisationEventMap[T] }) => {
  const { told }: OrganisationEventDefinition<T, OrganisationEventMap[T]> = ORGANISATION_EVENTS[type];
  if (!('persons' in told)) return [];
  return [...new Set(told.persons(data))].map((personId) => ({
    personId,
    kind: chosen(told.alert.kind, data, personId),
    level: chosen(told.alert.level, data, personId),
  }));
};

/** What each of its readers is told; null = there is nothing to tell any more. */
const subjectOf = (
  state: Organisation,
  event: ToldOrganisationEvent,
  by: PersonId,
): ((reader: PersonId) => OrganisationAlertSubject) | null => {
  if (event.type === 'DepartmentSucceeded') {
    const { departmentId, successors, reference, until: at } = event.data;
    return () => ({ succession: { departmentId, successors, reference, at } });
  }
  const granted = state.delegations[event.type === 'DelegationGranted' ? event.data.delegation.id : event.data.delegationId];
  if (granted === undefined) return null;
  const { id, principalId, delegateId, roles, departmentId, reference, from, until } = granted;
  const delegation = { id, principalId, delegateId, roles, departmentId, reference, from, until };
  const became = becameOf(event);
  return (reader) => ({ delegation, became, by, yours: event.type === 'DelegationGranted' && isYours(event.data, reader) });
};

/** The alerts of one event; `state` is the organisation right after it. Nobody is told what they have just done. */
export const organisationAlertsOf = (
  state: Organisation,
  event: StampedOrganisationEvent & { version: number },
): OrganisationAlertMessage[] => {
  const { version, meta } = event;
  if (!isTold(event)) return [];
  const subject = subjectOf(state, event, meta.actor.personId);
  if (subject === null) return [];
  return toldBy(event)
    .filter(({ personId }) => personId !== meta.actor.personId)
    .map((told) => ({
      id: `organisation.${version}.${told.personId}`,
      ...told,
      organisationId: ORGANISATION_ID,
      directiveId: null,
      directiveNumber: null,
      taskId: null,
      event: event.type,
      subject: subject(told.personId),
      version,
      createdAt: meta.occurredAt,
    }));
};
