import { expect } from '@jest/globals';
import type { WorkCalendar } from '../../calendar/calendar.js';
import { CITY_DEFAULT_2020 } from '../../policy/default-policies.js';
import type { Policy } from '../../policy/policy.js';
import type { Actor, Authority, DepartmentId, Party, PersonId, Role, RoleRef } from '../../shared/party.js';
import { DAY, HOUR, addMs } from '../../shared/time.js';
import type { Instant } from '../../shared/time.js';
import { commandMeta, decide } from '../acts/decide.js';
import type { DirectiveCommand, DirectiveCommandMap, DirectiveCommandType } from '../acts/registry.js';
import type { CommandMeta } from '../command-meta.js';
import type { Decision, DecisionContext, Directory } from '../context.js';
import type { DirectiveEvent, StampedEvent } from '../events/registry.js';
import { fold } from '../events/evolve.js';
import type { Refusal, RefusalCode } from '../refusals.js';
import { stamp } from '../stamp.js';
import type { Directive, DirectiveState, Task, TaskOrder } from '../state/index.js';

/** A Monday, 09:00 in Shanghai. */
export const T0: Instant = '2020-02-17T01:00:00.000Z';
/** So many days, and hours, after T0. */
export const day = (days: number, hours = 0): Instant => addMs(T0, days * DAY + hours * HOUR);

export const CALENDAR: WorkCalendar = {
  version: 'test-1',
  publishedAt: '2019-11-21T00:00:00.000Z',
  utcOffsetMinutes: 480,
  holidays: [],
  workdays: [],
  years: [2020],
  basis: 'made up for specs',
};
export const POLICY: Policy = CITY_DEFAULT_2020;

