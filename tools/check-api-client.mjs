// Compares libs/api-client/src/schema.ts with the types that apps/api/openapi.json makes; `--write` renews it.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const HEAD = '// Made from apps/api/openapi.json by `npm run generate`: never edited.\n\n';
const file = new URL('../libs/api-client/src/schema.ts', import.meta.url);
const document = JSON.parse(await readFile(new URL('../apps/api/openapi.json', import.meta.url), 'utf8'));
const text = HEAD + astToString(await openapiTS(document, { alphabetize: false }));
if (process.argv.includes('--write')) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('libs/api-client/src/schema.ts is not what apps/api/openapi.json makes: run `npm run generate`');
  process.exit(1);
}
