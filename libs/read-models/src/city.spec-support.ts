import {
  CITY_DEFAULT_2020,
  decide,
  commandMeta,
  evolve,
  nextDue,
  stamp,
  tick,
  tickMeta,
  type Actor,
  type DecisionContext,
  type Directive,
  type DirectiveCommand,
  type DirectiveCommandMap,
  type DirectiveCommandType,
  type DirectiveState,
  type Directory,
  type Instant,
  type Role,
  type StampedEvent,
  type TaskOrder,
  type WorkCalendar,
} from '@duban/domain';

/** A Monday, 09:00 in Shanghai. */
export const T0: Instant = '2020-02-17T01:00:00.000Z';
export const day = (days: number): Instant => new Date(Date.parse(T0) + days * 86_400_000).toISOString();

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

const HOLDERS: Partial<Record<Role, string[]>> = {
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

const actor = (personId: string, departmentId: string, role: Role): Actor => ({
  personId,
  postId: `${personId}-post`,
  departmentId,
  roles: [role],
  snapshot: `snapshot-${personId}`,
});
export const clerk = (departmentId: string): Actor => actor(`${departmentId}-clerk`, departmentId, 'clerk');
export const OFFICER = actor('officer', 'dcs', 'supervision_officer');
export const LEADER = actor('leader', 'gov', 'leader_in_charge');

export const command = <T extends DirectiveCommandType>(
  type: T,
  data: DirectiveCommandMap[T],
  by: Actor,
  receivedAt: Instant,
): DirectiveCommand =>
  ({
    type,
    data,
    meta: {
      id: `${type}/${by.personId}/${receivedAt}/${JSON.stringify(data).length}`,
      receivedAt,
      actor: by,
      accountable: { kind: 'department', departmentId: by.departmentId },
      authority: { kind: 'own' },
      correlationId: 'spec',
    },
  }) as DirectiveCommand;

export const order = (lead: string, over: Partial<TaskOrder> = {}): TaskOrder => ({
  shape: 'split',
  leads: [lead],
  assists: [],
  kind: 'task',
  title: `${lead} 的任务`,
  closureStandard: '方案印发',
  due: { at: day(20), origin: 'source' },
  ...over,
});

export const register = (
  directiveId: string,
  over: Partial<DirectiveCommandMap['RegisterDirective']> = {},
  at: Instant = T0,
): DirectiveCommand => {
  const made = command(
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
      tasks: [order('dept-a')],
      ...over,
    },
    OFFICER,
    at,
  );
  return { ...made, meta: { ...made.meta, id: `register/${directiveId}` } };
};

/** What four departments did with a directive: received, blocked, extended, filed, let slip. */
export const livelyCommands = (directiveId: string): DirectiveCommand[] => [
  register(directiveId, {
    tasks: [
      order('dept-a', { shape: 'joint', assists: [{ departmentId: 'dept-b', duty: '提供数据', contributionDue: day(10) }] }),
      order('dept-b', { due: { at: day(6), origin: 'source' } }),
      order('dept-c', { due: { at: day(9), origin: 'source' } }),
      order('dept-d', { due: { at: day(4), origin: 'source' } }),
    ],
  }),
  command('ReceiveTask', { taskId: 't1' }, clerk('dept-a'), day(0.1)),
  command('ReceiveTask', { taskId: 't2' }, clerk('dept-b'), day(0.2)),
  command('ReceiveTask', { taskId: 't4' }, clerk('dept-d'), day(0.3)),
  command('ReceiveTask', { taskId: 't3' }, clerk('dept-c'), day(5)),
  command(
    'RaiseBlock',
    { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'dept-c' }, cause: '缺数据', request: '请提供名单' },
    clerk('dept-a'),
    day(5.1),
  ),
  command('ReportProgress', { taskId: 't3', done: '已摸底', percent: 10 }, clerk('dept-c'), day(5.2)),
  command('RequestExtension', { taskId: 't3', cause: '企业较多', progress: '已完成一半', proposedDue: day(15) }, clerk('dept-c'), day(5.3)),
  command(
    'RequestClosure',
    { taskId: 't2', summary: '已完成', evidence: [{ sha256: 'a'.repeat(64), name: '通知.pdf', mediaType: 'application/pdf', bytes: 10 }] },
    clerk('dept-b'),
    day(5.4),
  ),
  command('NudgeTask', { taskId: 't1', text: '请抓紧' }, OFFICER, day(5.5)),
];

export type Numbered = StampedEvent & { version: number };

/** The events of commands and of the clocks between them up to `until`, and the state after each of the steps. */
export const tell = (commands: readonly DirectiveCommand[], until: Instant): { events: Numbered[]; states: Directive[] } => {
  let state: DirectiveState = null;
  const events: Numbered[] = [];
  const states: Directive[] = [];
  const take = (found: StampedEvent[]): void => {
    for (const event of found) {
      state = evolve(state, event);
      events.push({ ...event, version: events.length + 1 });
    }
    if (state !== null && found.length > 0) states.push(state);
  };
  const contextAt = (now: Instant): DecisionContext => ({ now, calendar: CALENDAR, directory: DIRECTORY });
  const tickUntil = (end: Instant): void => {
    for (let rounds = 0; rounds < 500 && state !== null; rounds += 1) {
      const due = nextDue(state, { calendar: CALENDAR });
      if (due === null || due > end) return;
      take(stamp(tick(state, contextAt(due)), tickMeta(state, due, 'tick')));
    }
  };
  for (const asked of commands) {
    tickUntil(asked.meta.receivedAt);
    const decision = decide(state, asked, contextAt(asked.meta.receivedAt));
    if (!decision.ok) throw new Error(`${asked.type} was refused: ${JSON.stringify(decision.refusal)}`);
    take(stamp(decision.events, commandMeta(asked, state, asked.meta.receivedAt)));
  }
  tickUntil(until);
  return { events, states };
};
