import { paperGroundsOf } from '@duban/domain';
import type { Organisation, PersonId } from '@duban/domain';
import { counts, withoutGround, type HeldStance, type Subject } from './subject.js';

/**
 * 据签批件补录: an officer as they enter what a leader signed on paper: the leader's posts, in the officer's name. null where the officer is
 * not of the supervision office, or who is named holds no leader's post.
 */
export const paperSubject = (organisation: Organisation, officer: Subject, signedBy: PersonId): Subject | null => {
  const grounds = paperGroundsOf(organisation, officer.personId, signedBy, officer.at);
  const [first] = grounds;
  if (!first) return null;
  const { snapshot } = officer.actor();
  const stanceOn = (ground: (typeof grounds)[number]): HeldStance => {
    const { post, departmentId, role } = ground;
    const roles = grounds.filter((other) => other.post === post).map((other) => other.role);
    return {
      ground,
      actor: { personId: officer.personId, postId: post.id, departmentId, roles: [...new Set(roles)], snapshot },
      accountable: { kind: 'role', role },
      authority: { kind: 'paper', onBehalfOf: signedBy },
    };
  };
  // nobody signs on paper for a department: its head enters what is its own
  const stances: Subject['stances'] = (departmentId, _at, action, parts) =>
    departmentId === null ? grounds.filter((ground) => counts(ground, action, parts)).map(stanceOn) : [];
  return {
    ...officer,
    posts: [],
    delegations: [],
    departments: [],
    roles: [...new Set(grounds.map(({ role }) => role))],
    standings: grounds,
    actor: () => stanceOn(first).actor,
    stance: (...asked) => stances(...asked).map(withoutGround)[0] ?? null,
    stances,
  };
};
