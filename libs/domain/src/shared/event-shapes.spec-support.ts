import ts from 'typescript';

/** Intersections stand by their names in the shapes that were shipped first; written out, a change inside one shows too. */
export type Intersections = 'named' | 'written_out';

/** A type written out to its last primitive, so that a change anywhere below it shows. */
const written = (checker: ts.TypeChecker, type: ts.Type, intersections: Intersections): string => {
  if (type.isUnion()) {
    const parts = type.types.map((one) => written(checker, one, intersections));
    return [...new Set(parts)].sort().join(' | ');
  }
  if (checker.isArrayType(type))
    return `(${checker
      .getTypeArguments(type as ts.TypeReference)
      .map((one) => written(checker, one, intersections))
      .join()})[]`;
  const whole = intersections === 'written_out' && type.isIntersection() && type.getProperties().length > 0;
  if (!(type.flags & ts.TypeFlags.Object) && !whole) return checker.typeToString(type);
  const index = checker
    .getIndexInfosOfType(type)
    .map((info) => `[${checker.typeToString(info.keyType)}]: ${written(checker, info.type, intersections)}`);
  const own = checker.getPropertiesOfType(type).map((property) => {
    const optional = property.flags & ts.SymbolFlags.Optional ? '?' : '';
    return `${property.name}${optional}: ${written(checker, checker.getTypeOfSymbol(property), intersections)}`;
  });
  return `{ ${[...index, ...own].sort().join('; ')} }`;
};

type TypeMap = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const isTypeMap = (one: ts.Statement): one is TypeMap => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one);

const memberShapes = (checker: ts.TypeChecker, map: TypeMap, intersections: Intersections): Record<string, string> =>
  Object.fromEntries(
    checker
      .getPropertiesOfType(checker.getTypeAtLocation(map))
      .map((one) => [one.name, written(checker, checker.getTypeOfSymbol(one), intersections)]),
  );

/** Parsed once, however often a file is looked at with one of its fields changed. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The members of the named types of a file, by name, when `sources` stand in place of files by their paths: itself or ones below it. */
export const shapesOf = (
  file: string,
  names: readonly string[],
  sources: Readonly<Record<string, string>> = {},
  intersections: Intersections = 'named',
): Record<string, string>[] => {
  const options: ts.CompilerOptions = { strict: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] };
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  const read: typeof parse = (path, language) => {
    if (!parsed.has(path)) parsed.set(path, parse(path, language));
    return parsed.get(path);
  };
  host.getSourceFile = (path, language) => {
    const source = sources[path];
    return source === undefined ? read(path, language) : ts.createSourceFile(path, source, language, true);
  };
  const program = ts.createProgram([file], options, host);
  const statements: readonly ts.Statement[] = program.getSourceFile(file)?.statements ?? [];
  return names.map((name) => {
    const map = statements.filter(isTypeMap).find((one) => one.name.text === name);
    if (!map) throw new Error(`no ${name}`);
    return memberShapes(program.getTypeChecker(), map, intersections);
  });
};
