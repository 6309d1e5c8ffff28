import { addMs, DAY, HOUR } from '@duban/domain';
import type { Actor, DepartmentId, Directory, Instant, PersonId, Role, RoleRef, WorkCalendar } from '@duban/domain';

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
});
