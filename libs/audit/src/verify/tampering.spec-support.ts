import { createAlertDelivery } from '@duban/alerts';
import { openWork, recordUpload, tellOfOrganisation } from '@duban/directives';
import { DAY, DIRECTIVE_STATE_SCHEMA, fold } from '@duban/domain';
import { HashedFiles } from '@duban/platform';
import {
  archiveRun,
  fileWitness,
  grownTiles,
  nodeDigest,
  readStream,
  seal,
  signCheckpoint,
  snapshotPart,
  verifierKeyOf,
  witnessedIn,
  writeTiles,
  type SealDeps,
  type Witnessed,
} from '@duban/event-store';
import { changeOf, changeRecordedOrganisation } from '@duban/identity';
import { chainHash, leafHash, type HashAlgorithm } from '@duban/proof';
import { cityDatabase } from '@duban/testing/city-database';
import type { TestDatabase } from '@duban/testing/database';
import { publishedCalendar } from '@duban/testing/demo-city';
import { numberAll } from '@duban/testing/record';
import { recordMeeting, recordMinutes } from '@duban/testing/recorded-meeting';
import { recordingOffice, type RecordingOffice } from '@duban/testing/recording-office';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import type pg from 'pg';
import type { Finding } from './store/findings.js';
import { asStamped } from './redecide.js';
import { VERIFICATION_PARTS, verifyRecord, type RecordVerification, type VerifyRecordDeps } from './verify-record.js';

export const ORIGIN = 'city';

const MINUTES = `临江市安全生产专题会议纪要
2020年2月17日，副市长李明远主持召开安全生产专题会议。
会议强调，市应急管理局要在3月10日前完成危险化学品企业排查。市财政局要尽快安排专项资金。
`;
const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const [FIRST, SECOND, MEETING] = [idOf(1), idOf(2), idOf(3)];

/** What the evidence says. */
export const EVIDENCE = '核查记录一份';

/** What stands beside the events: evidence on disk, a run's history, a numbered notice's snapshot, a job. */
const keepBeside = async ({ pool, asSuperuser }: TestDatabase, files: HashedFiles, office: RecordingOffice): Promise<void> => {
  await files.put(Readable.from([Buffer.from(MINUTES)]), 1_000);
  const { sha256, bytes } = await files.put(Readable.from([Buffer.from(EVIDENCE)]), 1_000);
  const evidence = { sha256, name: '核查记录.txt', mediaType: 'text/plain', bytes };
  await recordUpload(pool, evidence, office.metaFor('f-1', 'fagai.head'));
  const at = '2020-03-01T00:00:00.000Z';
  await archiveRun(
    pool,
    { workflowId: `directive/${FIRST}`, runId: 'r-1', workflowType: 'directive', status: 'COMPLETED', startedAt: at, closedAt: at },
    { json: '{"events":[]}', events: 0, buildIds: ['b-1'] },
  );
  const streamId = `directive/${FIRST}`;
  // so few versions are not worth one to the application, and it may take none afterwards
  const owner = await asSuperuser();
  for (const version of [3, 5]) {
    const events = (await readStream(pool, streamId, { toVersion: version })).map(asStamped);
    const part = snapshotPart({
      ...{ streamId, version, stateSchema: DIRECTIVE_STATE_SCHEMA },
      recordedAt: (await readStream(pool, streamId, { fromVersion: version, toVersion: version }))[0]?.recordedAt ?? '',
      state: { state: fold(events), lastAt: events.at(-1)?.meta.occurredAt ?? null },
    });
    await owner.query(part.texts(1, 'true')[0] ?? '', [...part.values]);
  }
  await owner.end();
};

/** A record with directives, deliveries and three checkpoints, as an honest system leaves it; and the same one checkpoint earlier. */
export class SealedRecord {
  private constructor(
    readonly now: TestDatabase,
    readonly earlier: TestDatabase,
    private readonly home: string,
    readonly privateKey: KeyObject,
  ) {}

