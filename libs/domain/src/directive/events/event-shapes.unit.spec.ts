import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { shapesOf } from '../../shared/event-shapes.spec-support.js';
import { DIRECTIVE_EVENT_TYPES } from './registry.js';
import { currentSchemaVersion } from './upcast.js';

const SHAPES = new URL('../golden-shapes.json', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const sourceOf = (name: string): string => readFileSync(pathOf(name), 'utf8');

/** The shapes of all events, when `text` stands in a file's place. */
const shapesNow = (name: string, text: string): Record<string, string> =>
  shapesOf(pathOf('./registry.ts'), ['DirectiveEventMap'], text, pathOf(name))[0] ?? {};

const shipped = (): Record<string, string> => JSON.parse(readFileSync(SHAPES, 'utf8')) as Record<string, string>;
const key = (type: (typeof DIRECTIVE_EVENT_TYPES)[number]): string => `${type}.v${currentSchemaVersion(type)}`;
/** Types whose present shape is not the one that was shipped under their present version. */
const changed = (now: Record<string, string>): string[] =>
  DIRECTIVE_EVENT_TYPES.filter((type) => shipped()[key(type)] !== undefined && shipped()[key(type)] !== now[type]);

let now: Record<string, string> = {};
beforeAll(() => {
  now = shapesNow('./registry.ts', sourceOf('./registry.ts'));
  if (process.env['DUBAN_SHIP_SHAPES'] !== '1') return;
  const added = DIRECTIVE_EVENT_TYPES.filter((type) => shipped()[key(type)] === undefined).map((type) => [key(type), now[type]]);
  const all = Object.entries({ ...shipped(), ...Object.fromEntries(added) }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(SHAPES, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
});

test('no shipped event has changed its shape: a new one needs a new version, its upcaster and a golden file', () => {
  expect(changed(now)).toEqual([]);
});

test('every version that was ever written is shipped (DUBAN_SHIP_SHAPES=1 adds a new one, and never changes an old one)', () => {
  const versions = DIRECTIVE_EVENT_TYPES.flatMap((type) =>
    Array.from({ length: currentSchemaVersion(type) }, (_, i) => `${type}.v${i + 1}`),
  );
  expect(Object.keys(shipped())).toEqual(versions.sort());
});

test('a field that is added, dropped, renamed or made optional in place is found, also far below the event', () => {
  const edits: [type: string, file: string, from: string, to: string][] = [
    ['TaskReceived', './task-received.ts', '  late: boolean;\n', ''],
    ['TaskRecalled', './task-recalled.ts', '  reason: string;', '  reason?: string;'],
    ['DirectiveArchived', './directive-archived.ts', 'DirectiveArchived = Record<string, never>', 'DirectiveArchived = { at: string }'],
    ['ObligationOpened', '../state/clocks.ts', '  generation: number;\n  subject?: string;', '  generation: string;\n  subject?: string;'],
  ];
  for (const [type, file, from, to] of edits) {
    const source = sourceOf(file);
    expect(source).toContain(from);
    expect(changed(shapesNow(file, source.replace(from, to)))).toContain(type);
  }
});
