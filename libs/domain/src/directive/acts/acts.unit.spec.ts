import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';
import { RELATIONS } from '../../shared/grants.js';
import { command, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { CALENDAR, OFFICE_HEAD, clerk, directory, T0 } from '@duban/testing/people';
import { CITY_DEFAULT_2020 } from '../../policy/default-policies.js';
import type { AnyAct } from './act.js';
import { decide, includedActs } from './decide.js';
import { ACTS, BULK_COMMANDS } from './registry.js';
import type { DirectiveCommand, DirectiveCommandType } from './registry.js';

const all = Object.entries(ACTS) as unknown as [DirectiveCommandType, AnyAct][];
const kebab = (type: string): string => type.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
const CTX = { now: T0, calendar: CALENDAR, directory: directory() };
/** A command with nothing in it but the ids of its address. */
const bare = (type: DirectiveCommandType, ids: object): DirectiveCommand => command(type, ids as never, OFFICE_HEAD);

describe('every act', () => {
  test('has a file of its own, named after it', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.ts') && !name.includes('.spec'));
    const acts = all.map(([type]) => `${kebab(type)}.ts`);
    expect(files.sort()).toEqual([...acts, 'act.ts', 'acts-now.ts', 'decide.ts', 'define-act.ts', 'registry.ts'].sort());
  });

  test.each(all)('%s is kept under its own name; somebody may do it, in relations that there are, unless it only follows', (type, act) => {
    expect(act.type).toBe(type);
    const relations = Object.values(act.grants).flat();
    expect(relations.length > 0).toBe(type !== 'AbsorbDirective' && type !== 'OpenCarriedTask');
    expect(relations.filter((one) => !RELATIONS.includes(one))).toEqual([]);
  });

  test.each(all)('%s takes neither a policy, nor a number, nor a list approval, nor an id of its address', (type, { input, on }) => {
    const ids = { new: [], directive: [], task: ['taskId'], entry: ['taskId', 'n'], notice: ['taskId', 'noticeId'] }[on];
    // by which calendar a date is judged anew is what is asked, and pins none
    const calendar = type === 'SetDueDate' ? [] : ['calendarVersion'];
    const never = ['directiveId', 'policy', 'number', 'listApproval', ...calendar, ...ids];
    expect(Object.keys(input.shape).filter((field) => never.includes(field))).toEqual([]);
  });

  test.each(all.filter(([, { on }]) => on !== 'new'))('%s is refused where there is no directive', (type) => {
    expect(decide(null, bare(type, { taskId: 't1', n: 1, noticeId: 'none' }), CTX)).toEqual({
      ok: false,
      refusal: { code: 'directive_not_found' },
    });
  });

  test.each(all.filter(([, { on }]) => !['new', 'directive'].includes(on)))('%s refuses a task that there is not', (type) => {
    given(register())
      .when(bare(type, { taskId: 't9', n: 1, noticeId: 'none' }))
      .thenRefused('task_not_found', { taskId: 't9' });
  });

  test.each(all.filter(([, act]) => act.on === 'entry' || act.type === 'SignOff'))('%s refuses an entry that there is not', (type, act) => {
    const story = given(register(), receive());
    expect(act.targets(story.state)).toEqual([]);
    story.when(bare(type, { taskId: 't1', n: 9 })).thenRefused(act.problems[0] ?? 'poison_command', { taskId: 't1', n: 9 });
  });
});

