// Runs every migration on an empty database and fails when the entities would still change the schema.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { driftOf, migrate, startEmbeddedPostgres } from '../libs/platform/dist/index.js';
import { schema } from '../libs/audit/dist/index.js';

const dir = await mkdtemp(join(tmpdir(), 'duban-drift-'));
const server = await startEmbeddedPostgres({ dataDir: dir, log: () => undefined });
let drift;
try {
  await migrate({ ownerUrl: server.ownerUrl, ...schema });
  drift = await driftOf({ ownerUrl: server.ownerUrl, entities: schema.entities });
} finally {
  await server.stop();
  await rm(dir, { recursive: true, force: true });
}
if (drift.length > 0) {
  console.error(`entities and migrations have drifted apart:\n${drift.join('\n')}`);
  process.exit(1);
}
