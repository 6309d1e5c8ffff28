import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { isDirectiveStream } from '@duban/contracts';
import type { Instant, WorkCalendar } from '@duban/domain';
import { formatVerifierKey, lastCheckpoint, readCheckpoint, readStream, type Checkpoint, type VerifierKey } from '@duban/event-store';
import { loadOrganisation, ORGANISATION_STREAM, organisationRecord, personSnapshotTable } from '@duban/identity';
import type pg from 'pg';
import { ZipFile } from 'yazl';
import { directivesIn, meetingsOf, streamsOf, type ExportScope } from './export-scope.js';
import { qualityOf } from './quality.js';
import { directiveSection, reportEnd, reportHead } from './report-html.js';
import { streamLines, type StreamSummary } from './stream-file.js';

export interface ExportDeps {
  pool: pg.Pool;
  /** Bundles, and those being made. */
  exportsDir: string;
  openFile: (sha256: string) => Promise<Readable | null>;
  calendar: (version: string) => Promise<WorkCalendar | null>;
  keys: readonly VerifierKey[];
  now: () => Instant;
}

export interface ExportRequest {
  id: string;
  scope: ExportScope;
}

export interface ExportedBundle {
  path: string;
  bytes: number;
  sha256: string;
  manifestSha256: string;
  checkpoint: number;
  directives: number;
  streams: number;
  events: number;
}

export interface ExportWatch {
  signal?: AbortSignal;
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** Nothing has been sealed yet, or nothing lies in the scope: there is nothing to hand over. */
export class NothingToExport extends Error {
  readonly code = 'nothing_to_export';
}

/** Fixed at the beginning, so that a bundle that is broken off goes on as the same one. */
interface Plan {
  startedAt: Instant;
  checkpoint: Checkpoint;
  directives: number;
  streams: string[];
}

const FORMAT = 'duban-export/1';
const VERIFIER = 'duban-verify.mjs';

const inPart = async (path: string, write: (aside: string) => Promise<unknown>): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await write(`${path}.part`);
  await rename(`${path}.part`, path);
};
const writeWhole = (path: string, text: string): Promise<void> => inPart(path, (aside) => writeFile(aside, text));
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
};

/** Where the finished bundle of an export stands. */
export const bundlePath = (exportsDir: string, id: string): string => join(exportsDir, `${id}.zip`);

/**
 * Makes a bundle that can be checked without us: whole streams of the scope, with proofs under the last checkpoint, the papers,
 * people, policies and calendars they rest on, a report to read, and the verifier. Goes on where an earlier call was broken off.
 * @throws NothingToExport
 */
export const exportBundle = async (deps: ExportDeps, request: ExportRequest, watch: ExportWatch = {}): Promise<ExportedBundle> => {
  const work = join(deps.exportsDir, `${request.id}.work`);
  const bundle = join(work, 'bundle');
  const plan = await planOf(deps, request, join(work, 'plan.json'));
  const summaries: StreamSummary[] = [];
  for (const [index, streamId] of plan.streams.entries()) {
    watch.signal?.throwIfAborted();
    summaries.push(await writeStream(deps, { work, bundle, plan, streamId, index }));
    watch.onProgress?.({ done: index + 1, total: plan.streams.length });
  }
  const manifestSha256 = await finish(deps, { request, work, bundle, plan, summaries });
  const path = bundlePath(deps.exportsDir, request.id);
  const bytes = await zip(bundle, path, watch.signal);
  const sha256 = await sha256Of(path);
  await rm(work, { recursive: true });
  const events = summaries.reduce((sum, summary) => sum + summary.events, 0);
  return {
    path,
    bytes,
    sha256,
    manifestSha256,
    checkpoint: plan.checkpoint.n,
    directives: plan.directives,
    streams: plan.streams.length,
    events,
  };
};

/** Forgets what a broken-off export has written. */
export const discardExport = (exportsDir: string, id: string): Promise<void> =>
  rm(join(exportsDir, `${id}.work`), { recursive: true, force: true });

const planOf = async ({ pool, now }: ExportDeps, { scope }: ExportRequest, path: string): Promise<Plan> => {
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8')) as Plan;
  const checkpoint = await lastCheckpoint(pool);
  const directives = await directivesIn(pool, scope);
  if (checkpoint === null) throw new NothingToExport('nothing is sealed yet');
  if (directives.length === 0) throw new NothingToExport('no directive lies in this scope');
  const streams = streamsOf(directives, await meetingsOf(pool, directives), ORGANISATION_STREAM);
  const plan: Plan = { startedAt: now(), checkpoint, directives: directives.length, streams };
  await writeWhole(path, json(plan));
  return plan;
};

interface StreamJob {
  work: string;
  bundle: string;
  plan: Plan;
  streamId: string;
  index: number;
}

/** Its summary is written last: a stream with one is done. */
const writeStream = async (deps: ExportDeps, { work, bundle, plan, streamId, index }: StreamJob): Promise<StreamSummary> => {
  const done = join(work, 'done', `${index}.json`);
  if (existsSync(done)) return JSON.parse(await readFile(done, 'utf8')) as StreamSummary;
  const path = `events/${streamId}.jsonl`;
  const events = await readStream(deps.pool, streamId);
  const { lines, summary } = await streamLines(deps.pool, { path, streamId, events, checkpoint: plan.checkpoint });
  await writeWhole(join(bundle, path), lines.map((line) => `${line}\n`).join(''));
  if (isDirectiveStream(streamId)) {
    const section = directiveSection(streamId, events, await loadOrganisation(organisationRecord(deps.pool)));
    await writeWhole(join(work, 'sections', `${index}.html`), section);
  }
  await writeWhole(done, json(summary));
  return summary;
};

