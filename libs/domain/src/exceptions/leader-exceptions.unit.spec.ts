import { describe, expect, it } from '@jest/globals';
import { closure, command, order, receive, register, sign } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { CALENDAR, day, directory, ISSUER, LEADER, OFFICER } from '@duban/testing/people';
import type { DirectiveEvent } from '../directive/events/registry.js';
import { commandMeta } from '../directive/acts/decide.js';
import { fold } from '../directive/events/evolve.js';
import { stamp } from '../directive/stamp.js';
import type { RecordedEvent } from '../record/history.js';
import type { Actor } from '../shared/party.js';
import type { Directory } from '../directive/context.js';
import type { ExceptionCode } from './exception-rule.js';
import { exceptionRule } from './exception-rules.js';

/** A history with events that no command could make any more. */
const went = (story: Story, ...events: [Actor, DirectiveEvent][]): RecordedEvent[] => {
  const later = events.flatMap(([by, event], n) =>
    stamp([event], commandMeta(command('NudgeTask', { taskId: 't1', text: '' }, by, { id: `c-${n}` }), story.state, day(3))),
  );
  return [...story.history, ...later].map((event, i) => ({ ...event, version: i + 1, recordedAt: event.meta.occurredAt }));
};
const found = (code: ExceptionCode, events: RecordedEvent[], people: Directory = directory()) => {
  const state = fold(events);
  if (state === null) throw new Error('nothing is registered');
  return exceptionRule(code)
    .find({ state, events, at: day(9), calendar: CALENDAR, handedOn: [], directory: () => people })
    .map(({ version, by, facts }) => ({ event: events[(version ?? 0) - 1]?.type, by, ...facts }));
};
let amendments = 0;
const names = (leaderInCharge: string): DirectiveEvent => {
  amendments += 1;
  return { type: 'DirectiveAmended', data: { n: amendments, reason: '调整', leaderInCharge: { to: leaderInCharge }, to: [] } };
};
const suspends: DirectiveEvent = { type: 'TaskSuspended', data: { taskId: 't1', until: day(20), reason: '暂缓', to: [] } };
const worked = () => given(register({ tasks: [order()] }), receive());
const LEADER_2: Actor = { ...LEADER, personId: 'leader-2' };
/** `leader-2` is a leader too. */
const two: Directory = {
  ...directory({ leader_in_charge: ['leader', 'leader-2'] }),
  standingsOf: (personId) =>
    directory()
      .standingsOf(personId === 'leader-2' ? 'leader' : personId)
      .map((one) => ({ ...one, principal: personId })),
};

