import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, addMs, toMs } from '../../shared/time.js';
import type { Instant } from '../../shared/time.js';
import { commandMeta } from '../acts/decide.js';
import type { DirectiveCommand } from '../acts/registry.js';
import type { DirectiveEvent } from '../events/registry.js';
import { stamp } from '../stamp.js';
import { closure, command, order, receive, register, sign } from '@duban/testing/directive-commands';
import { Story, given } from '@duban/testing/given-when-then';
import { LEADER, OFFICER, T0, clerk, head } from '@duban/testing/people';
import { after, due, ticked, until } from '@duban/testing/passing-time';
import { clocksAt } from '../testing/ticking.spec-support.js';

/** What people may do, some of it refused when its time comes. Each gets the instant at which it is done. */
const ACTS: ((at: Instant, later: Instant) => DirectiveCommand)[] = [
  (at) => receive('t1', 'fgw', { at }),
  (at) => receive('t2', 'wjw', { at }),
  (at) => command('ReportProgress', { taskId: 't1', done: '推进中', percent: 40 }, clerk('fgw'), { at }),
  (at) => command('NudgeTask', { taskId: 't1', text: '请抓紧' }, OFFICER, { at }),
  (at) => command('AnswerNudge', { taskId: 't1', n: 1, answer: '正在办' }, clerk('fgw'), { at }),
  (at) =>
    command(
      'RaiseBlock',
      { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'gxj' }, cause: '缺数据', request: '请提供' },
      clerk('fgw'),
      { at },
    ),
  (at) => command('AnswerBlock', { taskId: 't1', n: 1, answer: '已提供' }, clerk('gxj'), { at }),
  (at, later) =>
    command('RequestExtension', { taskId: 't1', cause: '设备未到', progress: '一半', proposedDue: later }, head('fgw'), { at }),
  (at, later) => command('DecideExtension', { taskId: 't1', n: 1, grant: true, due: later, reason: '同意' }, LEADER, { at }),
  (at) => command('DecideExtension', { taskId: 't1', n: 1, grant: false, reason: '不同意' }, LEADER, { at }),
  (at, later) => command('SetDueDate', { taskId: 't1', kind: 'new_limit', due: later, reason: '重新限期' }, LEADER, { at }),
  (at, later) => command('SuspendTask', { taskId: 't1', until: later, reason: '暂缓' }, LEADER, { at }),
  (at) => command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门' }, clerk('fgw'), { at }),
  (at) => command('DecideDispatchAnswer', { taskId: 't1', n: 1, upheld: false, reason: '属你部门' }, OFFICER, { at }),
  (at) => closure('t1', 'fgw', { at }),
  (at) => command('SignOff', { taskId: 't1', n: 1, approve: false, opinion: '请补充' }, OFFICER, { at }),
  (at) => sign(2, OFFICER, { at }),
  (at) => closure('t2', 'wjw', { at }),
  (at) => sign(1, OFFICER, { at }, 't2'),
  (at) => command('ReleaseNotice', { taskId: 't1', noticeId: 't1/complete/orange/g0', text: '限期办结' }, OFFICER, { at }),
  (at) => command('ReleaseNotice', { taskId: 't1', noticeId: 't1/complete/red/g0', text: '限期办结' }, LEADER, { at }),
  (at) => command('AnswerNotice', { taskId: 't1', noticeId: 't1/complete/blue/g0', answer: '加紧办理' }, clerk('fgw'), { at }),
  (at) => command('WaiveNotice', { taskId: 't1', noticeId: 't1/complete/blue/g0', goodCause: '疫情管控' }, OFFICER, { at }),
];

const hours = fc.integer({ min: 0, max: 24 * 15 });
const grade = fc.constantFrom('routine' as const, 'key' as const, 'major' as const);
const urgency = fc.constantFrom('normal' as const, 'urgent' as const, 'critical' as const);
const steps = fc.array(fc.record({ wait: hours, act: fc.nat(ACTS.length - 1), later: fc.integer({ min: 24, max: 24 * 40 }) }), {
  maxLength: 14,
});

const dispatched = (asGrade: 'routine' | 'key' | 'major', asUrgency: 'normal' | 'urgent' | 'critical'): Story => {
  const dated = { at: addMs(T0, 20 * 24 * HOUR), origin: 'source' as const };
  return given(
    register({
      grade: asGrade,
      urgency: asUrgency,
      tasks: [order({ due: dated }), order({ leads: ['wjw'], due: dated, reportCycle: { every: 'week', day: 5 } })],
    }),
  );
};

