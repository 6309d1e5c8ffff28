import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { shapesOf } from '../../shared/event-shapes.spec-support.js';
import { DIRECTIVE_STATE_SCHEMA } from './state-schema.js';

interface Kept {
  schema: number;
  shape: Record<string, string>;
}

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const FILE = at('./golden-state-shape.json');
const TASK = at('./task.ts');
const shapeNow = (sources: Record<string, string> = {}): Record<string, string> =>
  shapesOf(at('./directive.ts'), ['Directive'], sources, 'written_out')[0] ?? {};
const kept = (): Kept => JSON.parse(readFileSync(FILE, 'utf8')) as Kept;

beforeAll(() => {
  if (process.env['DUBAN_SHIP_SHAPES'] !== '1' || kept().schema === DIRECTIVE_STATE_SCHEMA) return;
  writeFileSync(FILE, `${JSON.stringify({ schema: DIRECTIVE_STATE_SCHEMA, shape: shapeNow() }, null, 2)}\n`);
});

test('a state of another shape has another number, so that snapshots which lack a field are ignored', () => {
  expect({ schema: DIRECTIVE_STATE_SCHEMA, shape: shapeNow() }).toEqual(kept());
});

test('a field that is added far below the directive is found', () => {
  const source = readFileSync(TASK, 'utf8');
  const more = source.replace('  nudges: Nudge[];\n', '  nudges: Nudge[];\n  notes: string[];\n');
  expect(more).not.toBe(source);
  expect(shapeNow({ [TASK]: more })['tasks']).not.toBe(kept().shape['tasks']);
});
