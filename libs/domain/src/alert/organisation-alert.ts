import type { Delegation, Organisation, Post, Succession } from '../organisation/state/organisation-state.js';
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
import type { TouchedWork } from '../organisation/state/told-of-posts.js';
import type { DepartmentId, PersonId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';

type DelegationEvent = Extract<ToldOrganisationEvent, { type: `Delegation${string}` }>;
type PostEvent = Exclude<ToldOrganisationEvent, DelegationEvent | { type: 'DepartmentSucceeded' }>;

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

/** What an alert about somebody's post, or what a leader answers for, tells. */
export interface PostAlertSubject {
  post: Pick<Post, 'personId' | 'departmentId' | 'title' | 'roles'>;
  became: 'assigned' | 'ended' | 'charge_given' | 'charge_ended' | 'scope_set';
  /** The unit that a leader answers for from now on, or no more. */
  unit: DepartmentId | null;
  /** As of when; null = at once. */
  at: Instant | null;
  until: Instant | null;
  /** Units with open tasks that it touches. */
  work: TouchedWork[];
}

export type OrganisationAlertSubject = DelegationAlertSubject | SuccessionAlertSubject | PostAlertSubject;

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

const isOfDelegation = (event: ToldOrganisationEvent): event is DelegationEvent => event.type.startsWith('Delegation');

const postSubject = ({ posts }: Organisation, event: PostEvent): PostAlertSubject | null => {
  const held = posts[event.type === 'PostAssigned' ? event.data.post.id : event.data.postId];
  if (held === undefined) return null;
  const { personId, departmentId, title, roles } = held;
  const post = { personId, departmentId, title, roles };
  switch (event.type) {
    case 'PostAssigned': {
      const { post: given, work } = event.data;
      return { post, became: 'assigned', unit: null, at: given.from, until: given.until, work };
    }
    case 'PostEnded':
      return { post, became: 'ended', unit: null, at: event.data.until, until: null, work: event.data.work };
    case 'ChargeGiven':
      return {
        post,
        became: 'charge_given',
        unit: event.data.departmentId,
        at: event.data.from,
        until: event.data.until,
        work: event.data.work,
      };
    case 'ChargeEnded':
      return { post, became: 'charge_ended', unit: event.data.departmentId, at: event.data.until, until: null, work: event.data.work };
    case 'AuditScopeSet':
      return { post, became: 'scope_set', unit: null, at: null, until: null, work: [] };
  }
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
  if (!isOfDelegation(event)) {
    const subject = postSubject(state, event);
    return subject && (() => subject);
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