describe('what an act may be about', () => {
  it('is every task for an act on a task, the open entries for an act on an entry, and nothing before there is a directive', () => {
    const nudge = command('NudgeTask', { taskId: 't1', text: '请报进展' }, OFFICE_HEAD);
    const story = given(register(), receive(), nudge);
    expect(ACTS.NudgeTask.targets(story.state).map(({ task }) => task.id)).toEqual(['t1']);
    expect(ACTS.AnswerNudge.targets(story.state).map(({ task, entry }) => [task.id, entry.n])).toEqual([['t1', 1]]);
    const answered = story.and(command('AnswerNudge', { taskId: 't1', n: 1, answer: '已报' }, clerk('fgw')));
    expect(ACTS.AnswerNudge.targets(answered.state)).toEqual([]);
    expect(ACTS.RegisterDirective.targets(null)).toEqual([{ state: null }]);
    expect(all.filter(([, act]) => act.on !== 'new').flatMap(([, act]) => act.targets(null))).toEqual([]);
  });

  it('says whether it is possible for somebody before anything is sent', () => {
    const story = given(register(), receive());
    const [on] = ACTS.NudgeTask.targets(story.state);
    if (!on) throw new Error('no task');
    const nudgeBy = (actor: typeof OFFICE_HEAD) => command('NudgeTask', { taskId: 't1', text: '请' }, actor);
    expect(ACTS.NudgeTask.possible(on, nudgeBy(OFFICE_HEAD).meta, CTX)).toBeNull();
    const asked = story.and(nudgeBy(OFFICE_HEAD));
    const [again] = ACTS.NudgeTask.targets(asked.state);
    expect(again && ACTS.NudgeTask.possible(again, nudgeBy(OFFICE_HEAD).meta, CTX)).toMatchObject({ code: 'nudge_open' });
  });
});

describe('what is recorded of an act', () => {
  const path = { directiveId: 'd-1', taskId: 't1', n: 2, noticeId: 'notice' };
  const pinned = { path, policy: () => CITY_DEFAULT_2020, calendarVersion: () => 'calendar-1', childId: (n: number) => `child-${n}` };

  it('is what was sent, with the ids of its kind of address', () => {
    expect(ACTS.NudgeTask.complete({ text: '请' }, pinned)).toEqual({ text: '请', taskId: 't1' });
    expect(ACTS.AnswerNudge.complete({ answer: '已' }, pinned)).toEqual({ answer: '已', taskId: 't1', n: 2 });
    expect(ACTS.SignOff.complete({ n: 1, approve: true, opinion: '同意' }, pinned)).toEqual({
      n: 1,
      approve: true,
      opinion: '同意',
      taskId: 't1',
    });
    expect(ACTS.WaiveNotice.complete({ goodCause: '台风' }, pinned)).toEqual({ goodCause: '台风', taskId: 't1', noticeId: 'notice' });
    expect(ACTS.DiscardDirective.complete({ reason: '重复' }, pinned)).toEqual({ reason: '重复' });
  });

  it('pins the policy that was named', () => {
    expect(ACTS.RepinPolicy.complete({ policyVersion: 'p', reason: '新规' }, pinned)).toEqual({
      policy: CITY_DEFAULT_2020,
      reason: '新规',
    });
  });
});

test('jobs do these, in this order', () => {
  expect(BULK_COMMANDS).toEqual([
    ...['AmendDirective', 'ReceiveTask', 'AnswerBlock', 'NudgeTask', 'ReleaseNotice', 'WaiveNotice', 'SetDueDate', 'DecideExtension'],
    ...['SuspendTask', 'ReassignTask', 'TakeOverTask', 'SignOff'],
  ]);
});

test('a registration proposes and dispatches only what it says, a proposal dispatches what it plans anew', () => {
  const tasks = (register().data as { tasks: object[] }).tasks;
  const included = (type: DirectiveCommandType, data: object) => includedActs({ type, data } as DirectiveCommand);
  expect(included('RegisterDirective', { tasks: [] })).toEqual([]);
  expect(included('RegisterDirective', { tasks, propose: true })).toEqual(['ProposeDirective', 'DispatchTasks']);
  expect(included('ProposeDirective', {})).toEqual([]);
  expect(included('ProposeDirective', { tasks })).toEqual(['DispatchTasks']);
  expect(included('NudgeTask', { taskId: 't1', text: '' })).toEqual([]);
});