  readonly streams: [first: string, second: string, meeting: string] = [`directive/${FIRST}`, `directive/${SECOND}`, `meeting/${MEETING}`];

  private get witnessFile(): string {
    return join(this.home, 'witness.jsonl');
  }

  static async make(): Promise<SealedRecord> {
    const home = await mkdtemp(join(tmpdir(), 'duban-sealed-'));
    const database = await cityDatabase();
    const { pool } = database;
    const { privateKey } = generateKeyPairSync('ed25519');
    const office = await recordingOffice(pool, '2020-02-17T01:00:00.000Z');
    const deps: SealDeps = { pool, origin: ORIGIN, privateKey, witnesses: [fileWitness(join(home, 'witness.jsonl'))] };
    const sealNow = async (): Promise<void> => {
      const delivery = createAlertDelivery({ pool, clock: office.clock });
      while (await delivery.once(new AbortController().signal));
      await numberAll(pool);
      await seal(deps);
    };
    await office.dispatch(FIRST, { leads: ['fagai', 'sifa'] });
    await sealNow();
    await office.dispatch(SECOND, { leads: ['weijian'] });
    const meeting = await recordMinutes(pool, MEETING, MINUTES, office.metaFor('m-1', 'duban.officer', 'ReceiveMinutes'));
    const draftId = Object.keys(meeting.drafts)[0] ?? '';
    const discarding = office.metaFor('m-2', 'duban.officer', 'DiscardDraft');
    await recordMeeting(pool, MEETING, discarding, { type: 'DiscardDraft', data: { draftId, reason: '另有安排' } });
    const newcomer = { login: 'new.comer', name: { zh: '欧阳新来', en: 'Ouyang Xinlai' } };
    await changeRecordedOrganisation(pool, changeOf('AddPerson', newcomer, office.metaFor('o-1', 'admin')), {
      openWork,
      after: tellOfOrganisation,
    });
    const renamed = { departmentId: 'fagai', name: { zh: '市发展改革委员会', en: 'Development and Reform Commission' } };
    await changeRecordedOrganisation(pool, changeOf('ChangeDepartment', renamed, office.metaFor('o-2', 'admin')), {
      openWork,
      after: tellOfOrganisation,
    });
    await office.send('fagai.head', FIRST, 'ReceiveTask', { taskId: 't1' });
    await sealNow();
    const earlier = await database.copy();
    await office.later(FIRST, 30 * DAY);
    await office.send('fagai.head', FIRST, 'ReportProgress', { taskId: 't1', done: '已启动', helpNeeded: '请协调' });
    await office.send('weijian.head', SECOND, 'ReceiveTask', { taskId: 't1' });
    await sealNow();
    await office.send('weijian.head', SECOND, 'ReportProgress', { taskId: 't1', done: '过半', helpNeeded: '请协调' });
    await numberAll(pool);
    await keepBeside(database, new HashedFiles(join(home, 'files')), office);
    await numberAll(pool);
    const now = await database.copy();
    await database.drop();
    return new SealedRecord(now, earlier, home, privateKey);
  }

  async stop(): Promise<void> {
    await this.now.drop();
    await this.earlier.drop();
    await rm(this.home, { recursive: true });
  }

  /** What its witness has. */
  async witnessed(): Promise<Witnessed[]> {
    const found: Witnessed[] = [];
    for await (const one of witnessedIn(this.witnessFile)) found.push(one);
    return found;
  }

  /** Puts the evidence where it belongs. */
  async putEvidence(): Promise<void> {
    await this.files.put(Readable.from([Buffer.from(EVIDENCE)]), 1_000);
  }

  /** Where the evidence lies. */
  get files(): HashedFiles {
    return new HashedFiles(join(this.home, 'files'));
  }

