import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { nearestOf } from './nearest.js';
import { unknownMembers } from './unknown-members.js';

const NAMES = ['overdue', 'dueSoon', 'department', 'limit'];

test.each([
  ['overdu', 'overdue'],
  ['due_soon', 'dueSoon'],
  ['Department', 'department'],
  ['colour', null],
  ['x'.repeat(500), null],
])('%s: %s was meant', (given, meant) => {
  expect(nearestOf(given, NAMES)).toBe(meant);
});

test('what a schema does not know is named at its place, however deep, with the nearest that it knows', () => {
  const task = z.object({ title: z.string(), due: z.object({ at: z.string() }).optional() });
  const schema = z.object({ tasks: z.array(task).default([]), more: z.record(z.string(), z.int()).optional() });
  const sent = { tasks: [{ title: 'a', dues: 1, due: { at: 'x', phase: 'y' } }], more: { anything: 1 }, task: [] };
  const taken = schema.parse(sent);
  expect(unknownMembers(schema, { sent, taken, place: 'body' }).map(({ field, code, en }) => [field, code, en])).toEqual([
    ['/tasks/0/dues', 'unknown_member', expect.stringContaining('due')],
    ['/tasks/0/due/phase', 'unknown_member', expect.anything()],
    ['/task', 'unknown_member', expect.stringContaining('tasks')],
  ]);
  expect(unknownMembers(schema, { sent: { tasks: [] }, taken: { tasks: [] }, place: 'query' })).toEqual([]);
});
