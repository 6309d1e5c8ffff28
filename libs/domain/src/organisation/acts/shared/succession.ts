import type { DepartmentId } from '../../../shared/party.js';
import type { Instant } from '../../../shared/time.js';
import type { OrganisationEvent } from '../../events/registry.js';
import { isOpen, overlap } from '../../state/organisation-state.js';
import type { Delegation, Department, DepartmentSpan, Organisation, Post } from '../../state/organisation-state.js';
import { TOLD_BY_ANOTHER } from './told-of-posts.js';
import { hasPlace } from './units.js';

/** The unit that ends, the one that goes by its names, and when. */
export interface Ending {
  unit: Department;
  successorId: DepartmentId;
  at: Instant;
  /** Begins the ids of what is entered anew. */
  newId: string;
}

/** What was to begin later never begins. */
const endOf = ({ from }: { from: Instant }, at: Instant): Instant => (from > at ? from : at);

const openOf = (spans: readonly DepartmentSpan[], departmentId: DepartmentId, at: Instant): DepartmentSpan[] =>
  spans.filter((span) => span.departmentId === departmentId && isOpen(span, at));

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** Names and duties go over: the old name is read as the successor from now on. */
export const namesMoved = ({ unit }: Ending, successor: Department): OrganisationEvent => {
  const own = [successor.name.zh, successor.name.en];
  const aliases = union(successor.aliases, [unit.name.zh, unit.name.en, ...unit.aliases]).filter((one) => one !== '' && !own.includes(one));
  const duties = { zh: union(successor.duties.zh, unit.duties.zh), en: union(successor.duties.en, unit.duties.en) };
  return { type: 'DepartmentChanged', data: { departmentId: successor.id, aliases, duties, snapshots: {} } };
};

/** Units below it stand below the successor. @throws Refused where they cannot */
export const unitsMoved = (organisation: Organisation, { unit, successorId, at }: Ending): OrganisationEvent[] =>
  Object.values(organisation.departments)
    .filter((below) => below.parentId === unit.id && isOpen(below, at))
    .map((below) => {
      hasPlace(organisation, { ...below, parentId: successorId }, at);
      return { type: 'DepartmentChanged', data: { departmentId: below.id, parentId: successorId, snapshots: {} } };
    });

/** Its seats in groups, and the offices of leading groups that sit in it. */
export const seatsMoved = ({ groups }: Organisation, { unit, successorId, at }: Ending): OrganisationEvent[] =>
  Object.values(groups)
    .filter((group) => isOpen(group, at))
    .flatMap((group): OrganisationEvent[] => [
      ...openOf(group.members, unit.id, at).flatMap((seat): OrganisationEvent[] => {
        const next = { departmentId: successorId, from: endOf(seat, at), until: seat.until };
        const sits = group.members.some((member) => member.departmentId === successorId && overlap(member, next));
        return [
          { type: 'GroupMemberEnded', data: { groupId: group.id, departmentId: unit.id, until: next.from } },
          ...(sits ? [] : [{ type: 'GroupMemberAdded', data: { groupId: group.id, ...next } } as const]),
        ];
      }),
      ...(group.secretariatId === unit.id
        ? [{ type: 'GroupRevised', data: { groupId: group.id, secretariatId: successorId } } as const]
        : []),
    ]);

/** Whoever led it leads each successor that nobody leads. */
export const chargesMoved = ({ posts }: Organisation, { unit, at }: Ending, successors: readonly DepartmentId[]): OrganisationEvent[] => {
  const all = Object.values(posts).filter((post) => isOpen(post, at) && post.departmentId !== unit.id);
  const led = (departmentId: DepartmentId): boolean => all.some(({ charges }) => openOf(charges, departmentId, at).length > 0);
  const unled = successors.filter((one) => !led(one));
  return all.flatMap(({ id: postId, charges }) =>
    openOf(charges, unit.id, at).flatMap((charge): OrganisationEvent[] => {
      const from = endOf(charge, at);
      return [
        { type: 'ChargeEnded', data: { postId, departmentId: unit.id, until: from, ...TOLD_BY_ANOTHER } },
        ...unled.map(
          (departmentId) =>
            ({ type: 'ChargeGiven', data: { postId, departmentId, from, until: charge.until, ...TOLD_BY_ANOTHER } }) as const,
        ),
      ];
    }),
  );
};

/** What somebody handed on for this unit alone goes with their post; without a post in a successor it ends. */
export const delegationsMoved = (
  { delegations }: Organisation,
  { unit, at, newId }: Ending,
  goesTo: (delegation: Delegation) => DepartmentId | null,
): OrganisationEvent[] =>
  Object.values(delegations)
    .filter((delegation) => delegation.departmentId === unit.id && isOpen(delegation, at) && delegation.consent?.state !== 'refused')
    .flatMap((delegation, n): OrganisationEvent[] => {
      const { consent, ...given } = delegation;
      const departmentId = goesTo(delegation);
      const from = endOf(delegation, at);
      const to = [delegation.principalId, delegation.delegateId];
      const next = { ...given, id: `${newId}-d${n + 1}`, departmentId, from };
      return [
        { type: 'DelegationEnded', data: { delegationId: delegation.id, until: from, to: departmentId === null ? to : [] } },
        ...(departmentId === null
          ? []
          : [
              {
                type: 'DelegationGranted',
                data: { delegation: next, consentAskedBy: consent?.state === 'asked' ? consent.askedBy : null, to },
              } as const,
            ]),
      ];
    });

/** Where each open post of the unit goes; null = it ends. */
export const postsOf = ({ posts }: Organisation, { unit, at }: Ending): Post[] =>
  Object.values(posts).filter((post) => post.departmentId === unit.id && isOpen(post, at));

export const postEnded = (post: Post, at: Instant): OrganisationEvent => ({
  type: 'PostEnded',
  data: { postId: post.id, until: endOf(post, at), ...TOLD_BY_ANOTHER },
});
