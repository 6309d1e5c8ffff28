import type { WorkCalendar } from '@duban/domain';
import { sealingState, type AttestationKey, type SealingState, type Witnessed } from '@duban/event-store';
import { verifyChains } from './store/chains.js';
import { verifySealed } from './store/sealed.js';
import { type Finding, type Report } from './store/findings.js';
import type { VerifierKey } from '@duban/proof';
import { compareReadModels } from '@duban/read-models';
import type pg from 'pg';
import { schema } from '../schema.js';
import { recordSources, rowsOfNoStream } from '../sources/record-sources.js';
import { domainRules, type DirectiveRules } from '@duban/directives';
import { verifyAlerts } from './tables/alerts.js';
import { verifyAttestations, type AttestationsChecked } from './tables/attestations.js';
import { verifyCards } from './tables/cards.js';
import { verifyCommandRows } from './tables/commands.js';
import { verifyGrants } from './tables/grants.js';
import { verifyFiles, type OpenFile } from './tables/files.js';
import { verifyHeads } from './tables/heads.js';
import { verifyHistories } from './tables/histories.js';
import { verifyNumbers } from './tables/numbers.js';
import { verifyMarks, verifySealing } from './tables/sealing.js';
import { verifyFollowUps } from './verify-follow-ups.js';
import { verifyJobs } from './verify-jobs.js';
import { verifyRaises } from './verify-raises.js';
import { verifyStreamsAgain, type StreamsChecked } from './verify-streams.js';

/** What is looked at, in this order. */
export const VERIFICATION_PARTS = [
  'chains',
  'sealed',
  'decisions',
  'read-models',
  'cards',
  'tables',
  'grants',
  'attestations',
  'files',
] as const;
export type VerificationPart = (typeof VERIFICATION_PARTS)[number];

export interface VerifyRecordDeps {
  pool: pg.Pool;
  calendar: (version: string) => Promise<WorkCalendar | null>;
  keys: readonly VerifierKey[];
  witness?: AsyncIterable<Witnessed>;
  /** What people sent in; absent = files are not looked at. */
  openFile?: OpenFile;
  /** Of the API processes, from outside the database; absent = attestations are not looked at. */
  attestationKeys?: readonly AttestationKey[];
  /** Real time. */
  now?: () => Date;
  /** Default: the domain's own. */
  rules?: DirectiveRules;
  /** Default: all. */
  parts?: readonly VerificationPart[];
  /** Called as it goes: events, or streams, done of a part. */
  onProgress?: (part: VerificationPart, done: number) => void;
}

export interface RecordVerification {
  streams: number;
  events: number;
  commands: number;
  /** Of the rules that decided again what they had decided. */
  rules: number;
  other: StreamsChecked['other'];
  toNobody: StreamsChecked['toNobody'];
  checkpoints: number;
  witnessed: number;
  signaturesChecked: boolean;
  /** Looked at on disk. */
  files: number;
  filesChecked: boolean;
  witnessAsked: boolean;
  /** null = not looked at. */
  attestations: AttestationsChecked | null;
  unsealed: Pick<SealingState, 'unnumbered' | 'oldestUnsealed'> & { events: number };
  /** Real ms of each part. */
  tookMs: Partial<Record<VerificationPart, number>>;
}

/** Checks the whole record; every finding is reported as it is found. Memory does not grow with the number of events. */
export const verifyRecord = async (deps: VerifyRecordDeps, report: Report): Promise<RecordVerification> => {
  const {
    pool,
    calendar,
    keys,
    witness,
    openFile,
    attestationKeys,
    now = () => new Date(),
    rules = domainRules,
    parts = VERIFICATION_PARTS,
    onProgress = () => undefined,
  } = deps;
  const found: RecordVerification = {
    ...{
      streams: 0,
      events: 0,
      commands: 0,
      checkpoints: 0,
      witnessed: 0,
      files: 0,
      filesChecked: openFile !== undefined,
      witnessAsked: witness !== undefined,
      attestations: null,
      signaturesChecked: keys.length > 0,
    },
    ...{ rules: rules.number, other: { commands: 0, looks: 0 }, toNobody: [] },
    unsealed: { events: 0, unnumbered: 0, oldestUnsealed: null },
    tookMs: {},
  };
  const part = async (name: VerificationPart, work: (progress: (count: number) => void) => Promise<void>): Promise<void> => {
    if (!parts.includes(name)) return;
    const begun = performance.now();
    let done = 0;
    await work((count) => onProgress(name, (done += count)));
    found.tookMs[name] = performance.now() - begun;
  };
  await part('chains', async (progress) => {
    Object.assign(found, await verifyChains(pool, report, progress));
  });
  await part('sealed', async (progress) => {
    const { checkpoints, witnessed } = await verifySealed(pool, { keys, witness, now, onEvents: progress }, report);
    Object.assign(found, { checkpoints, witnessed });
  });
  await part('decisions', async (progress) => {
    const { commands, other, toNobody } = await verifyStreamsAgain({ db: pool, calendar, rules }, report, () => progress(1));
    Object.assign(found, { commands, other, toNobody });
    await verifyFollowUps({ db: pool, rules }, report);
    await verifyRaises(pool, report);
    await verifyJobs(pool, report, () => progress(1));
  });
  await part('read-models', () => verifyReadModels(pool, calendar, report));
  await part('cards', () => verifyCards(pool, report));
  await part('tables', async () => {
    await verifyHeads(pool, report);
    await verifyCommandRows(pool, report);
    await verifyNumbers(pool, report);
    await verifyAlerts(pool, report);
    await verifySealing(pool, report);
    await verifyMarks(pool, { keys, now }, report);
    await verifyHistories(pool, report);
  });
  await part('grants', () => verifyGrants(pool, schema.migrations, report));
  if (attestationKeys)
    await part('attestations', async () => {
      found.attestations = await verifyAttestations(pool, attestationKeys, report);
    });
  if (openFile)
    await part('files', (progress) =>
      verifyFiles(pool, openFile, report, () => {
        found.files += 1;
        progress(1);
      }),
    );
  const { numbered, unnumbered, oldestUnsealed, sealed } = await sealingState(pool);
  found.unsealed = { events: numbered - sealed + unnumbered, unnumbered, oldestUnsealed };
  return found;
};

const verifyReadModels = async (pool: pg.Pool, calendar: VerifyRecordDeps['calendar'], report: Report): Promise<void> => {
  const row = ({ table, key }: { table: string; key: string }, detail?: string): Finding => ({
    kind: 'row_differs',
    table,
    key,
    ...(detail ? { detail } : {}),
  });
  const sources = recordSources({ pool, calendar });
  for (const one of await compareReadModels(sources)) {
    if (one.live === null) report(row(one, one.rebuilt === null ? 'unreadable' : 'missing'));
    else report(row(one, one.rebuilt === null ? 'not in the record' : undefined));
  }
  for (const one of await rowsOfNoStream(pool)) report(row(one, 'not in the record'));
};
