// Prebuilds a workflow package's code from its `dist`, so that a worker starts without a bundler and every worker runs the same code.
// Run in the package's folder; a `preload` beside the entry is loaded once, when the sandbox is made.
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';

const dist = (name) => resolve('dist', name);
const target = dist('bundle.js');
const logger = { log: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: console.warn, error: console.error };

const { code } = await bundleWorkflowCode({
  workflowsPath: dist('index.js'),
  preloadModules: [dist('preload.js')].filter((path) => existsSync(path)),
  logger,
});
await writeFile(`${target}.tmp`, code);
await rename(`${target}.tmp`, target);
