import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RecordVerification } from '@duban/audit';
import { directiveStreamId } from '@duban/protocol';
import { fileWitness, seal, sequenceOnce, verifierKeyOf } from '@duban/event-store';
import { createPool, migrate, startEmbeddedPostgres, workspaceRoot, type Progress } from '@duban/platform';
import { formatVerifierKey } from '@duban/proof';
import { schema } from '@duban/audit';
import { say } from '@duban/stack';
import { copyDirective, MODEL, writeModel } from '@duban/testing/recording-office';
import { sayJson } from './table.js';

/** Not read models: the copies have none. `duban rebuild --check` is what compares them. */
const PARTS = ['chains', 'sealed', 'decisions', 'cards'];

interface Verified extends RecordVerification {
  ok: boolean;
  count: number;
  peakMemoryMiB: number;
}

const verifyInItsOwnProcess = async (url: string, witness: string, key: string): Promise<Verified> => {
  const main = join(workspaceRoot(), 'apps', 'cli', 'dist', 'main.js');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [main, 'verify', '--json', '--witness', witness, '--key', key, '--only', ...PARTS],
    { env: { ...process.env, DATABASE_URL: url }, maxBuffer: 16 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Verified;
};

const line = ({ events, tookMs, peakMemoryMiB }: Verified): string => {
  const rates = (['chains', 'sealed', 'decisions'] as const).map(
    (part) => `${part} ${Math.round((events / (tookMs[part] ?? Number.NaN)) * 1000)}/s`,
  );
  const ms = Object.values(tookMs).reduce((sum, took) => sum + took, 0);
  return `${events} events: ${(ms / 1000).toFixed(1)} s, ${Math.round((events / ms) * 1000)} events/s (${rates.join(', ')}), peak ${Math.round(peakMemoryMiB)} MiB`;
};

/**
 * Verification of a record of `events` events, each a real one with its command, and of a tenth of it: events per second, and the peak
 * memory of the verifying process. Servers of its own; @throws when the record does not verify.
 */
export const benchVerification = async (events: number, progress: Progress): Promise<void> => {
  const home = await mkdtemp(join(tmpdir(), 'duban-bench-verify-'));
  const server = await startEmbeddedPostgres({
    dataDir: join(home, 'postgres'),
    settings: ['fsync=off', 'synchronous_commit=off', 'max_wal_size=4GB'],
  });
  const pool = createPool({
    url: server.appUrl,
    applicationName: 'duban-bench',
    max: 2,
    queryTimeoutMs: 120_000,
    transactionTimeoutMs: 120_000,
  });
  try {
    await migrate({ ownerUrl: server.ownerUrl, ...schema });
    await writeModel(pool);
    while ((await sequenceOnce(pool)) > 0);
    const { privateKey } = generateKeyPairSync('ed25519');
    const witness = join(home, 'witness.jsonl');
    const sizes = [Math.ceil(events / 10), events];
    await writeFile(witness, '');
    const figures: Verified[] = [];
    for (const size of sizes) {
      progress(`${size} events …`);
      await copyDirective(pool, { streamId: directiveStreamId(MODEL), id: MODEL, until: size });
      await seal({ pool, origin: 'bench', privateKey, witnesses: [fileWitness(witness)] });
      progress('verify …');
      figures.push(await verifyInItsOwnProcess(server.appUrl, witness, formatVerifierKey(verifierKeyOf('bench', privateKey))));
    }
    say();
    say('核验 / verification (chains, numbers, Merkle log, checkpoints, witness, every command decided again)');
    for (const figure of figures) say(`  ${line(figure)}`);
    sayJson('verify', { figures });
    if (figures.some(({ ok }) => !ok)) throw new Error('the record does not verify');
  } finally {
    await pool.end();
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
};
