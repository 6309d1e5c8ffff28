import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workspaceRoot } from '@duban/platform';
import { readCompose, readEnvFile } from './compose-file.js';

// For `tools/check-docker.mjs`: the services as the cluster reads them.
const docker = join(workspaceRoot(), 'docker');
const env = readEnvFile(await readFile(join(docker, '.env.example'), 'utf8'));
const services = readCompose(await readFile(join(docker, 'compose.yaml'), 'utf8'), env);
process.stdout.write(JSON.stringify(Object.fromEntries(services)));
