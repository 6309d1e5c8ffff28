import { alertOutboxRows } from '@duban/alerts';
import type { DirectiveRules } from '@duban/directives';
import {
  addMs,
  CITY_DEFAULT_2020,
  MINUTE,
  type CommandMeta,
  type DirectiveCommand,
  type DirectiveCommandMap,
  type DirectiveCommandType,
  type Instant,
} from '@duban/domain';
import { demoPersonId, resolveSubject, watchedOrganisation } from '@duban/identity';
import type { Pool } from 'pg';
import { cityHandler, demoRegistration, recordDemoCity } from './demo-city.js';
import { StandingClock } from './standing-clock.js';

/** Writes directives into a record through `handle`, as the people of the demo city would: without Temporal or the API. */
export interface RecordingOffice {
  readonly clock: StandingClock;
  /** A minute later each time, or not at all with `standing`. @throws Error when the command is refused */
  send<T extends DirectiveCommandType>(login: string, directiveId: string, type: T, data: DirectiveCommandMap[T]): Promise<void>;
  /** Registered, approved and dispatched, to one department unless it says which: their receipts are the next things due. */
  dispatch(directiveId: string, given?: { leads?: string[]; basis?: DirectiveCommandMap['RegisterDirective']['basis'] }): Promise<void>;
  /** So many ms later the directive's clocks are looked at. */
  later(directiveId: string, ms: number): Promise<void>;
  /** From now on other rules decide. */
  under(rules: DirectiveRules): void;
  /** Who does something now, and on what ground. @throws Error when they may not */
  metaFor(id: string, login: string, action?: string): CommandMeta;
}

/** The demo city is recorded first. `standing`: everything happens at `startsAt`. */
export const recordingOffice = async (pool: Pool, startsAt: Instant, { standing = false } = {}): Promise<RecordingOffice> => {
  await recordDemoCity(pool);
  const { organisation: city } = await watchedOrganisation(pool)();
  const clock = new StandingClock(startsAt);
  let turn = 0;
  const by = (rules?: DirectiveRules) => cityHandler({ pool, clock, rules, outbox: alertOutboxRows });
  let handle = by();
  const metaFor: RecordingOffice['metaFor'] = (id, login, action) => {
    const now = clock.now();
    const stance = resolveSubject(city, demoPersonId(login), now).stance(null, now, action);
    if (!stance) throw new Error(`${login} may not ${action ?? 'act'}`);
    return { id, receivedAt: now, ...stance, correlationId: `office-${turn}` };
  };
  const send: RecordingOffice['send'] = async (login, directiveId, type, data) => {
    turn += 1;
    if (!standing) clock.at = addMs(clock.now(), MINUTE);
    const command = { type, data, meta: metaFor(`${directiveId}/${turn}`, login, type) } as unknown as DirectiveCommand;
    const { outcomes } = await handle({ directiveId, batch: { id: `b-${turn}`, commands: [command] } });
    const [outcome] = outcomes;
    if (outcome?.accepted !== true) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
  };
  const dispatch: RecordingOffice['dispatch'] = async (directiveId, { leads = ['fagai'], basis = [] } = {}) => {
    await send('duban.officer', directiveId, 'RegisterDirective', {
      ...demoRegistration,
      directiveId,
      source: { ...demoRegistration.source, reference: '' },
      basis,
      grade: 'routine',
      urgency: 'normal',
      policy: CITY_DEFAULT_2020,
      calendarVersion: 'cn-2020-01-27',
      tasks: [],
    });
    await send('duban.officer', directiveId, 'ProposeDirective', {});
    await send('duban.head', directiveId, 'DecideRegistration', { approve: true, reason: '同意立项' });
    await send('duban.officer', directiveId, 'DispatchTasks', {
      tasks: leads.map((lead) => ({
        ...{ shape: 'joint', leads: [lead], assists: [], kind: 'task', title: '核查用电保障', closureStandard: '报送核查报告。' },
        due: { at: '2020-03-20T16:00:00.000Z', origin: 'decision' },
      })),
    });
  };
  const later: RecordingOffice['later'] = async (directiveId, ms) => {
    clock.at = addMs(clock.now(), ms);
    turn += 1;
    await handle({ directiveId, batch: { id: `b-${turn}`, commands: [] } });
  };
  const under: RecordingOffice['under'] = (rules) => {
    handle = by(rules);
  };
  return { clock, send, dispatch, later, under, metaFor };
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
