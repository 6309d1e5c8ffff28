// Compares libs/audit/verifier/duban-verify.mjs, which goes into every export, with what its sources make; `--write` renews it.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const file = new URL('../libs/audit/verifier/duban-verify.mjs', import.meta.url);
const HEAD = `#!/usr/bin/env node
// Checks a Duban export without Duban: \`node duban-verify.mjs <directory of the unpacked bundle> [--key <verifier key>] [--witness <file>]\`.
// Needs Node >= 20 and nothing else. Ends with 0 when everything holds under a key or a witness that you trust, 1 when something was
// changed, 2 when it cannot check, 3 when nothing was changed but not all of it is proven.
// Made from the sources named below, which also write the record: hashes as in RFC 8785, RFC 6962 and RFC 9162, notes as in C2SP.
// 离线核验督办导出包：只需 Node.js 20 以上。退出码 0 通过，1 被改动，2 无法核验，3 完好但未全部封存。`;

const made = await build({
  entryPoints: [fileURLToPath(new URL('../libs/audit/src/offline/verify.ts', import.meta.url))],
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  write: false,
  charset: 'utf8',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['duban-source'],
  banner: { js: HEAD },
});
const options = await resolveConfig(fileURLToPath(file));
const text = await format(made.outputFiles[0].text, { ...options, parser: 'babel' });
if (process.argv.includes('--write')) {
  await writeFile(file, text);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error('libs/audit/verifier/duban-verify.mjs is not what its sources make: run `npm run generate`');
  process.exit(1);
}