interface Finishing {
  request: ExportRequest;
  work: string;
  bundle: string;
  plan: Plan;
  summaries: readonly StreamSummary[];
}

const uniqueBy = <T>(values: readonly T[], keyOf: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];

const finish = async (deps: ExportDeps, { request, work, bundle, plan, summaries }: Finishing): Promise<string> => {
  const signedBy = readCheckpoint(plan.checkpoint.note, deps.keys)?.signedBy ?? null;
  const absentFiles: string[] = [];
  for (const { sha256 } of uniqueBy(
    summaries.flatMap(({ files }) => files),
    (file) => file.sha256,
  )) {
    const source = await deps.openFile(sha256);
    if (source === null) absentFiles.push(sha256);
    else await inPart(join(bundle, 'files', sha256), (aside) => pipeline(source, createWriteStream(aside)));
  }
  const wanted = new Set(summaries.flatMap(({ cards }) => cards));
  const cards = (await personSnapshotTable(deps.pool).all()).filter(({ hash }) => wanted.has(hash));
  await writeWhole(join(bundle, 'people.json'), json(cards));
  await writeWhole(
    join(bundle, 'policies.json'),
    json(
      uniqueBy(
        summaries.flatMap(({ policies }) => policies),
        ({ version }) => version,
      ),
    ),
  );
  const calendars = await Promise.all(
    [...new Set(summaries.flatMap((summary) => summary.calendars))].map((version) => deps.calendar(version)),
  );
  await writeWhole(join(bundle, 'calendars.json'), json(calendars.filter((calendar) => calendar !== null)));
  await writeWhole(join(bundle, 'checkpoint.txt'), plan.checkpoint.note);
  const quality = qualityOf({
    events: summaries.reduce((sum, { events }) => sum + events, 0),
    sealed: summaries.reduce((sum, { sealed }) => sum + sealed, 0),
    fault: summaries.find(({ fault }) => fault !== null)?.fault ?? null,
    signed: signedBy !== null,
    absentFiles,
    files: summaries.length,
    erasedCards: cards.filter(({ data }) => data === null).length,
    missingCards: [...wanted].filter((hash) => !cards.some((card) => card.hash === hash)),
  });
  await writeWhole(join(bundle, 'quality.json'), json(quality));
  await writeReport({ request, work, bundle, plan, summaries }, reportEnd(quality));

  const verifier = await readFile(fileURLToPath(new URL(`../../verifier/${VERIFIER}`, import.meta.url)), 'utf8');
  await writeWhole(join(bundle, VERIFIER), verifier);
  const verifierHash = createHash('sha256').update(verifier).digest('hex');
  await writeWhole(join(bundle, 'README.txt'), readme(verifierHash, signedBy));
  const files = await Promise.all((await filesOf(bundle)).map(async (path) => ({ path, sha256: await sha256Of(join(bundle, path)) })));
  const manifest = json({
    format: FORMAT,
    id: request.id,
    scope: request.scope,
    exportedAt: plan.startedAt,
    checkpoint: { n: plan.checkpoint.n, size: plan.checkpoint.size, root: plan.checkpoint.root },
    verifierKey: signedBy === null ? '' : formatVerifierKey(signedBy),
    verifier: { path: VERIFIER, sha256: verifierHash },
    streams: summaries.map(({ path, streamId, events, sealed }) => ({ path, streamId, events, sealed })),
    absentFiles,
    files: files.filter(({ path }) => path !== 'manifest.json'),
  });
  await writeWhole(join(bundle, 'manifest.json'), manifest);
  return createHash('sha256').update(manifest).digest('hex');
};

const writeReport = async ({ request, work, bundle, plan, summaries }: Finishing, end: string): Promise<void> => {
  const head = reportHead('督办事件记录导出 / Export of the record', [
    ['编号 id', request.id],
    ['范围 scope', JSON.stringify(request.scope)],
    ['导出时间 exported at', plan.startedAt],
    ['检查点 checkpoint', `${plan.checkpoint.n} · ${plan.checkpoint.size} · ${plan.checkpoint.root}`],
  ]);
  await inPart(join(bundle, 'report.html'), async (aside) => {
    await writeFile(aside, head);
    for (const index of summaries.keys()) {
      const section = join(work, 'sections', `${index}.html`);
      if (existsSync(section)) await appendFile(aside, await readFile(section));
    }
    await appendFile(aside, end);
  });
};

const readme = (verifierHash: string, key: VerifierKey | null): string => `督办事件记录导出包。
核验（只需 Node.js 20 以上，无需联网）：
  node ${VERIFIER} . --key '<从可信处取得的公钥>'
核验程序 ${VERIFIER} 的 SHA-256：${verifierHash}
检查点公钥：${key === null ? '（导出时未知）' : formatVerifierKey(key)}

An export of Duban's record. To check it, with Node.js >= 20 and nothing else:
  node ${VERIFIER} . --key '<the key, from a source you trust>'
SHA-256 of ${VERIFIER}: ${verifierHash}

events/        事件，JSON Lines，RFC 8785 规范形式，含哈希与存在性证明 / events with hashes and proofs
files/         原件，以 SHA-256 命名 / originals by their hash
people.json    经办人当时的姓名与职务 / names and posts as of then
policies.json  calendars.json  checkpoint.txt  quality.json
report.html    可读的时间线 / the timeline to read
manifest.json  清单与哈希 / every file with its hash
`;

const filesOf = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const zip = async (bundle: string, path: string, signal?: AbortSignal): Promise<number> => {
  const archive = new ZipFile();
  for (const file of await filesOf(bundle)) archive.addFile(join(bundle, file), file);
  archive.end();
  await inPart(path, (aside) => pipeline(archive.outputStream, createWriteStream(aside), { signal }));
  return (await stat(path)).size;
};
