// Prebuilds the workflow's code from `dist`, so that a worker starts without a bundler and every worker runs the same code.
import { bundleWorkflowCode } from '@temporalio/worker';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
const target = dist('bundle.js');
const logger = { log: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: console.warn, error: console.error };

const { code } = await bundleWorkflowCode({ workflowsPath: dist('index.js'), preloadModules: [dist('preload.js')], logger });
await mkdir(dirname(target), { recursive: true });
await writeFile(`${target}.tmp`, code);
await rename(`${target}.tmp`, target);
