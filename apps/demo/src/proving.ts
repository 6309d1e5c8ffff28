import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CheckpointView, ConsistencyProofView, EventView, InclusionProofView, JobView } from '@duban/contracts';
import { nodeCheckSignature, nodeDigest, readVerifierKeys, witnessedIn } from '@duban/event-store';
import type { Config } from '@duban/platform';
import { unpack } from '@duban/files';
import { formatVerifierKey, isConsistent, leafHash, readCheckpoint, rootOfInclusion, toHex } from '@duban/proof';
import type { Cast } from '@duban/stack';
import type { Checks } from './checks.js';
import { everyItem, type Person } from '@duban/stack';
import type { Assigned } from './intake.js';
import type { Printer } from './printing.js';
import { lastLine, node, verifyRecord, type Ran } from './running.js';

export interface Proving {
  config: Config;
  cast: Cast;
  print: Printer;
  checks: Checks;
}

const POLL_MS = 100;
const PATIENCE_MS = 30_000;

const eventually = async <T>(what: string, look: () => Promise<T | null>): Promise<T> => {
  for (const deadline = Date.now() + PATIENCE_MS; ; await pause(POLL_MS)) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > deadline) throw new Error(`never observed: ${what}`);
  }
};

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const treeOf = ({ size, root }: CheckpointView) => ({ size, root: bytes(root) });

/** 封存: checkpoints are signed and kept outside, each is the beginning of the next, and an event lies under the last. */
export async function checkSealing({ config, cast, print, checks }: Proving, it: Assigned): Promise<void> {
  const auditor = await cast.person('auditor');
  const events = await everyItem<EventView>(auditor, `/directives/${it.directiveId}/events?limit=200`);
  const last = events.at(-1);
  if (!last) throw new Error('no event to prove');
  const sealed = await eventually('a checkpoint over the last event', async () => {
    const { items } = await auditor.get<{ items: CheckpointView[] }>('/audit/checkpoints?limit=100');
    const seq = last.seq ?? (await seqOf(auditor, it, last.version));
    const [newest] = items;
    return newest && seq !== null && newest.size >= seq ? { items, newest, seq } : null;
  });
  const { items, newest, seq } = sealed;
  const keys = await readVerifierKeys(config.checkpoints.publicKeysFile);
  const signed = items.filter(({ note }) => (readCheckpoint(nodeCheckSignature, note, keys)?.signedBy ?? null) !== null);
  const witnessed = await eventually('the witness of the last checkpoint', async () => {
    const kept = new Map<number, string>();
    for await (const { n, note } of witnessedIn(config.checkpoints.witnessFile ?? '')) kept.set(n, note);
    return kept.get(newest.n) === newest.note ? kept.size : null;
  });
  print.heading('封存与证明', 'Sealed, and proven');
  checks.require(
    'sealed',
    items.length > 1 && signed.length === items.length,
    `${items.length} checkpoints over ${newest.size} events, all signed, ${witnessed} kept by a witness outside`,
  );
  const oldest = items.at(-1) ?? newest;
  const grown = await auditor.get<ConsistencyProofView>(`/audit/checkpoints/${newest.n}/consistency?from=${oldest.n}`);
  checks.require(
    'consistent',
    isConsistent(nodeDigest, treeOf(oldest), treeOf(newest), grown.path.map(bytes)),
    `checkpoint ${oldest.n} (${oldest.size}) is the beginning of ${newest.n} (${newest.size}), by ${grown.path.length} hashes`,
  );
  const proof = await auditor.get<InclusionProofView>(`/audit/events/${seq}/inclusion?checkpoint=${newest.n}`);
  const root = rootOfInclusion(nodeDigest, leafHash(nodeDigest, last.hash), seq - 1, newest.size, proof.path.map(bytes));
  checks.require(
    'included',
    root !== null && toHex(root) === newest.root,
    `event ${seq}, ${last.type}, lies under checkpoint ${newest.n}, by ${proof.path.length} hashes`,
  );
}

const seqOf = async (person: Person, it: Assigned, version: number): Promise<number | null> =>
  (await person.get<{ items: EventView[] }>(`/directives/${it.directiveId}/events?after=${version - 1}&limit=1`)).items[0]?.seq ?? null;

/** 全库核验: the verb that an administrator runs, on the record of this very story, while it runs. */
export async function checkVerification({ config, print, checks }: Proving): Promise<void> {
  const ran = await verifyRecord(config);
  const found = JSON.parse(lastLine(ran)) as { ok: boolean; count: number; events: number; commands: number; checkpoints: number };
  print.line(`  duban verify：${lastLine(ran).slice(0, 120)}…`, `  duban verify: ${lastLine(ran).slice(0, 120)}…`);
  checks.require(
    'verified',
    ran.code === 0 && found.ok && found.events > 0 && found.commands > 0 && found.checkpoints > 1,
    `${found.events} events, ${found.commands} commands decided again, ${found.checkpoints} checkpoints: ${found.count} findings`,
  );
}

/** 审计导出: asked for, downloaded and checked offline; one changed byte is found. */
export async function checkExport({ config, cast, print, checks }: Proving, it: Assigned): Promise<void> {
  const auditor = await cast.person('auditor');
  const asked = await auditor.post<JobView>('/audit/exports', { scope: { kind: 'directive', directiveId: it.directiveId } });
  const path = `/audit/exports/${asked.body.id}`;
  const job = await eventually('the end of the export', async () => {
    const now = await auditor.get<JobView>(path);
    return ['DONE', 'FAILED', 'CANCELLED'].includes(now.status) ? now : null;
  });
  if (job.status !== 'DONE') throw new Error(`the export: ${job.status} ${job.code ?? ''}`);
  const { content, headers } = await auditor.download(`${path}/bundle`);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const digest = `sha-256=:${bytes(sha256).toString('base64')}:`;
  checks.require(
    'exported',
    sha256 === job.result?.['sha256'] && headers.get('repr-digest') === digest,
    `${job.progress.done} of ${String(job.progress.total)} events, ${content.length} bytes, SHA-256 ${sha256.slice(0, 12)}… as promised`,
  );

  const folder = join(config.home, 'handed-over');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'bundle.zip'), content);
  const bundle = join(folder, 'bundle');
  await unpack(join(folder, 'bundle.zip'), bundle);
  const key = (await readVerifierKeys(config.checkpoints.publicKeysFile)).map(formatVerifierKey)[0] ?? '';
  const offline = (): Promise<Ran> => node([join(bundle, 'duban-verify.mjs'), bundle, '--key', key], {});
  const good = await offline();
  print.line(`  duban-verify.mjs：${lastLine(good)}`, `  duban-verify.mjs: ${lastLine(good)}`);
  checks.require('offline', good.code === 0, `node duban-verify.mjs, without network or database: ${lastLine(good)}`);

  const events = join(bundle, 'events', 'directive', `${it.directiveId}.jsonl`);
  const text = await readFile(events, 'utf8');
  await writeFile(events, text.replace('"occurredAt":"2020', '"occurredAt":"2021'));
  const bad = await offline();
  const named = bad.said.split('\n').find((line) => line.includes(`directive/${it.directiveId} v`));
  print.line(`  改动一字节：${named ?? lastLine(bad)}`, `  one byte changed: ${named ?? lastLine(bad)}`);
  checks.require('tampered', bad.code === 1 && named !== undefined, `one byte changed: ${named ?? 'not found out'}`);
}
