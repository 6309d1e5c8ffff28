import type { WhoMayView } from '@duban/contracts';
import { activePosts, OFFICE, type BilingualText, type Instant, type PersonId, type Refusal, type Role } from '@duban/domain';
import { rolesThatMay, type LoadedOrganisation } from '@duban/identity';
import { leadLabel, ROLE_LABELS, whoMayText, type Entitled } from '@duban/words';

/** Who leads what was refused, as far as it is about one directive. */
export interface Leaders {
  leaderInCharge: PersonId | null;
  issuingLeader?: PersonId;
}

/** Longer lists name nobody: a room full of names is no advice. */
const MOST_NAMES = 3;
const MOST_ROLES = 4;
/** Posts of the whole body: whoever holds one may do it for everything. */
const OF_THE_BODY: readonly Role[] = [...OFFICE, 'administrator'];

const rolesIn = ({ code, params = {} }: Pick<Refusal, 'params'> & { code: string }): readonly Role[] => {
  if (code === 'posts_ended') return ['administrator'];
  if (code !== 'role_required' && code !== 'not_permitted') return [];
  const { roles, action } = params;
  if (typeof roles === 'string') return roles.split(',').filter((role): role is Role => Object.hasOwn(ROLE_LABELS, role));
  return typeof action === 'string' ? rolesThatMay(action) : [];
};

const holders = (organisation: LoadedOrganisation['organisation'], role: Role, at: Instant): PersonId[] => [
  ...new Set(
    activePosts(organisation, at)
      .filter(({ roles }) => roles.includes(role))
      .map(({ personId }) => personId),
  ),
];

/** Whoever could do what was refused, by post and by name; empty where nothing of use can be said. */
export const whoMay = (
  { organisation, people }: LoadedOrganisation,
  at: Instant,
  refused: { code: string; params?: Refusal['params'] },
  leaders?: Leaders | null,
): WhoMayView[] => {
  const named = (personId: PersonId): { personId: PersonId; name: BilingualText }[] => {
    const name = people.get(personId)?.name;
    return name ? [{ personId, name }] : [];
  };
  const ofRole = (role: Role): PersonId[] => {
    if (role === 'leader_in_charge') return leaders?.leaderInCharge ? [leaders.leaderInCharge] : [];
    if (role === 'issuing_leader') return leaders?.issuingLeader === undefined ? [] : [leaders.issuingLeader];
    const all = OF_THE_BODY.includes(role) ? holders(organisation, role, at) : [];
    return all.length > MOST_NAMES ? [] : all;
  };
  const { personId, leads } = refused.params ?? {};
  if (refused.code === 'kept_for_reviewer' && typeof personId === 'string') {
    const [post] = activePosts(organisation, at).filter((one) => one.personId === personId);
    const [role] = post?.roles ?? [];
    return role === undefined ? [] : [{ role, label: ROLE_LABELS[role], persons: named(personId) }];
  }
  if (refused.code === 'not_your_task' && typeof leads === 'string')
    return leads.split(',').flatMap((id) => {
      const name = organisation.departments[id]?.name;
      const heads = activePosts(organisation, at).filter((post) => post.departmentId === id && post.roles.includes('department_head'));
      return name ? [{ departmentId: id, label: leadLabel(name), persons: heads.flatMap((post) => named(post.personId)) }] : [];
    });
  const roles = rolesIn(refused);
  if (roles.length > MOST_ROLES) return [];
  return roles.map((role) => ({ role, label: ROLE_LABELS[role], persons: ofRole(role).flatMap(named) }));
};

/** The same as a sentence; null where nothing of use can be said. */
export const whoMayAdvice = (entitled: readonly WhoMayView[]): BilingualText | null =>
  entitled.length === 0
    ? null
    : whoMayText(entitled.map(({ label, persons }): Entitled => ({ label, persons: persons.map(({ name }) => name) })));
