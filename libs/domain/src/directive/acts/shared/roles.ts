import { LEADERS, OFFICE, type DepartmentId, type PersonId, type Role } from '../../../shared/party.js';
import type { Who } from '../../command-meta.js';
import type { DecisionContext, Directory } from '../../context.js';
import type { Refusal } from '../../refusals.js';
import type { Task } from '../../state/index.js';
import { first, when } from '../../../shared/refusing.js';

export const SUPERVISING: readonly Role[] = [...OFFICE, ...LEADERS];
export const HEAD_AND_ABOVE: readonly Role[] = ['office_head', ...LEADERS];

/** The persons behind an act: who acts, and whom they act for. */
export const persons = ({ actor, authority }: Who): PersonId[] =>
  authority.onBehalfOf ? [actor.personId, authority.onBehalfOf] : [actor.personId];

/** A delegate acts in the leader's name. */
export const inWhoseName = ({ actor, authority }: Who): PersonId => authority.onBehalfOf ?? actor.personId;

/** The role of the supervising side that somebody acts in; null for a department. */
export const actingRole = ({ accountable }: Who): Role | null => (accountable.kind === 'role' ? accountable.role : null);

/** Refuses whoever is, or acts for, one of `others`. */
export const separated = (who: Who, others: readonly (PersonId | null | undefined)[]): Refusal | null =>
  when(
    persons(who).some((one) => others.includes(one)),
    'separation_of_duties',
    { personId: who.actor.personId },
  );

/** A department with a part in the task in which somebody serves, under whatever post. */
export const servesOn = (
  personId: PersonId,
  { lead, assists }: { lead: DepartmentId; assists: readonly { departmentId: DepartmentId }[] },
  { servesIn }: Pick<Directory, 'servesIn'>,
): DepartmentId | undefined => servesIn(personId).find((one) => one === lead || assists.some(({ departmentId }) => departmentId === one));

/** Refuses whoever did a part of the work or asked for what is decided, and, whatever post they act under, whoever serves on it. */
export const apartFrom = (
  task: Pick<Task, 'lead' | 'assists'>,
  others: readonly (PersonId | null | undefined)[],
  who: Who,
  { directory }: DecisionContext,
): Refusal | null => {
  const [departmentId] = persons(who).flatMap((person) => servesOn(person, task, directory) ?? []);
  const apart = when(departmentId !== undefined, 'separation_of_duties', {
    personId: who.actor.personId,
    departmentId: departmentId ?? null,
  });
  return first(separated(who, others), apart);
};
