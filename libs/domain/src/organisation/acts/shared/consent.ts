import type { PersonId, Role } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import { isValidAt } from '../../../shared/validity.js';
import type { Consent, Delegation, Organisation } from '../../state/organisation-state.js';
import type { OrganisationContext } from './context.js';
import { part, refuse } from './rules.js';

/**
 * Roles that change dates, end or suspend work, and close: nobody hands them on over their holder's head. The head of the office decides
 * dates and closures too. A head of department or an officer decides nothing of the kind, and their absence must not stop the work.
 */
export const NEED_CONSENT: readonly Role[] = ['leader_in_charge', 'issuing_leader', 'office_head'];

export const needsConsent = (
  { actorId }: OrganisationContext,
  { principalId, roles }: Pick<Delegation, 'principalId' | 'roles'>,
): boolean => actorId !== principalId && roles.some((role) => NEED_CONSENT.includes(role));

type Parties = Pick<Delegation, 'principalId' | 'delegateId'>;

/** Whom a delegation concerns, and when consent is asked those who can give it. */
export const concerned = ({ principalId, delegateId }: Parties, others: readonly PersonId[] = []): PersonId[] => [
  ...new Set([principalId, delegateId, ...others]),
];

/** Who holds an issuing leader's post in person. */
const issuingLeaders = ({ posts }: Organisation, at: Instant): PersonId[] =>
  Object.values(posts)
    .filter((post) => post.roles.includes('issuing_leader') && isValidAt(post, at))
    .map(({ personId }) => personId);

/** Who may consent, each once. */
export const consenting = (organisation: Organisation, { principalId, delegateId }: Parties, askedBy: PersonId, at: Instant): PersonId[] =>
  [...new Set([principalId, ...issuingLeaders(organisation, at)])].filter((personId) => personId !== delegateId && personId !== askedBy);

/**
 * A delegation that waits for consent, when it is for this person to answer: the principal in person or whoever holds an issuing
 * leader's post in person; never its delegate, nor who granted it.
 */
export const answerable = (organisation: Organisation, id: string, ctx: OrganisationContext): Delegation & { consent: Consent } => {
  const { consent, ...delegation } = part(organisation.delegations, id);
  if (consent?.state !== 'asked') return refuse('consent_not_asked', { id });
  if (!consenting(organisation, delegation, consent.askedBy, ctx.now).includes(ctx.actorId)) {
    return refuse('consent_not_yours', { personId: ctx.actorId });
  }
  const { from, until } = delegation;
  if (until !== null && (until <= ctx.now || until <= from)) return refuse('organisation_part_ended', { id, until });
  return { ...delegation, consent };
};
