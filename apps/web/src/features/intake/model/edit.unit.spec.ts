import { expect, test } from '@jest/globals';
import { blankContent, contentOf, editOf, flawsOf, needsReason } from './edit.js';
import { content, order } from './paper.spec-support.js';

const due = { at: '2020-02-29T16:00:00.000Z', origin: 'source' as const, phrase: '月底前' };
const dated = { ...content, tasks: [{ ...order, due }] };
const more = { readings: [], duty: '按职责配合。' };

test('what nobody touched comes back as it was', () => {
  expect(contentOf(editOf(dated), dated, more)).toEqual(dated);
});

test('the task follows the name and the standard, unless it has its own', () => {
  const renamed = contentOf({ ...editOf(dated), title: '新名', standard: '新标准。' }, dated, more);
  expect(renamed.tasks[0]).toMatchObject({ title: '新名', closureStandard: '新标准。' });
  const own = { ...dated, tasks: [{ ...order, title: '分任务' }] };
  expect(contentOf({ ...editOf(own), title: '新名' }, own, more).tasks[0]?.title).toBe('分任务');
});

test('a date that is another one is the drafter’s, another reading of the source is the source’s, none is the rules’', () => {
  const reading = { at: '2020-03-10T16:00:00.000Z', origin: 'source' as const, phrase: '3月10日前' };
  const on = (day: string) => contentOf({ ...editOf(dated), day }, dated, { ...more, readings: [reading] }).tasks[0]?.due;
  expect([on('2020-02-29'), on('2020-03-10'), on('2020-03-11'), on('')]).toEqual([
    due,
    reading,
    { at: '2020-03-11', origin: 'decision' },
    undefined,
  ]);
});

test('several that lead have a task each; who assisted keeps what was asked of them', () => {
  const assist = { departmentId: 'renshe', duty: '提供名单。' };
  const before = { ...content, tasks: [{ ...order, assists: [assist] }] };
  const [after] = contentOf({ ...editOf(before), leads: ['a', 'b'], assists: ['renshe', 'gongxin'] }, before, more).tasks;
  expect([after?.shape, after?.leads, after?.assists]).toEqual([
    'split',
    ['a', 'b'],
    [assist, { departmentId: 'gongxin', duty: '按职责配合。' }],
  ]);
});

test('a group stays a group until units are named one by one', () => {
  const before = { ...content, tasks: [{ ...order, shape: 'parallel' as const, leads: [], unitsOf: 'districts' }] };
  const group = contentOf({ ...editOf(before), collator: 'fagai' }, before, more).tasks[0];
  expect(group).toMatchObject({ shape: 'parallel', leads: [], unitsOf: 'districts', collator: 'fagai' });
  const named = contentOf({ ...editOf(before), leads: ['a'], collator: 'fagai' }, before, more).tasks[0];
  expect([named?.units, named?.unitsOf]).toEqual([['a'], undefined]);
});

test('what is missing is named before it is sent', () => {
  const blank = blankContent([{ id: 's2', text: '要建立台账；逐项销号。' }]);
  expect([blank.title, blank.requirement, blank.segmentIds]).toEqual(['要建立台账', '要建立台账；逐项销号。', ['s2']]);
  expect(flawsOf(editOf(blank), blank, true)).toEqual(['standard', 'leads', 'leader', 'reason']);
  expect(flawsOf({ ...editOf(content), assists: ['caizheng'] }, content, false)).toEqual(['both']);
  expect([
    needsReason({ status: 'suggested', questions: [] }),
    needsReason({ status: 'confirmed', questions: [] }),
    needsReason({ status: 'suggested', questions: [{ kind: 'two_leads', words: '', departmentIds: [], dues: [] }] }),
  ]).toEqual([false, true, true]);
});
