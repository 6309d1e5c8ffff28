import type { HandleResult, CommandOutcome } from '@duban/protocol';
import {
  CITY_DEFAULT_2020,
  type Actor,
  type DirectiveCommand,
  type DirectiveCommandMap,
  type DirectiveCommandType,
  type Directory,
  type Instant,
  type PersonId,
  type Role,
  type TaskOrder,
  type WorkCalendar,
} from '@duban/domain';
import type { HandlerDeps } from '@duban/directives';

/** A Monday, 09:00 in Shanghai. */
export const T0: Instant = '2020-02-17T01:00:00.000Z';
export const DAY_MS = 86_400_000;
export const after = (from: Instant, days: number): Instant => new Date(Date.parse(from) + days * DAY_MS).toISOString();

export const CALENDAR: WorkCalendar = {
  version: 'spec-1',
  publishedAt: '2019-11-21T00:00:00.000Z',
  utcOffsetMinutes: 480,
  holidays: [],
  workdays: [],
  years: [2020],
  basis: 'made up for specs',
};

const actor = (personId: PersonId, departmentId: string, role: Role): Actor => ({
  personId,
  postId: `${personId}-post`,
  departmentId,
  roles: [role],
  snapshot: `snapshot-${personId}`,
});
export const clerkOf = (departmentId: string): Actor => actor(`${departmentId}-clerk`, departmentId, 'clerk');
export const OFFICER = actor('officer', 'dcs', 'supervision_officer');
export const OFFICE_HEAD = actor('office-head', 'dcs', 'office_head');
export const LEADER = actor('leader', 'gov', 'leader_in_charge');

const HOLDERS: Partial<Record<Role, PersonId[]>> = {
  supervision_officer: ['officer'],
  office_head: ['office-head'],
  leader_in_charge: ['leader'],
  issuing_leader: ['issuer'],
};
export const DIRECTORY: Directory = {
  version: 'spec-1',
  holders: (ref) => {
    if (ref.role === 'person') return [ref.personId];
    if (ref.role === 'department_head') return [`${ref.departmentId}-head`];
    if (ref.role === 'clerk') return [`${ref.departmentId}-clerk`];
    return HOLDERS[ref.role] ?? [];
  },
  isDepartment: (id) => id.startsWith('dept-'),
};

export const command = <T extends DirectiveCommandType>(
  id: string,
  type: T,
  data: DirectiveCommandMap[T],
  by: Actor,
  receivedAt: Instant = T0,
): DirectiveCommand =>
  ({
    type,
    data,
    meta: {
      id,
      receivedAt,
      actor: by,
      accountable: { kind: 'department', departmentId: by.departmentId },
      authority: { kind: 'own' },
      correlationId: id,
    },
  }) as DirectiveCommand;

export const taskFor = (department: string, over: Partial<TaskOrder> = {}): TaskOrder => ({
  shape: 'split',
  leads: [department],
  assists: [],
  kind: 'task',
  title: `${department} 的任务`,
  closureStandard: '方案印发',
  due: { at: after(T0, 20), origin: 'source' },
  ...over,
});

/** Registers and dispatches at once, as from an approved list. */
export const register = (
  id: string,
  directiveId: string,
  over: Partial<DirectiveCommandMap['RegisterDirective']> = {},
  receivedAt: Instant = T0,
): DirectiveCommand =>
  command(
    id,
    'RegisterDirective',
    {
      directiveId,
      source: { kind: 'meeting', reference: 'm-1', title: '专题会议', date: '2020-02-17' },
      title: '推动企业有序复工',
      requirement: '分类制定方案并组织实施',
      closureStandard: '规上企业全部复工',
      basis: [],
      issuingLeader: 'issuer',
      leaderInCharge: 'leader',
      grade: 'routine',
      urgency: 'normal',
      contact: 'officer',
      policy: CITY_DEFAULT_2020,
      calendarVersion: CALENDAR.version,
      listApproval: { meetingId: 'm-1', by: 'issuer' },
      tasks: [taskFor('dept-a')],
      ...over,
    },
    OFFICER,
    receivedAt,
  );

export const receive = (id: string, taskId: string, department: string, receivedAt: Instant = T0): DirectiveCommand =>
  command(id, 'ReceiveTask', { taskId }, clerkOf(department), receivedAt);

/** A clock that stands where the spec puts it. */
export class StandingClock {
  constructor(public at: Instant = T0) {}
  now = (): Instant => this.at;
  realMsUntil = (until: Instant): number => Math.max(0, Date.parse(until) - Date.parse(this.at));
}

export const ports = (clock: HandlerDeps['clock']): Omit<HandlerDeps, 'pool'> => ({
  clock,
  // people of these specs hold no posts of an organisation; authority has a spec of its own
  authority: async () => () => null,
  directory: async () => DIRECTORY,
  calendar: async (version) => (version === CALENDAR.version ? CALENDAR : null),
  project: async () => null,
});

export const outcomeOf = (result: HandleResult, commandId: string): CommandOutcome => {
  const outcome = result.outcomes.find((each) => each.commandId === commandId);
  if (!outcome) throw new Error(`no outcome of ${commandId}`);
  return outcome;
};

/** Read models that take a while (ms) inside the append's own statement, before its commit: for a kill to fall into. Writes nothing. */
export const lasting =
  (ms: number): HandlerDeps['project'] =>
  async () => ({
    kind: 'lasting',
    texts: (first, guard) => [
      `insert into duban.number_counter (series, year, last)
       select 'never', 0, 0 from (select pg_sleep($${first}::float8)::text as done) s where ${guard} and s.done <> ''`,
    ],
    values: [ms / 1_000],
  });
