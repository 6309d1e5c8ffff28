import ts from 'typescript';

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

type TypeMap = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const isTypeMap = (one: ts.Statement): one is TypeMap => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one);

const memberShapes = (checker: ts.TypeChecker, map: TypeMap): Record<string, string> =>
  Object.fromEntries(
    checker.getPropertiesOfType(checker.getTypeAtLocation(map)).map((one) => [one.name, written(checker, checker.getTypeOfSymbol(one))]),
  );

/** Parsed once, however often a file is looked at with one of its fields changed. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The members of the named types of a file, by name, when `source` stands in place of the `edited` file: itself or one below it. */
export const shapesOf = (file: string, names: readonly string[], source: string, edited = file): Record<string, string>[] => {
  const options: ts.CompilerOptions = { strict: true, module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] };
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  const read: typeof parse = (path, language) => {
    if (!parsed.has(path)) parsed.set(path, parse(path, language));
    return parsed.get(path);
  };
  host.getSourceFile = (path, language) => (path === edited ? ts.createSourceFile(path, source, language, true) : read(path, language));
  const program = ts.createProgram([file], options, host);
  const statements: readonly ts.Statement[] = program.getSourceFile(file)?.statements ?? [];
  return names.map((name) => {
    const map = statements.filter(isTypeMap).find((one) => one.name.text === name);
    if (!map) throw new Error(`no ${name}`);
    return memberShapes(program.getTypeChecker(), map);
  });
};
