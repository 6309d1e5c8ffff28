// Compares docs/sentences.md with every sentence that the product can write; `--write` renews it. Reads the sources, not the build
// (`npm run sentences`): what collects them stands with the specs.
import { readFile, writeFile } from 'node:fs/promises';
import { everySentence } from '../libs/words/src/sentences/every-sentence.spec-support.ts';

const file = new URL('../docs/sentences.md', import.meta.url);

const bySection = new Map();
for (const { section, key, zh, en } of everySentence()) bySection.set(section, [...(bySection.get(section) ?? []), { key, zh, en }]);

/** A short text in one line, a sentence in one for each language: a table of this width would be read by nobody. */
const lines = (all) =>
  all
    .map(({ key, zh, en }) =>
      en === '' ? `- ${zh} (\`${key}\`)` : zh.length + en.length < 80 ? `- ${zh} / ${en} (\`${key}\`)` : `- ${zh}\\\n  ${en} (\`${key}\`)`,
    )
    .join('\n');
const sections = [...bySection].map(([section, all]) => `## ${section} (${all.length})\n\n${lines(all)}\n`).join('\n');

const text = `<!-- Made by \`npm run generate\` from the words and the golden files of the events. -->
<!-- prettier-ignore-start -->

# 系统能写的每一句话 / Every sentence that the product can write

Timelines and alerts are of the golden events, with the names of a small city; what a golden file quotes is a person's own text.

${sections}
<!-- prettier-ignore-end -->
`;
if (process.argv.includes('--write')) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('docs/sentences.md is not what the product writes: run `npm run generate`');
  process.exit(1);
}
