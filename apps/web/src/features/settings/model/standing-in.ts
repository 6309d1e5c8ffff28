import type { Views } from '@duban/api-client';

type Delegation = Views['Delegation'];
type Absence = Views['Absence'];

interface Spanned {
  from: string;
  until: string | null;
}

const isOver = ({ until }: Spanned, now: string): boolean => until !== null && until <= now;
const byBegin = (a: Spanned, b: Spanned): number => a.from.localeCompare(b.from);

export interface StandingIn {
  /** What I have handed on, and may take back. */
  given: Delegation[];
  /** What was handed on to me. */
  received: Delegation[];
  /** What another has entered and I have to consent to. */
  toConsent: Delegation[];
  absences: Absence[];
}

/** What holds now or will: what is over, or was refused, is history and stands in the record. */
export const standingInOf = (
  { delegations, absences }: { delegations: readonly Delegation[]; absences: readonly Absence[] },
  me: string,
  now: string,
): StandingIn => {
  const open = delegations.filter((one) => !isOver(one, now) && one.consent?.state !== 'refused').sort(byBegin);
  const asked = (one: Delegation): boolean => one.consent?.state === 'asked' && one.consent.askedBy !== me && one.delegateId !== me;
  return {
    given: open.filter((one) => one.principalId === me && !asked(one)),
    received: open.filter(({ delegateId }) => delegateId === me),
    toConsent: open.filter(asked),
    absences: absences.filter((one) => one.personId === me && !isOver(one, now)).sort(byBegin),
  };
};

/** Roles that one's posts carry now, each once. */
export const rolesOf = (posts: readonly { roles: Delegation['roles'] }[]): Delegation['roles'] => [
  ...new Set(posts.flatMap(({ roles }) => roles)),
];

export interface DelegationDraft {
  delegateId: string;
  from: string;
  until: string;
  reference: string;
  /** Left out: all of them. */
  roles: Delegation['roles'];
}

export type DelegationField = 'delegateId' | 'from' | 'until' | 'reference' | 'roles';

export const missingIn = (draft: DelegationDraft): DelegationField[] =>
  (['delegateId', 'from', 'until', 'reference', 'roles'] as const).filter((field) => draft[field].length === 0);