/** Does it if the rules allow; as `handle` does: first what time brings, then the command, then time again. */
const tried = (story: Story, asked: DirectiveCommand): Story => {
  const woken = after(story, asked.meta.receivedAt);
  const decision = woken.decide(asked);
  if (!decision.ok) return woken;
  const { now } = woken.context(asked.meta.receivedAt);
  const done = new Story([...woken.history, ...stamp(decision.events, commandMeta(asked, woken.state, now))], woken.holders);
  return after(done, now);
};

const story = fc.record({ grade, urgency, steps, prompt: fc.boolean() }).map((made) => {
  let at = T0;
  return made.steps.reduce<Story>(
    (told, { wait, act, later }) => {
      at = addMs(at, wait * HOUR);
      const make = ACTS[act];
      return make ? tried(told, make(at, addMs(at, later * HOUR))) : told;
    },
    made.prompt ? dispatched(made.grade, made.urgency).and(receive(), receive('t2', 'wjw')) : dispatched(made.grade, made.urgency),
  );
});

const lastAt = (told: Story): Instant => told.history.at(-1)?.meta.occurredAt ?? T0;
const steppedIn = (events: readonly DirectiveEvent[]): { obligationId: string; generation: number; step: string }[] =>
  events.flatMap((event) =>
    event.type === 'ReminderRaised' || event.type === 'AlertRaised' || event.type === 'NoticeOwed' ? [event.data] : [],
  );
const stepsIn = (events: readonly DirectiveEvent[]): string[] => steppedIn(events).map((one) => one.obligationId);
const RUNS = { numRuns: 80 };

describe('whatever people did, and whenever the clock is looked at', () => {
  it('a tick is idempotent, and what is due next is later', () => {
    fc.assert(
      fc.property(story, hours, (told, gap) => {
        const now = addMs(lastAt(told), gap * HOUR);
        const woken = after(told, now);
        expect(ticked(woken, now)).toEqual([]);
        const next = due(woken);
        expect(next === null || next > now).toBe(true);
      }),
      RUNS,
    );
  });

  it('nothing happens before what is due next, and something does then', () => {
    fc.assert(
      fc.property(story, (told) => {
        const next = due(told);
        // the clocks themselves: `tick` would not look at them
        if (next === null) expect(clocksAt(told, addMs(lastAt(told), 5000 * 24 * HOUR))).toEqual([]);
        else {
          if (next > lastAt(told)) expect(clocksAt(told, addMs(next, -1))).toEqual([]);
          expect(ticked(told, next > lastAt(told) ? next : lastAt(told))).not.toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('after any outage a clock takes at most one step, and no step twice in a generation', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 24 * 400 }), (told, gap) => {
        const taken = stepsIn(ticked(told, addMs(lastAt(told), gap * HOUR)));
        expect(new Set(taken).size).toBe(taken.length);
        const every = steppedIn(after(told, addMs(lastAt(told), gap * HOUR)).history);
        const keys = every.map((one) => `${one.obligationId} ${one.generation} ${one.step}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  });

  it('one late tick never takes more steps than waking at each due instant would', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 24 * 120 }), (told, gap) => {
        const end = addMs(lastAt(told), gap * HOUR);
        const punctual = stepsIn(until(told, end).history).length;
        const late = stepsIn(after(told, end).history).length;
        expect(late).toBeLessThanOrEqual(punctual);
      }),
      RUNS,
    );
  });

  it('colours of a clock’s generation are issued in order, each after the last one’s own limit', () => {
    fc.assert(
      fc.property(story, (told) => {
        const rested = until(told, addMs(lastAt(told), 90 * 24 * HOUR));
        const { directive } = rested;
        const owed = rested.history.flatMap((event) => (event.type === 'NoticeOwed' ? [{ ...event.data, at: event.meta.occurredAt }] : []));
        const rank = { blue: 0, orange: 1, red: 2 };
        for (const later of owed) {
          const before = owed.filter(
            (one) =>
              one.obligationId === later.obligationId && one.generation === later.generation && rank[one.colour] < rank[later.colour],
          );
          for (const earlier of before) {
            const answerDue = directive.notices[earlier.noticeId]?.answerDue ?? null;
            expect(answerDue !== null && toMs(answerDue) <= toMs(later.at)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });
});
