import {
  actOfDuty,
  directoryOf,
  DOING,
  DUTY_KINDS,
  OFFICE,
  postsInOffice,
  type DutyKind,
  type Instant,
  type Organisation,
  type Role,
  type Standing,
} from '@duban/domain';
import type { Subject } from '@duban/identity';
import type { DutyGround } from '@duban/read-models';

/** Roles that are asked for something at large. */
type Asked = 'supervision_officer' | 'office_head' | 'leader_in_charge' | 'issuing_leader';
const ASKED: readonly Role[] = ['supervision_officer', 'office_head', 'leader_in_charge', 'issuing_leader'];
const isAsked = (role: Role): role is Asked => ASKED.includes(role);

/** What a delegation for some acts only lets its holder answer. */
const kindsWithin = (actions: readonly string[]): DutyKind[] =>
  DUTY_KINDS.filter((kind) =>
    [null, 'standing', 'termination', 'disagreement'].some((subject) => actions.includes(actOfDuty({ kind, id: '', subject }).act)),
  );

const departmentsOf = ({ role, departmentId, entrustedWith }: Standing): string[] => {
  if (DOING.includes(role)) return [departmentId];
  return OFFICE.includes(role) ? [...entrustedWith] : [];
};

/** On what grounds duties are the reader's own: each post and each delegation, role by role. */
export const dutyGroundsOf = ({ personId, standings }: Subject, organisation: Organisation, at: Instant): DutyGround[] => {
  const posts = postsInOffice(organisation, at);
  const directory = directoryOf(organisation, at);
  return standings
    .filter(({ role }) => DOING.includes(role) || isAsked(role))
    .map((standing) => {
      const { role, principal, only, inChargeOf, actions } = standing;
      return {
        role,
        persons: [...new Set([personId, principal])],
        principal,
        departments: departmentsOf(standing),
        inChargeOf: [...inChargeOf],
        only,
        holders: posts.filter(({ roles }) => roles.includes(role)).map((post) => post.personId),
        present: isAsked(role) ? directory.holders({ role }) : [],
        kinds: actions === null ? null : kindsWithin(actions),
      };
    });
};
