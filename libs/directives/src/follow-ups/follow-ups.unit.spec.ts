import { expect, test } from '@jest/globals';
import { fold } from '@duban/domain';
import { command, order, receive, register } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { LEADER, OFFICE_HEAD, T0 } from '@duban/testing/people';
import { followUpsOf } from './follow-ups.js';

/** Each event with its directive right after it, as the record has it. */
const sentBy = ({ history }: Story) =>
  history.flatMap((event, n) => followUpsOf('d-1', fold(history.slice(0, n + 1)), { ...event, version: n + 1 }));

test('a merger sends each live task and the basis into the other directive, in the merger’s name', () => {
  const merge = command('MergeDirective', { into: 'd-2', reason: '同一事项' }, LEADER);
  const sent = sentBy(given(register({ tasks: [order(), order({ leads: ['gxj'] })] }), receive(), merge));
  expect(sent.map(({ directiveId, command: { type } }) => [directiveId, type])).toEqual([
    ['d-2', 'OpenCarriedTask'],
    ['d-2', 'OpenCarriedTask'],
    ['d-2', 'AbsorbDirective'],
  ]);
  expect(sent[0]?.command).toMatchObject({
    data: { from: { directiveId: 'd-1', taskId: 't1' }, kept: { task: { status: 'IN_PROGRESS', receivedAt: T0 } } },
    meta: { actor: LEADER, receivedAt: T0, followsFrom: 'command-MergeDirective' },
  });
  expect(new Set(sent.map(({ command: { meta } }) => meta.id)).size).toBe(3);
});

test('one whose tasks all end with the merger sends its basis alone', () => {
  const end = command('MergeDirective', { into: 'd-2', reason: '同一事项', ended: ['t1'] }, OFFICE_HEAD);
  expect(sentBy(given(register(), end)).map(({ command: { type } }) => type)).toEqual(['AbsorbDirective']);
});

test('a split registers each new directive as a child and sends it its tasks', () => {
  const part = { directiveId: 'd-9', title: '分出', requirement: '办理', closureStandard: '办结', tasks: ['t2'], basis: [] };
  const split = command('SplitDirective', { reason: '事项过大', parts: [part] }, LEADER);
  const sent = sentBy(given(register({ tasks: [order(), order({ leads: ['gxj'] })] }), split));
  expect(sent.map(({ directiveId, command: { type } }) => [directiveId, type])).toEqual([
    ['d-9', 'RegisterDirective'],
    ['d-9', 'OpenCarriedTask'],
  ]);
  expect(sent[0]?.command.data).toMatchObject({ directiveId: 'd-9', parentId: 'd-1', tasks: [], split: { from: 'd-1' } });
});
