import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import ts from 'typescript';
import { DIRECTIVE_EVENT_TYPES, currentSchemaVersion } from './upcast.js';

const SHAPES = new URL('./golden-shapes.json', import.meta.url);
const SOURCE = fileURLToPath(new URL('./events.ts', import.meta.url));

/** A type written out to its last primitive, so that a change anywhere below it shows. */
const written = (checker: ts.TypeChecker, type: ts.Type): string => {
  if (type.isUnion()) {
    const parts = type.types.map((one) => written(checker, one));
    return [...new Set(parts)].sort().join(' | ');
  }
  if (checker.isArrayType(type))
    return `(${checker
      .getTypeArguments(type as ts.TypeReference)
      .map((one) => written(checker, one))
      .join()})[]`;
  if (!(type.flags & ts.TypeFlags.Object)) return checker.typeToString(type);
  const index = checker.getIndexInfosOfType(type).map((info) => `[${checker.typeToString(info.keyType)}]: ${written(checker, info.type)}`);
  const own = checker.getPropertiesOfType(type).map((property) => {
    const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `${property.name}${optional}: ${written(checker, checker.getTypeOfSymbol(property))}`;
  });
  return `{ ${[...index, ...own].sort().join('; ')} }`;
};

const shapesNow = (source: string): Record<string, string> => {
  const options: ts.CompilerOptions = { strict: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) => (name === SOURCE ? ts.createSourceFile(name, source, language, true) : read(name, language));
  const program = ts.createProgram([SOURCE], options, host);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(SOURCE);
  const map = file?.statements.find(
    (one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one) && one.name.text === 'DirectiveEventMap',
  );
  if (!map) throw new Error('no DirectiveEventMap');
  return Object.fromEntries(
    checker.getPropertiesOfType(checker.getTypeAtLocation(map)).map((one) => [one.name, written(checker, checker.getTypeOfSymbol(one))]),
  );
};

const source = readFileSync(SOURCE, 'utf8');
const shipped = (): Record<string, string> => JSON.parse(readFileSync(SHAPES, 'utf8')) as Record<string, string>;
const key = (type: (typeof DIRECTIVE_EVENT_TYPES)[number]): string => `${type}.v${currentSchemaVersion(type)}`;
/** Types whose present shape is not the one that was shipped under their present version. */
const changed = (now: Record<string, string>): string[] =>
  DIRECTIVE_EVENT_TYPES.filter((type) => shipped()[key(type)] !== undefined && shipped()[key(type)] !== now[type]);

let now: Record<string, string> = {};
beforeAll(() => {
  now = shapesNow(source);
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
  const edits: [type: string, from: string, to: string][] = [
    [
      'TaskReceived',
      'TaskReceived: { taskId: TaskId; departmentId: DepartmentId; late: boolean }',
      'TaskReceived: { taskId: TaskId; departmentId: DepartmentId }',
    ],
    ['TaskRecalled', 'TaskRecalled: { taskId: TaskId; reason: string }', 'TaskRecalled: { taskId: TaskId; reason?: string }'],
    ['DirectiveArchived', 'DirectiveArchived: Record<string, never>', 'DirectiveArchived: { at: Instant }'],
    ['ObligationOpened', '  generation: number;\n  subject?: string;', '  generation: string;\n  subject?: string;'],
  ];
  for (const [type, from, to] of edits) {
    expect(source).toContain(from);
    expect(changed(shapesNow(source.replace(from, to)))).toContain(type);
  }
});