  verify(pool: pg.Pool, report: (finding: Finding) => void, over: Partial<VerifyRecordDeps> = {}): Promise<RecordVerification> {
    return verifyRecord(
      {
        pool,
        calendar: publishedCalendar,
        keys: [verifierKeyOf(ORIGIN, this.privateKey)],
        witness: witnessedIn(this.witnessFile),
        openFile: (sha256) => this.files.openAsItIs(sha256),
        // once a witness has had the time to take what there is
        now: () => new Date(Date.now() + DAY),
        // whoever tampers here has switched the guards off: what else gives them away is asked
        parts: VERIFICATION_PARTS.filter((part) => part !== 'grants'),
        ...over,
      },
      report,
    );
  }

  /** The same again, triggers off, as somebody holds it who may do everything; the caller ends and drops both. */
  async stolen(from = this.now): Promise<{ database: TestDatabase; superuser: pg.Client }> {
    const database = await from.copy();
    const superuser = await database.asSuperuser();
    await superuser.query(`set session_replication_role = 'replica'`);
    const { rows } = await superuser.query<{ name: string }>(
      `select distinct tgrelid::regclass::text as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where c.relnamespace = 'duban'::regnamespace and not tgisinternal`,
    );
    for (const { name } of rows) await superuser.query(`alter table ${name} disable trigger all`);
    return { database, superuser };
  }

  /** What is found after somebody did this as the server's superuser, triggers off. */
  async after(tampering: (db: pg.Client) => Promise<unknown>, from = this.now): Promise<Finding[]> {
    const { database, superuser } = await this.stolen(from);
    try {
      await tampering(superuser);
      await superuser.end();
      const findings: Finding[] = [];
      await this.verify(database.pool, (finding) => findings.push(finding));
      return findings;
    } finally {
      await database.drop();
    }
  }
}

interface Link {
  version: number;
  canonical: string;
  algorithm: HashAlgorithm;
  prev_hash: string;
}

/** Changes an event and makes every hash after it right again, the stream's head too. */
export const rechain = async (db: pg.Client, streamId: string, version: number, change: (text: string) => string): Promise<void> => {
  const { rows } = await db.query<Link>('select * from duban.event where stream_id = $1 and version >= $2 order by version', [
    streamId,
    version,
  ]);
  let previous = rows[0]?.prev_hash ?? '';
  for (const row of rows) {
    const canonical = row.version === version ? change(row.canonical) : row.canonical;
    const hash = chainHash(nodeDigest, row.algorithm, previous, canonical);
    await db.query('update duban.event set canonical = $3, prev_hash = $4, hash = $5 where stream_id = $1 and version = $2', [
      ...[streamId, row.version, canonical, previous, hash],
    ]);
    previous = hash;
  }
  await db.query('update duban.stream set head_hash = $2 where id = $1', [streamId, previous]);
};

/** Makes the stored Merkle log fit the events again. */
export const regrow = async (db: pg.Client): Promise<void> => {
  const { rows } = await db.query<{ hash: string }>(
    `select e.hash from duban.event_seq q join duban.event e using (stream_id, version), duban.merkle_log l where q.seq <= l.size order by q.seq`,
  );
  await db.query('delete from duban.merkle_tile');
  await writeTiles(
    db,
    await grownTiles(
      db,
      0,
      rows.map(({ hash }) => leafHash(nodeDigest, hash)),
    ),
  );
};

/** Signs every checkpoint anew over the log as it stands. */
export const resign = async (db: pg.Client, privateKey: KeyObject, rootOf: (size: number) => Promise<string>): Promise<void> => {
  const { rows } = await db.query<{ n: number; size: string; at: string }>(
    `select n, size, to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from duban.checkpoint order by n`,
  );
  for (const { n, size, at } of rows) {
    const root = await rootOf(Number(size));
    const note = signCheckpoint({ origin: ORIGIN, size: Number(size), root, sealedAt: at }, privateKey);
    await db.query('update duban.checkpoint set root = $2, note = $3 where n = $1', [n, root, note]);
  }
};