describe('自任领导', () => {
  it('is who names himself without the post, and what he decides until another is named', () => {
    const events = went(
      worked(),
      [LEADER, suspends],
      [OFFICER, names('officer')],
      [OFFICER, suspends],
      [OFFICER, names('leader')],
      [OFFICER, suspends],
      [LEADER, suspends],
    );
    expect(found('leader_unfit', events)).toEqual([
      { event: 'DirectiveAmended', by: 'officer', why: 'no_such_post', field: 'leaderInCharge', person: 'officer', was: 'leader', self: 1 },
      {
        ...{ event: 'DirectiveAmended', by: 'officer', why: 'not_theirs_to_change' },
        ...{ field: 'leaderInCharge', person: 'leader', was: 'officer', self: 0 },
      },
    ]);
    const [named] = events.filter(({ type }) => type === 'DirectiveAmended');
    expect(found('signed_by_unfit', events)).toEqual([
      { event: 'TaskSuspended', act: 'TaskSuspended', by: 'officer', why: 'unfit_leader', person: 'officer', named: named?.version },
    ]);
  });

  it.each([
    ['who did the work', 'fgw-head', 'no_such_post'],
    ['who is of the office, and a leader besides', 'office-head', 'of_the_office'],
  ])('is %s', (_, person, why) => {
    const base = directory();
    const people: Directory = {
      ...base,
      standingsOf: (id) =>
        [...base.standingsOf(id), ...(id === 'office-head' ? base.standingsOf('leader') : [])].map((one) => ({ ...one, principal: id })),
    };
    expect(found('leader_unfit', went(worked(), [LEADER, names(person)]), people)).toMatchObject([{ person, why, self: 0 }]);
  });

  it('is a leader who did some of the work, though the post is theirs', () => {
    const base = worked();
    const reported: DirectiveEvent = { type: 'NudgeAnswered', data: { taskId: 't1', n: 1, answer: '已报' } } as DirectiveEvent;
    const events = went(base, [LEADER_2, reported], [LEADER, names('leader-2')]);
    expect(found('leader_unfit', events, two)).toMatchObject([{ person: 'leader-2', why: 'did_the_work' }]);
  });

  it('is not whom the leader in charge or an issuing leader names, nor a change of nothing but words', () => {
    expect(found('leader_unfit', went(worked(), [LEADER, names('leader-2')], [LEADER_2, names('leader')]), two)).toEqual([]);
    expect(found('leader_unfit', went(worked(), [ISSUER, names('leader-2')]), two)).toEqual([]);
    const reworded: DirectiveEvent = {
      type: 'DirectiveAmended',
      data: { n: 1, reason: '笔误', title: { from: '题目', to: '新题目' }, to: [] },
    };
    expect(found('leader_unfit', went(worked(), [OFFICER, reworded]))).toEqual([]);
  });

  it('is another leader who takes it over of their own accord, with what they decide then', () => {
    const events = went(worked(), [LEADER_2, names('leader-2')], [LEADER_2, suspends]);
    expect(found('leader_unfit', events, two)).toMatchObject([{ person: 'leader-2', why: 'not_theirs_to_change', self: 1 }]);
    expect(found('signed_by_unfit', events, two)).toMatchObject([{ why: 'unfit_leader', person: 'leader-2' }]);
  });

  it('is found in the registration too', () => {
    const history = went(worked());
    const [first, ...rest] = history;
    if (first?.type !== 'DirectiveRegistered') throw new Error('not registered first');
    const events: RecordedEvent[] = [{ ...first, data: { ...first.data, leaderInCharge: 'officer', issuingLeader: 'nobody' } }, ...rest];
    expect(found('leader_unfit', events)).toMatchObject([
      { event: 'DirectiveRegistered', field: 'leaderInCharge', person: 'officer', self: 1 },
      { event: 'DirectiveRegistered', field: 'issuingLeader', person: 'nobody', self: 0 },
    ]);
  });
});

describe('无权者签批', () => {
  it('is a signature of somebody who serves in the department that did it, in whatever post', () => {
    const events = went(given(register(), receive(), closure(), sign()));
    expect(found('signed_by_unfit', events)).toEqual([]);
    const people: Directory = { ...directory(), servesIn: (personId) => (personId === 'officer' ? ['fgw'] : []) };
    expect(found('signed_by_unfit', events, people)).toEqual([
      { event: 'ClosureSigned', act: 'ClosureSigned', by: 'officer', why: 'own_department', person: 'officer', department: 'fgw' },
    ]);
  });

  it('is not what somebody decides in another role than the leader’s that they should not have', () => {
    const story = given(register(), receive(), closure());
    const decided = story.decide(sign());
    if (!decided.ok) throw new Error('not signed');
    const reviewed = went(story, [OFFICER, names('officer')], ...decided.events.map((event): [Actor, DirectiveEvent] => [OFFICER, event]));
    expect(found('signed_by_unfit', reviewed)).toEqual([]);
    expect(found('leader_unfit', reviewed)).toHaveLength(1);
  });

  it('is not a date judged anew, nor what another decides', () => {
    const due = {
      taskId: 't1',
      kind: 'rejudged',
      due: day(30),
      previousDue: day(20),
      basis: null,
      calendarVersion: null,
      reason: '节假日调整',
      to: [],
    };
    const rejudged = { type: 'DueDateSet', data: due } as DirectiveEvent;
    const events = went(worked(), [OFFICER, names('officer')], [OFFICER, rejudged], [ISSUER, suspends]);
    expect(found('signed_by_unfit', events)).toEqual([]);
  });
});
