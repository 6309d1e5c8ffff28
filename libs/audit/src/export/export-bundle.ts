import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { isDirectiveStream } from '@duban/protocol';
import type { ExportScope, ExportSummary, Instant, WorkCalendar } from '@duban/domain';
import { lastCheckpoint, nodeCheckSignature, signNote, type Checkpoint, type SealDeps } from '@duban/event-store';
import { FileAltered } from '@duban/platform';
import { zipOf } from '@duban/files';
import { loadOrganisation, ORGANISATION_STREAM, organisationRecord, personSnapshotTable } from '@duban/identity';
import { formatVerifierKey, MANIFEST_NOTE, manifestText, readCheckpoint, type VerifierKey } from '@duban/proof';
import { shortInstantTexts } from '@duban/words';
import type pg from 'pg';
import { directivesIn, eventsIn, meetingsOf, streamsOf } from './export-scope.js';
import { qualityOf } from './quality.js';
import { readme, VERIFIER } from './readme.js';
import { directiveSection, reportEnd, reportHead, scopeText } from './report-html.js';
import { sealBefore, sealedEvents } from './sealed-part.js';
import { streamLines, type StreamSummary } from './stream-file.js';
import { inPart, json, sha256Of, writeWhole } from './whole-files.js';

export interface ExportDeps {
  pool: pg.Pool;
  /** Bundles, and those being made. */
  exportsDir: string;
  openFile: (sha256: string) => Promise<Readable | null>;
  calendar: (version: string) => Promise<WorkCalendar | null>;
  /** Public keys that checkpoints may be signed with. */
  keys: () => Promise<readonly VerifierKey[]>;
  /** Seals what there is before it is exported, and signs the list of what is in the bundle; null = this process has no key. */
  sealing?: SealDeps | null;
  now: () => Instant;
}

export interface ExportRequest {
  id: string;
  scope: ExportScope;
  /** For whoever may not see everything: those of the directives that they may; meetings, which are about others too, stay out. */
  seen?: (directiveIds: readonly string[]) => Promise<string[]>;
}

export interface ExportedBundle extends ExportSummary {
  /** Where it stands until it is discarded, or taken away. */
  path: string;
}

export interface ExportWatch {
  /** What was begun is left off where it is. */
  signal?: AbortSignal;
  /** Once aborted, nothing further is begun after the stream under way; what remains is done by the next call. */
  pause?: AbortSignal;
  /** Events written so far, of those there were at the beginning. */
  onProgress?: (progress: { done: number; total: number }) => unknown;
}

/** Left off because `pause` asked for it. */
export class ExportPaused extends Error {
  readonly code = 'export_paused';
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
  events: number;
}

const FORMAT = 'duban-export/2';

/**
 * Makes a bundle that can be checked without us: whole streams of the scope, with proofs under the last checkpoint, the papers,
 * people, policies and calendars they rest on, a report to read, and the verifier. Goes on where an earlier call was broken off; one
 * that is made already is answered again, until it is discarded.
 * @throws NothingToExport
 * @throws ExportPaused
 */
export const exportBundle = async (deps: ExportDeps, request: ExportRequest, watch: ExportWatch = {}): Promise<ExportedBundle> => {
  const work = workOf(deps.exportsDir, request.id);
  const made = join(work, 'made.json');
  if (existsSync(made)) return JSON.parse(await readFile(made, 'utf8')) as ExportedBundle;
  const bundle = join(work, 'bundle');
  const plan = await planOf(deps, request, join(work, 'plan.json'));
  const summaries: StreamSummary[] = [];
  let events = 0;
  let wrote = 0;
  for (const [index, streamId] of plan.streams.entries()) {
    watch.signal?.throwIfAborted();
    const done = await doneBefore(work, index);
    // what an earlier call wrote costs nothing: each call comes at least one stream further
    if (!done && watch.pause?.aborted && wrote > 0) throw new ExportPaused();
    const summary = done ?? (await writeStream(deps, { work, bundle, plan, streamId, index }));
    if (!done) wrote += 1;
    summaries.push(summary);
    events += summary.events;
    await watch.onProgress?.({ done: Math.min(events, plan.events), total: plan.events });
  }
  const manifestSha256 = await finish(deps, { request, work, bundle, plan, summaries });
  const path = join(work, 'bundle.zip');
  const bytes = await zip(bundle, path, watch.signal);
  const { checkpoint, directives, streams } = plan;
  const exported: ExportedBundle = {
    ...{ path, bytes, sha256: await sha256Of(path), manifestSha256 },
    ...{ checkpoint: checkpoint.n, directives, streams: streams.length, events },
  };
  await writeWhole(made, json(exported));
  return exported;
};

const WORK = '.work';
const workOf = (exportsDir: string, id: string): string => join(exportsDir, `${id}${WORK}`);

/** Exports that have left something on the way, finished or not. */
export const exportsUnderWay = async (exportsDir: string): Promise<string[]> =>
  existsSync(exportsDir)
    ? (await readdir(exportsDir)).filter((name) => name.endsWith(WORK)).map((name) => name.slice(0, -WORK.length))
    : [];

/** Forgets what an export has written on the way. */
export const discardExport = (exportsDir: string, id: string): Promise<void> =>
  rm(workOf(exportsDir, id), { recursive: true, force: true });

