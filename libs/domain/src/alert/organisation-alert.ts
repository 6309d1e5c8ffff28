import type { Delegation, Organisation } from '../organisation/state/organisation-state.js';
import type { OrganisationEvent, StampedOrganisationEvent } from '../organisation/events/registry.js';
import type { AlertKind, AlertLevel } from '../shared/alert-kinds.js';
import type { PersonId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';

type ToldType = 'DelegationGranted' | 'DelegationConsented' | 'DelegationRefused';
/** Events of the organisation that are told to persons: they name them. */
type ToldOrganisationEvent = Extract<OrganisationEvent, { type: ToldType }>;

/** What an alert about a delegation tells: ids and codes, worded when somebody reads it. */
export interface DelegationAlertSubject {
  delegation: Pick<Delegation, 'id' | 'principalId' | 'delegateId' | 'roles' | 'departmentId' | 'reference' | 'from' | 'until'>;
  /** `asked`: it waits for consent. */
  became: 'granted' | 'asked' | 'consented' | 'refused';
  by: PersonId;
  /** The reader may consent to it. */
  yours: boolean;
}

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
  event: ToldType;
  subject: DelegationAlertSubject;
  version: number;
  createdAt: Instant;
}

/** The delegation that an alert is about. */
export const alertedDelegation = (subject: object): string | null =>
  'delegation' in subject ? (subject as DelegationAlertSubject).delegation.id : null;

/** There is one organisation: the name of its stream. */
const ORGANISATION_ID = 'main';

const BECAME = { DelegationConsented: 'consented', DelegationRefused: 'refused' } as const;

const becameOf = (event: ToldOrganisationEvent): DelegationAlertSubject['became'] => {
  if (event.type !== 'DelegationGranted') return BECAME[event.type];
  return event.data.consentAskedBy === null ? 'granted' : 'asked';
};

const isTold = (event: OrganisationEvent): event is ToldOrganisationEvent => 'to' in event.data;

/** The alerts of one event; `state` is the organisation right after it. Nobody is told what they have just done. */
export const organisationAlertsOf = (
  state: Organisation,
  event: StampedOrganisationEvent & { version: number },
): OrganisationAlertMessage[] => {
  const { version, meta } = event;
  if (!isTold(event)) return [];
  const { type, data } = event;
  const granted = state.delegations[type === 'DelegationGranted' ? data.delegation.id : data.delegationId];
  if (granted === undefined) return [];
  const { id, principalId, delegateId, roles, departmentId, reference, from, until } = granted;
  const delegation = { id, principalId, delegateId, roles, departmentId, reference, from, until };
  const became = becameOf(event);
  return [...new Set(data.to)]
    .filter((personId) => personId !== meta.actor.personId)
    .map((personId) => {
      const yours = became === 'asked' && personId !== delegateId;
      return {
        id: `organisation.${version}.${personId}`,
        personId,
        organisationId: ORGANISATION_ID,
        directiveId: null,
        directiveNumber: null,
        taskId: null,
        kind: yours ? 'request' : 'information',
        level: yours || became === 'refused' ? 'warn' : 'info',
        event: type,
        subject: { delegation, became, by: meta.actor.personId, yours },
        version,
        createdAt: meta.occurredAt,
      };
    });
};
