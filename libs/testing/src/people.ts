import { addMs, DAY, DOING, HOUR } from '@duban/domain';
import type { Actor, DepartmentId, Directory, Instant, Party, PersonId, Role, RoleRef, Standing, Who, WorkCalendar } from '@duban/domain';

/** A Monday, 09:00 in Shanghai. */
export const T0: Instant = '2020-02-17T01:00:00.000Z';
/** So many days, and hours, after T0. */
export const day = (days: number, hours = 0): Instant => addMs(T0, days * DAY + hours * HOUR);
export const daysAfter = (from: Instant, days: number): Instant => addMs(from, days * DAY);

/** Monday to Friday, without a holiday. */
export const CALENDAR: WorkCalendar = {
  version: 'spec-1',
  publishedAt: '2019-11-21T00:00:00.000Z',
  utcOffsetMinutes: 480,
  holidays: [],
  workdays: [],
  years: [2020],
  basis: 'made up for specs',
};
export const calendarOf = async (version: string): Promise<WorkCalendar | null> => (version === CALENDAR.version ? CALENDAR : null);

export const DEPARTMENTS = ['fgw', 'gxj', 'wjw', 'jtj', 'czj', 'rsj', 'wjq', 'xbq'] as const;
export const actor = (personId: PersonId, departmentId: DepartmentId, ...roles: Role[]): Actor => ({
  personId,
  postId: `${personId}-post`,
  departmentId,
  roles,
  snapshot: `snapshot-${personId}`,
});
export const head = (department: DepartmentId): Actor => actor(`${department}-head`, department, 'department_head');
export const clerk = (department: DepartmentId): Actor => actor(`${department}-clerk`, department, 'clerk');
export const OFFICER = actor('officer', 'dcs', 'supervision_officer');
export const OFFICER_2 = actor('officer-2', 'dcs', 'supervision_officer');
export const OFFICE_HEAD = actor('office-head', 'dcs', 'office_head');
export const LEADER = actor('leader', 'gov', 'leader_in_charge');
export const ISSUER = actor('issuer', 'gov', 'issuing_leader');
export const AUDITOR = actor('auditor', 'jw', 'auditor');
export const ADMINISTRATOR = actor('administrator', 'xxzx', 'administrator');
const SUPERVISING = [OFFICER, OFFICER_2, OFFICE_HEAD, LEADER, ISSUER, AUDITOR, ADMINISTRATOR];

/** Holders of the supervising roles; leave one out to see a level passed up. */
export const HOLDERS: Partial<Record<Role, PersonId[]>> = {
  supervision_officer: ['officer', 'officer-2'],
  office_head: ['office-head'],
  leader_in_charge: ['leader'],
  issuing_leader: ['issuer'],
};
/** Besides the departments of the stories, any whose name begins with `dept-` is one. */
export const directory = (holders: Partial<Record<Role, PersonId[]>> = HOLDERS): Directory => ({
  version: 'spec-1',
  holders: (ref: RoleRef) => {
    if (ref.role === 'person') return Object.values(holders).some((all) => all.includes(ref.personId)) ? [ref.personId] : [];
    if (ref.role === 'department_head') return [`${ref.departmentId}-head`];
    if (ref.role === 'clerk') return [`${ref.departmentId}-clerk`];
    return holders[ref.role] ?? [];
  },
  isDepartment: (id) => id.startsWith('dept-') || DEPARTMENTS.some((known) => known === id),
  successorsOf: () => [],
  knows: () => true,
  standingsOf: (personId) => heldBy(personId, holders).flatMap((one) => standingsOf(one, personId, holders)),
  statedBy: (who) => statedBy(who, holders),
  servesIn: (personId) => [/^(.+)-(?:head|clerk)$/.exec(personId)?.[1] ?? []].flat(),
});

/** What somebody of these specs is; a story may give a role to further people. */
const heldBy = (personId: PersonId, holders: Partial<Record<Role, PersonId[]>>): Actor[] => {
  const known = SUPERVISING.filter((one) => one.personId === personId);
  if (known.length > 0) return known;
  const roles = (Object.keys(holders) as Role[]).filter((role) => holders[role]?.includes(personId));
  if (roles.length > 0) return [actor(personId, 'gov', ...roles)];
  const [, department, post] = /^(.+)-(head|clerk)$/.exec(personId) ?? [];
  return department === undefined ? [] : [post === 'head' ? head(department) : clerk(department)];
};

/** The leader of these specs leads every department that they name. */
const LED: DepartmentId[] = [
  ...DEPARTMENTS,
  ...[...'abcdefghijklmnopqrstuvwxyz', ...Array.from({ length: 300 }, (_, n) => String(n))].map((name) => `dept-${name}`),
];

const standingsOf = (
  { departmentId, roles }: Actor,
  principal: PersonId,
  holders: Partial<Record<Role, PersonId[]>>,
  entrustedWith: DepartmentId[] = [],
): Standing[] =>
  roles.map((role) => ({
    ...{ role, principal, departmentId, entrustedWith, inChargeOf: role === 'leader_in_charge' ? LED : [] },
    ...{ only: null, actions: null, auditScope: null, leaders: new Set(holders.leader_in_charge ?? []) },
  }));

/** People of these specs hold what they say they hold. */
const statedBy = ({ actor: by, authority, accountable }: Who, holders: Partial<Record<Role, PersonId[]>>): Standing[] => {
  const entered = authority.kind === 'proxy' && !by.roles.includes('clerk') && accountable.kind === 'department';
  const principal = (['delegated', 'paper'].includes(authority.kind) ? authority.onBehalfOf : undefined) ?? by.personId;
  return standingsOf(by, principal, holders, entered ? [accountable.departmentId] : []).filter(
    ({ role }) => accountable.kind === 'department' || role === accountable.role,
  );
};

/** Whose act it is when somebody acts as what they are. */
export const partyOf = ({ roles: [role], departmentId }: Actor): Party =>
  role === undefined || DOING.includes(role) ? { kind: 'department', departmentId } : { kind: 'role', role };