const planOf = async (deps: ExportDeps, { scope, seen }: ExportRequest, path: string): Promise<Plan> => {
  const { pool, now } = deps;
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8')) as Plan;
  await sealBefore(pool, deps.sealing ?? null);
  const checkpoint = await lastCheckpoint(pool);
  const inScope = await directivesIn(pool, scope);
  const directives = seen ? await seen(inScope) : inScope;
  if (checkpoint === null) throw new NothingToExport('nothing is sealed yet');
  if (directives.length === 0) throw new NothingToExport('no directive lies in this scope');
  const streams = streamsOf(directives, seen ? [] : await meetingsOf(pool, directives), ORGANISATION_STREAM);
  const plan: Plan = { startedAt: now(), checkpoint, directives: directives.length, streams, events: await eventsIn(pool, streams) };
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
const summaryOf = (work: string, index: number): string => join(work, 'done', `${index}.json`);
const doneBefore = async (work: string, index: number): Promise<StreamSummary | null> =>
  existsSync(summaryOf(work, index)) ? (JSON.parse(await readFile(summaryOf(work, index), 'utf8')) as StreamSummary) : null;

const writeStream = async (deps: ExportDeps, { work, bundle, plan, streamId, index }: StreamJob): Promise<StreamSummary> => {
  const path = `events/${streamId}.jsonl`;
  const events = await sealedEvents(deps.pool, streamId, plan.checkpoint);
  const { lines, summary } = await streamLines(deps.pool, { path, streamId, events, checkpoint: plan.checkpoint });
  await writeWhole(join(bundle, path), lines.map((line) => `${line}\n`).join(''));
  if (isDirectiveStream(streamId)) {
    const section = directiveSection(streamId, events, await loadOrganisation(organisationRecord(deps.pool)));
    await writeWhole(join(work, 'sections', `${index}.html`), section);
  }
  await writeWhole(summaryOf(work, index), json(summary));
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
  const signedBy = readCheckpoint(nodeCheckSignature, plan.checkpoint.note, await deps.keys())?.signedBy ?? null;
  const absentFiles: string[] = [];
  for (const { sha256 } of uniqueBy(
    summaries.flatMap(({ files }) => files),
    (file) => file.sha256,
  )) {
    const source = await deps.openFile(sha256).catch((error: unknown) => {
      // what was changed on disk is not the original: it is as good as gone, and says so
      if (!(error instanceof FileAltered)) throw error;
      return null;
    });
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
  await writeReport({ request, work, bundle, plan, summaries }, { head: await reportHeadOf(deps, request, plan), end: reportEnd(quality) });

  const verifier = await readFile(fileURLToPath(new URL(`../../verifier/${VERIFIER}`, import.meta.url)), 'utf8');
  await writeWhole(join(bundle, VERIFIER), verifier);
  const verifierHash = createHash('sha256').update(verifier).digest('hex');
  await writeWhole(join(bundle, 'README.txt'), readme(verifierHash, signedBy));
  const files: { path: string; sha256: string }[] = [];
  for (const path of await filesOf(bundle)) files.push({ path, sha256: await sha256Of(join(bundle, path)) });
  const manifest = json({
    format: FORMAT,
    id: request.id,
    scope: request.scope,
    exportedAt: plan.startedAt,
    checkpoint: { n: plan.checkpoint.n, size: plan.checkpoint.size, root: plan.checkpoint.root },
    verifierKey: signedBy === null ? '' : formatVerifierKey(signedBy),
    verifier: { path: VERIFIER, sha256: verifierHash },
    streams: summaries.map(({ path, streamId, events, sealed, head }) => ({ path, streamId, events, sealed, head })),
    // whoever has the key says that these were not there
    absentFiles,
    files: files.filter(({ path }) => path !== 'manifest.json' && path !== MANIFEST_NOTE),
  });
  await writeWhole(join(bundle, 'manifest.json'), manifest);
  if (deps.sealing) {
    const { origin, privateKey } = deps.sealing;
    await writeWhole(
      join(bundle, MANIFEST_NOTE),
      signNote(manifestText(createHash('sha256').update(manifest).digest('hex')), origin, privateKey),
    );
  }
  return createHash('sha256').update(manifest).digest('hex');
};

const reportHeadOf = async ({ pool }: ExportDeps, { id, scope }: ExportRequest, { startedAt, checkpoint }: Plan): Promise<string> =>
  reportHead([
    ['id', id],
    ['scope', scopeText(scope, await loadOrganisation(organisationRecord(pool)))],
    ['exportedAt', shortInstantTexts(startedAt).zh],
    ['checkpoint', `${checkpoint.n} · ${checkpoint.size} · ${checkpoint.root}`],
  ]);

const writeReport = async ({ work, bundle, summaries }: Finishing, { head, end }: { head: string; end: string }): Promise<void> => {
  await inPart(join(bundle, 'report.html'), async (aside) => {
    await writeFile(aside, head);
    for (const index of summaries.keys()) {
      const section = join(work, 'sections', `${index}.html`);
      if (existsSync(section)) await appendFile(aside, await readFile(section));
    }
    await appendFile(aside, end);
  });
};

const filesOf = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const zip = async (bundle: string, path: string, signal?: AbortSignal): Promise<number> => {
  const parts = (await filesOf(bundle)).map((name) => ({ name, path: join(bundle, name) }));
  await inPart(path, (aside) => pipeline(zipOf(parts), createWriteStream(aside), { signal }));
  return (await stat(path)).size;
};
