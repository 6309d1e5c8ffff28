// What a browser loads before somebody can work, compressed: the inbox, the first page, may have 200 kB, and no other page 300.
// `--print` says how much each has.
import { readFileSync } from 'node:fs';
import { laterParts } from './web-words.mjs';

const dist = new URL('../apps/web/dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const bytesOf = (file) => readFileSync(new URL(`${file}.gz`, dist)).length;

/** Files of these entries and of all that they import at once. */
const filesOf = (keys) => {
  const seen = new Set();
  const files = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    const { file, css = [], imports = [] } = manifest[key];
    for (const each of [file, ...css]) files.add(each);
    imports.forEach(visit);
  };
  keys.forEach(visit);
  return [...files];
};

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const catalogue = 'src/shared/i18n/zh-cn.ts';
const pages = manifest[entry].dynamicImports.filter((key) => /^src\/(app|features)\//.test(key));
const declared = new Map(laterParts().map((part) => [part.module, part.declared]));
const wordsOf = (page) => declared.get(page).map((name) => `src/shared/i18n/zh-cn/${name}.ts`);
const first = 'src/app/inbox-page.tsx';
if (!pages.includes(first)) throw new Error(`${first} is not among the pages: ${pages.join(', ')}`);

let wrong = 0;
for (const page of pages) {
  const size = filesOf([entry, catalogue, page, ...wordsOf(page)]).reduce((sum, file) => sum + bytesOf(file), 0);
  const most = page === first ? 200_000 : 300_000;
  if (process.argv.includes('--print')) console.log(`${page}: ${(size / 1000).toFixed(1)} kB`);
  if (size <= most) continue;
  wrong += 1;
  console.error(`${page} loads ${(size / 1000).toFixed(1)} kB compressed; ${most / 1000} is the most`);
}
if (wrong > 0) process.exit(1);
