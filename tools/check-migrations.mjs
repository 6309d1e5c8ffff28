// Runs every migration on an empty database and fails when the entities would still change the schema, or when one takes away what the
// release before works with and does not say so.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { driftOf, floorOf, migrate, startEmbeddedPostgres } from '../libs/platform/dist/index.js';
import { schema } from '../libs/audit/dist/index.js';

const TAKES_AWAY =
  /\b(drop\s+(table|column|constraint|view|function|trigger|type|default)|rename\s+(to|column|constraint)|set\s+not\s+null|alter\s+column\s+\w+\s+(set\s+data\s+)?type|add\s+constraint)\b/i;
const silent = schema.migrations.filter(
  (one) => floorOf([one]) === '' && one.contracts !== true && TAKES_AWAY.test(String(one.prototype.up)),
);
if (silent.length > 0) {
  console.error(`these take away or narrow what the release before works with: split them, or say \`static readonly contracts = true\`:`);
  console.error(silent.map(({ name }) => name).join('\n'));
  process.exit(1);
}

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
