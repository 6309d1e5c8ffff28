// Finds circles of imports, those of types included: among files, and among the folders inside each package.
// `import-x/no-cycle` looks past type imports, and no rule of it knows folders.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const tops = ['libs', 'workflows', 'apps'];
const isSpec = (file) => /\.spec(-support)?\.ts$/.test(file);

const packages = tops
  .filter((top) => existsSync(join(root, top)))
  .flatMap((top) => readdirSync(join(root, top)).map((name) => join(root, top, name)))
  .filter((dir) => existsSync(join(dir, 'package.json')))
  .map((dir) => ({ dir, manifest: JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) }));

const sourcesIn = (dir) =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true })
        .map((name) => join(dir, String(name)))
        .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !isSpec(file))
    : [];

/** Where a package's own exports lead, by what is imported: `@duban/domain/schema` -> its source. */
const entries = new Map(
  packages.flatMap(({ dir, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([path, target]) =>
      target['duban-source'] ? [[join(manifest.name, path), resolve(dir, target['duban-source'])]] : [],
    ),
  ),
);

const targetOf = (file, specifier) => {
  if (!specifier.startsWith('.')) return entries.get(specifier);
  const path = resolve(dirname(file), specifier);
  return [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find((each) => existsSync(each));
};

const importsOf = (file) =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => targetOf(file, fileName))
    .filter((target) => target !== undefined && target !== file);

/** Tarjan: groups that reach each other. */
const circlesOf = (edges) => {
  const seen = new Map();
  const stack = [];
  const found = [];
  const visit = (node) => {
    const mark = { index: seen.size, low: seen.size, open: true };
    seen.set(node, mark);
    stack.push(node);
    for (const next of edges.get(node) ?? []) {
      const other = seen.get(next);
      if (other === undefined) mark.low = Math.min(mark.low, visit(next).low);
      else if (other.open) mark.low = Math.min(mark.low, other.index);
    }
    if (mark.low === mark.index) {
      const group = stack.splice(stack.indexOf(node));
      for (const each of group) seen.get(each).open = false;
      if (group.length > 1) found.push(group);
    }
    return mark;
  };
  for (const node of edges.keys()) if (!seen.has(node)) visit(node);
  return found;
};

const files = packages.flatMap(({ dir }) => sourcesIn(join(dir, 'src')));
const edges = new Map(files.map((file) => [file, importsOf(file)]));
const named = (path) => relative(root, path);

/** A folder is left for another one by any import; a package's own top files (its index, its parts' list) belong to no folder. */
const folderCircles = packages.flatMap(({ dir }) => {
  const src = join(dir, 'src');
  const folderOf = (file) => (dirname(file) === src ? null : dirname(file));
  const folders = new Map();
  for (const [file, targets] of edges) {
    const from = folderOf(file);
    if (!file.startsWith(`${src}/`) || from === null) continue;
    const to = folders.get(from) ?? folders.set(from, new Set()).get(from);
    for (const target of targets) {
      const folder = folderOf(target);
      if (target.startsWith(`${src}/`) && folder !== null && folder !== from) to.add(folder);
    }
  }
  return circlesOf(folders);
});

const circles = circlesOf(edges);
const say = (what, groups) => {
  for (const group of groups) console.error(`${what}:\n${group.map((each) => `  ${named(each)}`).join('\n')}`);
};
say('files in a circle', circles);
say('folders in a circle', folderCircles);
if (files.length === 0) throw new Error('no sources were found');
if (circles.length + folderCircles.length > 0) process.exit(1);