export const DEPARTMENTS = ['fgw', 'gxj', 'wjw', 'jtj', 'czj', 'rsj', 'wjq', 'xbq'] as const;
const actor = (personId: PersonId, departmentId: DepartmentId, ...roles: Role[]): Actor => ({
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
export const directory = (holders: Partial<Record<Role, PersonId[]>> = HOLDERS): Directory => ({
  version: 'd1',
  holders: (ref: RoleRef) => {
    if (ref.role === 'person') return Object.values(holders).some((all) => all.includes(ref.personId)) ? [ref.personId] : [];
    if (ref.role === 'department_head') return [`${ref.departmentId}-head`];
    if (ref.role === 'clerk') return [`${ref.departmentId}-clerk`];
    return holders[ref.role] ?? [];
  },
  isDepartment: (id) => DEPARTMENTS.some((known) => known === id),
});

export interface Manner {
  at?: Instant;
  authority?: Authority;
  accountable?: Party;
  id?: string;
}
export const proxyFor = (department: DepartmentId): Manner => ({
  authority: { kind: 'proxy', onBehalfOf: `${department}-head` },
  accountable: { kind: 'department', departmentId: department },
});

/** A command by somebody, received at T0 unless it says when. */
export const command = <T extends DirectiveCommandType>(
  type: T,
  data: DirectiveCommandMap[T],
  by: Actor,
  manner: Manner = {},
): DirectiveCommand => {
  const meta: CommandMeta = {
    id: manner.id ?? `command-${type}`,
    receivedAt: manner.at ?? T0,
    actor: by,
    accountable: manner.accountable ?? { kind: 'department', departmentId: by.departmentId },
    authority: manner.authority ?? { kind: 'own' },
    correlationId: 'correlation',
  };
  return { type, data, meta } as DirectiveCommand;
};

export const order = (over: Partial<TaskOrder> = {}): TaskOrder => ({
  shape: 'joint',
  leads: ['fgw'],
  assists: [],
  kind: 'task',
  title: '制定复工复产方案',
  closureStandard: '方案印发',
  due: { at: day(20), origin: 'source', phrase: '3月8日前' },
  ...over,
});

export const registration = (over: Partial<DirectiveCommandMap['RegisterDirective']> = {}): DirectiveCommandMap['RegisterDirective'] => ({
  directiveId: 'd-1',
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
  policy: POLICY,
  calendarVersion: CALENDAR.version,
  listApproval: { meetingId: 'm-1', by: 'issuer' },
  tasks: [order()],
  ...over,
});
export const register = (over: Partial<DirectiveCommandMap['RegisterDirective']> = {}, by = OFFICER): DirectiveCommand =>
  command('RegisterDirective', registration(over), by);
/** A directive of another source than a meeting: a draft, to be proposed and approved. */
export const draft = (over: Partial<DirectiveCommandMap['RegisterDirective']> = {}): DirectiveCommand =>
  register({ listApproval: undefined, source: { kind: 'own_initiative', title: '自主立项', date: '2020-02-17' }, ...over });
export const receive = (taskId = 't1', department = 'fgw', manner: Manner = {}): DirectiveCommand =>
  command('ReceiveTask', { taskId }, clerk(department), manner);
export const closure = (taskId = 't1', department = 'fgw', manner: Manner = {}): DirectiveCommand =>
  command('RequestClosure', { taskId, summary: '已办结', evidence: [EVIDENCE] }, clerk(department), manner);
export const sign = (n = 1, by = OFFICER, manner: Manner = {}, taskId = 't1'): DirectiveCommand =>
  command('SignOff', { taskId, n, approve: true, opinion: '' }, by, manner);
export const EVIDENCE = { sha256: 'a'.repeat(64), name: '印发通知.pdf', mediaType: 'application/pdf', bytes: 1024 };

/** A history, and what commands make of it. Each step returns a new story. */
export class Story {
  readonly state: DirectiveState;

  constructor(
    readonly history: readonly StampedEvent[],
    readonly holders: Partial<Record<Role, PersonId[]>> = HOLDERS,
    /** The state that the history is known to fold to. */
    known?: Directive,
  ) {
    this.state = known ?? fold(history);
  }

  get directive(): Directive {
    if (!this.state) throw new Error('nothing is registered in this story');
    return this.state;
  }

  task(id = 't1'): Task {
    const task = this.directive.tasks[id];
    if (!task) throw new Error(`no task ${id} in this story`);
    return task;
  }

  with(holders: Partial<Record<Role, PersonId[]>>): Story {
    return new Story(this.history, { ...this.holders, ...holders }, this.state ?? undefined);
  }

  context(receivedAt: Instant): DecisionContext {
    const last = this.history.at(-1)?.meta.occurredAt ?? receivedAt;
    return { now: last > receivedAt ? last : receivedAt, calendar: CALENDAR, directory: directory(this.holders) };
  }

  decide(asked: DirectiveCommand): Decision {
    return decide(this.state, asked, this.context(asked.meta.receivedAt));
  }

  /** Goes on with accepted commands; a refusal here is a mistake of the spec. */
  and(...commands: DirectiveCommand[]): Story {
    return commands.reduce<Story>((story, asked) => {
      const decision = story.decide(asked);
      if (!decision.ok) throw new Error(`${asked.type} was refused: ${JSON.stringify(decision.refusal)}`);
      const meta = commandMeta(asked, story.state, story.context(asked.meta.receivedAt).now);
      const events = stamp(decision.events, meta);
      return new Story([...story.history, ...events], story.holders, fold(events, story.state) ?? undefined);
    }, this);
  }

  when(asked: DirectiveCommand): Outcome {
    return new Outcome(this, asked);
  }
}

/** What came of a command: exact, and in order. */
export class Outcome {
  private readonly decision: Decision;

  constructor(
    private readonly before: Story,
    private readonly asked: DirectiveCommand,
  ) {
    this.decision = before.decide(asked);
  }

  then(...events: DirectiveEvent[]): Story {
    expect(this.decision).toEqual({ ok: true, events });
    return this.before.and(this.asked);
  }

  thenTypes(...types: DirectiveEvent['type'][]): Story {
    expect(this.decision.ok ? this.decision.events.map((event) => event.type) : this.decision.refusal).toEqual(types);
    return this.before.and(this.asked);
  }

  thenRefused(code: RefusalCode, params?: Refusal['params']): void {
    expect(this.decision.ok ? this.decision.events : this.decision.refusal.code).toEqual(code);
    if (params && !this.decision.ok) expect(this.decision.refusal.params).toEqual(params);
  }

  thenNothing(): void {
    expect(this.decision).toEqual({ ok: true, events: [] });
  }
}

/** `given(register()).when(receive()).then(…)` */
export const given = (...commands: DirectiveCommand[]): Story => new Story([]).and(...commands);
