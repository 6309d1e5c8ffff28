import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { shapesOf } from '../shared/event-shapes.spec-support.js';

const SHAPES = new URL('./golden-shapes.json', import.meta.url);
const SOURCE = fileURLToPath(new URL('./events.ts', import.meta.url));
const source = readFileSync(SOURCE, 'utf8');

/** What a kind is asked and yields is frozen by kind: a further kind changes none that was shipped. */
const OPEN = [' & JobRequest', ' result: JobResult;'];
const shapesNow = (text: string): Record<string, string> => {
  const closed = OPEN.reduce((rest, part) => rest.replace(part, ''), text);
  const [kinds = {}, events = {}] = shapesOf(SOURCE, ['JobKindMap', 'JobEventMap'], { [SOURCE]: closed });
  return Object.fromEntries([
    ...Object.entries(kinds).map(([kind, shape]) => [`kind ${kind}.v1`, shape] as const),
    ...Object.entries(events).map(([type, shape]) => [`${type}.v1`, shape] as const),
  ]);
};
const shipped = (): Record<string, string> => JSON.parse(readFileSync(SHAPES, 'utf8')) as Record<string, string>;
const changed = (now: Record<string, string>): string[] => Object.keys(shipped()).filter((name) => shipped()[name] !== now[name]);

test('no shipped event of a job, and no shipped request, has changed its shape; a new one is added with DUBAN_SHIP_SHAPES=1', () => {
  const now = shapesNow(source);
  if (process.env['DUBAN_SHIP_SHAPES'] === '1') writeFileSync(SHAPES, `${JSON.stringify({ ...now, ...shipped() }, null, 2)}\n`);
  expect(changed(now)).toEqual([]);
  expect(Object.keys(shipped()).sort()).toEqual(Object.keys(now).sort());
});

test('a field that is changed in place is found, also in what a kind is asked; a further kind changes nothing', () => {
  const edits: [name: string, from: string, to: string][] = [
    ['JobItemsSettled.v1', "{ status: 'done'; version: number }", "{ status: 'done'; version: string }"],
    ['JobProgressed.v1', '{ done: number; total: number }', '{ done: number; total?: number }'],
    ['kind commands.v1', 'commands: { request: BulkRequest; result: null }', 'commands: { request: Partial<BulkRequest>; result: null }'],
  ];
  for (const [, from] of edits) expect(source).toContain(from);
  // one program for all: each takes seconds, for the names of the commands are read from the acts themselves
  const edited = edits.reduce((text, [, from, to]) => text.replace(from, to), source);
  expect(changed(shapesNow(edited)).sort()).toEqual(edits.map(([name]) => name).sort());
  const more = source.replace('commands: {', 'tidying: { request: { what: string }; result: { left: number } };\n  commands: {');
  expect(changed(shapesNow(more))).toEqual([]);
});
