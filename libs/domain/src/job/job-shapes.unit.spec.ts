import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { jobEvents } from './events/registry.js';
import { shapesOf } from '../shared/event-shapes.spec-support.js';

const SHAPES = new URL('./golden-shapes.json', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const sourceOf = (name: string): string => readFileSync(pathOf(name), 'utf8');

/** What a kind is asked and yields is frozen by kind: a further kind changes none that was shipped. */
const OPEN: [file: string, part: string][] = [
  ['./events/job-requested.ts', ' & JobRequest'],
  ['./events/job-finished.ts', '  result: JobResult;\n'],
];
const replaced = (edits: readonly (readonly [file: string, from: string, to: string])[]): Record<string, string> =>
  edits.reduce<Record<string, string>>((sources, [file, from, to]) => {
    const source = sources[pathOf(file)] ?? sourceOf(file);
    expect(source).toContain(from);
    return { ...sources, [pathOf(file)]: source.replace(from, to) };
  }, {});

const shapesNow = (...edits: (readonly [file: string, from: string, to: string])[]): Record<string, string> => {
  const sources = replaced([...edits, ...OPEN.map(([file, part]) => [file, part, ''] as const)]);
  const [kinds = {}] = shapesOf(pathOf('./state/kinds.ts'), ['JobKindMap'], sources);
  const [events = {}] = shapesOf(pathOf('./events/registry.ts'), ['JobEventMap'], sources);
  return Object.fromEntries([
    ...Object.entries(kinds).map(([kind, shape]) => [`kind ${kind}.v1`, shape] as const),
    ...jobEvents.types.map((type) => [`${type}.v${jobEvents.currentSchemaVersion(type)}`, events[type] ?? ''] as const),
  ]);
};
const shipped = (): Record<string, string> => JSON.parse(readFileSync(SHAPES, 'utf8')) as Record<string, string>;
/** Sets that may grow: the acts that a bulk job does, and the grounds that somebody acts on; what was asked before reads as it did. */
const GROWING = [/command: ((?:"\w+"(?: \| )?)+);/, /authority: \{ kind: ((?:"\w+"(?: \| )?)+);/];
const membersIn = (set: RegExp, shape: string): string[] => set.exec(shape)?.[1]?.split(' | ') ?? [];
const asSmall = (was: string, is: string): string =>
  GROWING.reduce((now, set) => {
    const [before, after] = [membersIn(set, was), membersIn(set, now)];
    return before.length > 0 && before.every((one) => after.includes(one)) ? now.replace(set, set.exec(was)?.[0] ?? '') : now;
  }, is);
/** An earlier version of an event is lifted, not written: its shape stays as it was shipped. */
const changed = (now: Record<string, string>): string[] =>
  Object.entries(shipped()).flatMap(([name, was]) => (now[name] === undefined || asSmall(was, now[name]) === was ? [] : [name]));

test('no shipped event of a job, and no shipped request, has changed its shape; a new one is added with DUBAN_SHIP_SHAPES=1', () => {
  const now = shapesNow();
  if (process.env['DUBAN_SHIP_SHAPES'] === '1') writeFileSync(SHAPES, `${JSON.stringify({ ...now, ...shipped() }, null, 2)}\n`);
  expect(changed(now)).toEqual([]);
  expect(Object.keys(shipped())).toEqual(expect.arrayContaining(Object.keys(now)));
});

test('a field that is changed in place is found, also in what a kind is asked; a further kind changes nothing', () => {
  // one program for all: each takes seconds, for the names of the commands are read from the acts themselves
  const edited = shapesNow(
    ['./state/outcome.ts', "{ status: 'done'; version: number }", "{ status: 'done'; version: string }"],
    ['./events/job-progressed.ts', '  total: number;', '  total?: number;'],
    ['./state/kinds.ts', 'commands: { request: BulkRequest; result: null }', 'commands: { request: Partial<BulkRequest>; result: null }'],
  );
  expect(changed(edited).sort()).toEqual(['JobItemsSettled.v1', 'JobProgressed.v1', 'kind commands.v1']);
  const more = 'tidying: { request: { what: string }; result: { left: number } };\n  commands: {';
  expect(changed(shapesNow(['./state/kinds.ts', 'commands: {', more]))).toEqual([]);
});
