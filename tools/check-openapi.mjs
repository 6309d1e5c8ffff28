// Compares apps/api/openapi.json with the document that the routes make; `--write` renews it.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { openApiDocument } from '../apps/api/dist/http/openapi.js';

const file = new URL('../apps/api/openapi.json', import.meta.url);
const options = await resolveConfig(file.pathname);
const text = await format(JSON.stringify(openApiDocument()), { ...options, parser: 'json' });
if (process.argv.includes('--write')) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('apps/api/openapi.json is not what the routes say: run `npm run generate`');
  process.exit(1);
}
