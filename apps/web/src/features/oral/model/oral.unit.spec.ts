import { expect, test } from '@jest/globals';
import { bodyOf, leaderFor, leadersOf, missingIn, NOTHING_SAID, saysNothing, titleOf, type Oral } from './oral.js';

const said: Oral = { leader: 'p1', what: ' 查一查东湖停水。今天要有说法。', unit: 'donghu', due: '2026-12-01', standard: ' 恢复供水 ' };

test('all of it is asked for; an empty form is not kept', () => {
  expect(missingIn({ ...said, due: '', standard: ' ' })).toEqual(['due', 'standard']);
  expect([saysNothing(NOTHING_SAID), saysNothing(said)]).toEqual([true, false]);
});

test('only leaders who are in office give something out', () => {
  const person = (id: string, role: 'leader_in_charge' | 'clerk', until: string | null) => ({ id, posts: [{ roles: [role], until }] });
  const people = [
    person('甲', 'leader_in_charge', null),
    person('乙', 'clerk', null),
    person('丙', 'leader_in_charge', '2026-01-01T00:00:00.000Z'),
  ];
  expect(leadersOf(people as never).map(({ id }) => id)).toEqual(['甲']);
});

test('the unit’s leader leads it, where it has one', () => {
  expect(leaderFor(said, [{ id: 'donghu', leaderInCharge: 'p2' }])).toBe('p2');
  expect(leaderFor(said, [{ id: 'donghu', leaderInCharge: null }])).toBe('p1');
});

test('its title is what was said first', () => {
  expect(titleOf(said.what)).toBe('查一查东湖停水');
  expect([...titleOf('字'.repeat(200))]).toHaveLength(60);
});

test('one directive with one task is proposed', () => {
  expect(bodyOf(said, { leaderInCharge: 'p2', contact: 'me', today: '2026-11-28', source: '口头交办' })).toEqual({
    source: { kind: 'leader_instruction', title: '口头交办', date: '2026-11-28' },
    ...{ title: '查一查东湖停水', requirement: '查一查东湖停水。今天要有说法。', closureStandard: '恢复供水' },
    ...{ issuingLeader: 'p1', leaderInCharge: 'p2', contact: 'me', propose: true },
    tasks: [{ shape: 'joint', title: '查一查东湖停水', closureStandard: '恢复供水', leads: ['donghu'], due: { at: '2026-12-01' } }],
  });
});
