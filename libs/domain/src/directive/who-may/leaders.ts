import { OFFICE, type DepartmentId, type PersonId, type Role } from '../../shared/party.js';
import type { Directory } from '../context.js';

/** The two leaders whom a directive names, and the posts that would do. Any leader may give an instruction; in charge is one for a field. */
const POSTS = {
  leaderInCharge: ['leader_in_charge'],
  issuingLeader: ['issuing_leader', 'leader_in_charge'],
} as const satisfies Record<string, readonly Role[]>;
export type NamedLeader = keyof typeof POSTS;

/** What a leader is to be for: the departments that lead it, as far as they are known, and who has done anything of it. */
export interface LedWork {
  leads: readonly DepartmentId[];
  assists: readonly DepartmentId[];
  doers: readonly PersonId[];
}

/**
 * Why somebody cannot be named as that leader: they do not hold the post in person, or not for the field; they are of the office, which
 * must never lead what it supervises; they, or their department, did the work. null = they can.
 */
export const unfitLeader = (
  field: NamedLeader,
  personId: PersonId,
  { leads, assists, doers }: LedWork,
  directory: Pick<Directory, 'holders' | 'standingsOf' | 'servesIn'>,
): 'no_such_post' | 'other_field' | 'of_the_office' | 'did_the_work' | null => {
  const own = directory.standingsOf(personId).filter(({ principal }) => principal === personId);
  const posts = own.filter(({ role }) => (POSTS[field] as readonly Role[]).includes(role));
  if (posts.length === 0) return 'no_such_post';
  if (own.some(({ role }) => OFFICE.includes(role))) return 'of_the_office';
  const serves = directory.servesIn(personId);
  if (doers.includes(personId) || [...leads, ...assists].some((one) => serves.includes(one))) return 'did_the_work';
  // a department that nobody is in charge of is in no leader's field
  const led = leads.filter((departmentId) => directory.holders({ role: 'leader_in_charge', departmentId }).length > 0);
  if (field === 'issuingLeader' || led.length === 0) return null;
  return posts.some(({ inChargeOf }) => leads.some((one) => inChargeOf.includes(one))) ? null : 'other_field';
};

/** The first of those named who is unfit for it, and why; null = none is. */
export const unfitAmong = (
  named: Partial<Record<NamedLeader, PersonId | undefined>>,
  work: LedWork,
  directory: Parameters<typeof unfitLeader>[3],
): { field: NamedLeader; personId: PersonId; reason: string } | null => {
  for (const [field, personId] of Object.entries(named) as [NamedLeader, PersonId | undefined][]) {
    const reason = personId === undefined ? null : unfitLeader(field, personId, work, directory);
    if (personId !== undefined && reason !== null) return { field, personId, reason };
  }
  return null;
};
