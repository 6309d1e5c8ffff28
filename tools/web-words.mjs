import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const WEB = fileURLToPath(new URL('../apps/web/', import.meta.url));
const WITH_WORDS = /withWords\(\s*\(\) => import\('([^']+)'\),\s*'(\w+)'((?:,\s*'\w+')*),?\s*\)/g;
const STATIC_IMPORT = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';|^import '(\.[^']+)';/gm;

const fileOf = (from, specifier) => {
  const base = join(dirname(from), specifier);
  return [base.replace(/\.js$/, '.ts'), base.replace(/\.js$/, '.tsx')].find((name) => sources.has(name));
};
const named = (list) => [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);

const sources = new Map(
  readdirSync(join(WEB, 'src'), { recursive: true })
    .filter((name) => /(?<!\.spec)\.tsx?$/.test(name))
    .map((name) => [join(WEB, 'src', name), readFileSync(join(WEB, 'src', name), 'utf8')]),
);

/** What this file and all that it imports at once say. */
const saidBy = (entry) => {
  const seen = new Set();
  const visit = (file) => {
    if (file === undefined || seen.has(file)) return;
    seen.add(file);
    for (const [, from, bare] of sources.get(file).matchAll(STATIC_IMPORT)) visit(fileOf(file, from ?? bare));
  };
  visit(entry);
  return new Set([...seen].flatMap((file) => [...sources.get(file).matchAll(/useWords\('(\w+)'\)/g)].map(([, name]) => name)));
};

const withFirst = new Set(
  named(
    sources
      .get(join(WEB, 'src/shared/i18n/zh-cn.ts'))
      .replaceAll(/zh-cn\/|\.js/g, '')
      .replaceAll('./', ''),
  ),
);

/** What is loaded later, by what: its words as declared and as its source says them. */
export const laterParts = () =>
  [...sources].flatMap(([file, text]) =>
    [...text.matchAll(WITH_WORDS)].map(([, specifier, name, declared]) => {
      const module = fileOf(file, specifier);
      const said = [...saidBy(module)].filter((each) => !withFirst.has(each)).sort();
      return { by: relative(WEB, file), module: relative(WEB, module), name, declared: named(declared).sort(), said };
    }),
  );

/** Words that are said before any page is loaded and do not come with the first. */
export const unsaid = () => [...saidBy(join(WEB, 'src/main.tsx'))].filter((each) => !withFirst.has(each));
