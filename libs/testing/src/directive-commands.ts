import {
  CITY_DEFAULT_2020,
  type Actor,
  type Assertion,
  type Authority,
  type CommandMeta,
  type DepartmentId,
  type DirectiveCommand,
  type DirectiveCommandMap,
  type DirectiveCommandType,
  type Instant,
  type Party,
  type TaskOrder,
} from '@duban/domain';
import { CALENDAR, clerk, day, OFFICER, partyOf, T0 } from './people.js';

export interface Manner {
  at?: Instant;
  authority?: Authority;
  accountable?: Party;
  id?: string;
  followsFrom?: string;
  /** When paper says that it happened. */
  asserted?: Assertion;
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
    accountable: manner.accountable ?? partyOf(by),
    authority: manner.authority ?? { kind: 'own' },
    correlationId: manner.id ?? 'correlation',
    ...(manner.asserted ? { assertedAt: manner.asserted } : {}),
    ...(manner.followsFrom === undefined ? {} : { followsFrom: manner.followsFrom }),
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
  policy: CITY_DEFAULT_2020,
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
