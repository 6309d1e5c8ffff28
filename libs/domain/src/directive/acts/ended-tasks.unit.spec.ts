import { expect, it } from '@jest/globals';
import { command, order, receive, register } from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { LEADER, OFFICE_HEAD, OFFICER, clerk, day, head } from '@duban/testing/people';
import type { Actor } from '../../shared/party.js';
import type { AnyAct } from './act.js';
import { ACTS } from './registry.js';

/** As much as can be open of one task: its directive has another one that goes on. */
const open = (...first: Parameters<Story['and']>): Story =>
  given(register({ tasks: [order({ assists: [{ departmentId: 'czj', duty: '资金保障' }] }), order({ leads: ['gxj'] })] })).and(
    command('NudgeTask', { taskId: 't1', text: '请报进展' }, OFFICE_HEAD),
    ...first,
    command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门' }, clerk('czj')),
  );
const unreceived = open(command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门' }, clerk('fgw')));
const received = open(
  receive(),
  command(
    'RaiseBlock',
    { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'gxj' }, cause: '无', request: '请' },
    clerk('fgw'),
  ),
  command('RaiseDisagreement', { taskId: 't1', with: 'czj', about: 'division', matter: '资金由谁出' }, clerk('fgw')),
  command('RequestExtension', { taskId: 't1', cause: '因', progress: '半', proposedDue: day(40) }, clerk('fgw')),
);
const ENDED: [string, Story][] = [
  ['recalled', unreceived.and(command('RecallTask', { taskId: 't1', reason: '误发' }, OFFICER, { at: day(1) }))],
  ['terminated', received.and(command('TerminateTask', { taskId: 't1', reason: '不再需要' }, LEADER, { at: day(1) }))],
  ['reassigned', received.and(command('ReassignTask', { taskId: 't1', to: 'wjw', reason: '职责调整' }, LEADER, { at: day(1) }))],
];
const PEOPLE: Actor[] = [head('fgw'), clerk('fgw'), clerk('czj'), clerk('gxj'), OFFICER, OFFICE_HEAD, LEADER];

it.each(ENDED)('of a task that was %s nothing more is asked, answered, decided or taken back', (_, story) => {
  const possible = (Object.values(ACTS) as unknown as AnyAct[])
    .filter(({ on }) => on === 'task' || on === 'entry')
    .filter((act) =>
      (act.targets(story.state) as { task: { id: string } }[])
        .filter(({ task }) => task.id === 't1')
        .some((on) =>
          PEOPLE.some(
            (who) =>
              act.possible(on as never, command('TerminateTask', { taskId: 't1', reason: '' }, who).meta, story.context(day(2))) === null,
          ),
        ),
    );
  expect(possible.map(({ type }) => type)).toEqual([]);
});
