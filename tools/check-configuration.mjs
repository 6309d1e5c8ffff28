// Compares docs/configuration.md with the schema of the configuration; `--write` renews it.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { VARIABLE_TEXTS, variables } from '../libs/platform/dist/index.js';

const { properties } = z.toJSONSchema(variables, { io: 'input', unrepresentable: 'any' });

const kind = (name) => {
  const { type, enum: choices, format: form, minimum, maximum, pattern } = properties[name] ?? {};
  if (choices) return choices.map((one) => `\`${one}\``).join(' ');
  if (form === 'uri') return 'URL';
  if (type === 'integer' || type === 'number') return minimum === undefined ? 'number' : `${minimum} – ${maximum}`;
  return pattern?.includes(':') ? 'host:port' : 'text';
};
const standard = (name) => {
  const value = properties[name]?.default;
  return value === undefined || value === '' ? '' : `\`${value}\``;
};

const rows = Object.entries(VARIABLE_TEXTS).map(
  ([name, { zh, en, readBy }]) => `| \`${name}\` | ${zh}<br>${en} | ${kind(name)} | ${standard(name)} | ${readBy} |`,
);
const document = `<!-- Made by \`npm run generate\` from libs/platform/src/config. -->

# 配置 / Configuration

Everything is read from the environment, once, at start; an empty value counts as not given. A process that is set up wrongly ends with one sentence that says what to do,
and \`duban doctor\`, with the same environment, says the same. How an installation is put together: [install.md](install.md).

| | | is | without it | read by |
|---|---|---|---|---|
${rows.join('\n')}
`;

const file = new URL('../docs/configuration.md', import.meta.url);
const made = await format(document, { ...(await resolveConfig(file)), parser: 'markdown' });
if (process.argv.includes('--write')) await writeFile(file, made);
else if ((await readFile(file, 'utf8').catch(() => '')) !== made) {
  console.error('docs/configuration.md is not what the configuration says: npm run generate');
  process.exit(1);
}
