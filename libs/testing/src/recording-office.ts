import { authorityAsOf, createHandler, type DirectiveRules } from '@duban/directives';
import {
  addMs,
  calendarByVersion,
  CITY_DEFAULT_2020,
  type DirectiveCommand,
  type DirectiveCommandMap,
  type DirectiveCommandType,
  type Instant,
  directoryOf,
} from '@duban/domain';
import { demoCity, demoProviderPeople, organisationRecord, resolveSubject, seedOrganisation, watchedOrganisation } from '@duban/identity';
import { createDirectiveProjector } from '@duban/read-models';
import type { Pool } from 'pg';

const MINUTE = 60_000;

/** Writes directives into a record through `handle`, as the people of the demo city would: without Temporal or the API. */
export interface RecordingOffice {
  /** A minute later each time, or not at all with `standing`. @throws Error when the command is refused */
  send<T extends DirectiveCommandType>(login: string, directiveId: string, type: T, data: DirectiveCommandMap[T]): Promise<void>;
  /** Registered, approved and dispatched to one department, whose receipt is the next thing due. */
  dispatch(directiveId: string): Promise<void>;
  /** So many ms later the directive's clocks are looked at. */
  later(directiveId: string, ms: number): Promise<void>;
  /** From now on other rules decide. */
  under(rules: DirectiveRules): void;
}

/** The demo city is recorded first. `standing`: everything happens at `startsAt`. */
export const recordingOffice = async (pool: Pool, startsAt: Instant, { standing = false } = {}): Promise<RecordingOffice> => {
  await seedOrganisation(organisationRecord(pool), demoCity(), '2020-01-01T00:00:00.000Z');
  const { organisation: city } = await watchedOrganisation(pool)();
  const people = new Map(demoProviderPeople().map(({ login, id }) => [login, id]));
  let now = startsAt;
  let turn = 0;
  const calendar = async (version: string) => calendarByVersion(version);
  const by = (rules?: DirectiveRules) =>
    createHandler({
      pool,
      rules,
      clock: { now: () => now, realMsUntil: () => 0 },
      calendar,
      directory: async () => directoryOf(city, now),
      authority: async () => authorityAsOf(city, now),
      project: createDirectiveProjector({ calendar }),
    });
  let handle = by();
  const send: RecordingOffice['send'] = async (login, directiveId, type, data) => {
    turn += 1;
    if (!standing) now = addMs(now, MINUTE);
    const stance = resolveSubject(city, people.get(login) ?? '', now).stance(null, now, type);
    if (!stance) throw new Error(`${login} may not ${type}`);
    const command = { type, data, meta: { id: `${directiveId}/${turn}`, receivedAt: now, ...stance, correlationId: `bench-${turn}` } };
    const { outcomes } = await handle({
      directiveId,
      batch: { id: `b-${turn}`, commands: [command as unknown as DirectiveCommand] },
    });
    const [outcome] = outcomes;
    if (outcome?.accepted !== true) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
  };
  const dispatch = async (directiveId: string): Promise<void> => {
    await send('duban.officer', directiveId, 'RegisterDirective', {
      directiveId,
      source: { kind: 'superior', reference: '', title: '上级交办', date: '2020-02-17' },
      title: '核查企业用电保障',
      requirement: '逐户核查重点企业用电保障情况。',
      closureStandard: '报送核查报告，附企业名单。',
      basis: [],
      issuingLeader: people.get('shuji') ?? '',
      leaderInCharge: people.get('leader.li') ?? '',
      grade: 'routine',
      urgency: 'normal',
      contact: people.get('duban.officer') ?? '',
      policy: CITY_DEFAULT_2020,
      calendarVersion: 'cn-2020-01-27',
      tasks: [],
    });
    await send('duban.officer', directiveId, 'ProposeDirective', {});
    await send('duban.head', directiveId, 'DecideRegistration', { approve: true, reason: '同意立项' });
    await send('duban.officer', directiveId, 'DispatchTasks', {
      tasks: [
        {
          ...{ shape: 'joint', leads: ['fagai'], assists: [], kind: 'task', title: '核查用电保障', closureStandard: '报送核查报告。' },
          due: { at: '2020-03-20T16:00:00.000Z', origin: 'decision' },
        },
      ],
    });
  };
  const later: RecordingOffice['later'] = async (directiveId, ms) => {
    now = addMs(now, ms);
    turn += 1;
    await handle({ directiveId, batch: { id: `b-${turn}`, commands: [] } });
  };
  const under: RecordingOffice['under'] = (rules) => {
    handle = by(rules);
  };
  return { send, dispatch, later, under };
};

/** When the model's story begins: a working morning. */
export const START = '2020-02-17T01:00:00.000Z';
/** The directive that `writeModel` writes. */
export const MODEL = '00000000-0000-4000-8000-000000000000';
const REPORTS = 90;

/** One directive as its office and its department would have written it: about a hundred events through `handle`. */
export const writeModel = async (pool: Pool): Promise<void> => {
  const office = await recordingOffice(pool, START);
  await office.dispatch(MODEL);
  await office.send('fagai.head', MODEL, 'ReceiveTask', { taskId: 't1' });
  for (let n = 1; n <= REPORTS; n += 1)
    await office.send('fagai.clerk', MODEL, 'ReportProgress', { taskId: 't1', done: `已核查第 ${n} 批重点企业，逐户建立台账`, percent: n });
};

export * from './copied-record.js';
