import { DOING, type DepartmentId, type PersonId, type Role } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import { directoryOf } from '../../directory/directory.js';
import type { ToldOfPosts } from '../../state/told-of-posts.js';
import { isOpen } from '../../state/organisation-state.js';
import type { DepartmentSpan, Organisation } from '../../state/organisation-state.js';
import type { OrganisationContext, Roster } from './context.js';

/** Units whose work a post does, or answers for. */
export const unitsOf = (
  { roles, departmentId }: { roles: readonly Role[]; departmentId: DepartmentId },
  inChargeOf: readonly DepartmentId[],
): DepartmentId[] => [...(roles.some((role) => DOING.includes(role)) ? [departmentId] : []), ...inChargeOf];

/** Units that a leader answers for at an instant or later. */
export const openCharges = (charges: readonly DepartmentSpan[], at: Instant): DepartmentId[] =>
  charges.filter((charge) => isOpen(charge, at)).map(({ departmentId }) => departmentId);

/** Whose post it is, and the office's head where a unit with open work is touched. */
export const toldOfPost = (
  { organisation }: Pick<Roster, 'organisation'>,
  personId: PersonId,
  units: readonly DepartmentId[],
  { now, openWork }: OrganisationContext,
): ToldOfPosts => {
  const work = [...new Set(units)].flatMap((departmentId) => {
    const tasks = openWork(departmentId);
    return tasks > 0 ? [{ departmentId, tasks }] : [];
  });
  return { work, to: [...new Set([personId, ...(work.length > 0 ? headsOfOffice(organisation, now) : [])])] };
};

const headsOfOffice = (organisation: Organisation, now: Instant): PersonId[] =>
  directoryOf(organisation, now).holders({ role: 'office_head' });

/** What another event tells: that of the succession of which this is a part. */
export const TOLD_BY_ANOTHER: ToldOfPosts = { work: [], to: [] };
