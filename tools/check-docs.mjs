// Keeps the documents true: every file or folder that they name exists, and CONTRIBUTING's recipe names the files that an act really touches.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const documents = git('ls-files', '--cached', '--others', '--exclude-standard', '*.md').filter((file) => existsSync(join(root, file)));
const wrong = [];

/** Paths in backticks that begin at a top folder or `./`; with `<…>`, `*` or `…` they name a kind, not a file. */
const PATH = /`((?:libs|apps|workflows|tools|docs|docker)\/[\w./@-]+|\.\/[\w./-]+)`/g;
const LINK = /\]\(([^)#\s]+)(?:#[^)]*)?\)/g;

for (const document of documents) {
  const text = readFileSync(join(root, document), 'utf8');
  for (const [, path] of text.matchAll(PATH)) {
    const from = path.startsWith('./') ? dirname(document) : '';
    if (!existsSync(resolve(root, from, path))) wrong.push(`${document}: ${path} is not there`);
  }
  for (const [, link] of text.matchAll(LINK)) {
    if (/^[a-z]+:/.test(link)) continue;
    if (!existsSync(resolve(root, dirname(document), link))) wrong.push(`${document}: the link ${link} leads nowhere`);
  }
}

for (const top of ['libs', 'workflows', 'apps'])
  for (const name of readdirSync(join(root, top)))
    if (existsSync(join(root, top, name, 'package.json')) && !existsSync(join(root, top, name, 'README.md')))
      wrong.push(`${top}/${name} has no README.md`);

/** The recipe's example: an act with an event of its own and no clock but its answer's. */
const recipe = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## Add an act')[1]?.split('\n## ')[0] ?? '';
const named = new Set([...recipe.matchAll(PATH)].map(([, path]) => path).filter((path) => /\.(ts|json)$/.test(path)));
const touched = git(
  'grep',
  '-lE',
  'NudgeTask|nudgeTask|nudge-task',
  '--',
  'libs/*.ts',
  'apps/api/*.ts',
  'apps/worker/*.ts',
  'workflows/*.ts',
).filter((file) => !/\.(spec|spec-support)\.ts$|\/golden|fixtures|api-client\/src\/schema\.ts$/.test(file));
for (const file of touched) if (!named.has(file)) wrong.push(`CONTRIBUTING.md, "Add an act": ${file} knows NudgeTask too`);
if (touched.length === 0) wrong.push('CONTRIBUTING.md, "Add an act": the example act is gone');

if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
