import type { Instant, PersonId } from '@duban/domain';
import type { LoadedOrganisation } from '../organisation/organisation.store.js';
import { resolveSubject } from '../subject/subject.js';
import type { Subject } from '../subject/subject.js';
import { IdentityError } from '../subject/identity-error.js';
import type { TokenVerifier } from './token-verifier.js';

/** Which claim names the person, and by what: our person id, or their login. */
export interface PersonClaim {
  claim: string;
  names: 'personId' | 'login';
}

/** The embedded provider puts the person id into `sub`. */
export const SUB_IS_PERSON_ID: PersonClaim = { claim: 'sub', names: 'personId' };

/** Whom a provider's claims name. @throws IdentityError `unknown_person` */
export const personNamed = (claims: Record<string, unknown>, loaded: LoadedOrganisation, rule: PersonClaim): PersonId => {
  const value = claims[rule.claim];
  const personId = typeof value !== 'string' ? undefined : rule.names === 'personId' ? value : loaded.personOfLogin(value);
  if (personId === undefined) throw new IdentityError('unknown_person', 'the token names nobody of this organisation');
  return personId;
};

/** From an Authorization header to a subject as of `at` (story time). @throws IdentityError */
export const authenticate = async (
  authorization: string | undefined,
  deps: { verifier: TokenVerifier; organisation: () => Promise<LoadedOrganisation>; at: () => Instant; personClaim?: PersonClaim },
): Promise<Subject> => {
  const token = await deps.verifier.verify(authorization);
  const loaded = await deps.organisation();
  return resolveSubject(loaded.organisation, personNamed(token.claims, loaded, deps.personClaim ?? SUB_IS_PERSON_ID), deps.at());
};
