import { createAlertDelivery } from '@duban/alerts';
import { verifyRecord, type RecordVerification, type Finding } from '@duban/audit';
import type { MeetingView } from '@duban/contracts';
import { calendarByVersion } from '@duban/domain';
import {
  fileWitness,
  grownTiles,
  nodeDigest,
  seal,
  sequenceOnce,
  signCheckpoint,
  verifierKeyOf,
  witnessedIn,
  writeTiles,
  type SealDeps,
} from '@duban/event-store';
import { chainHash, leafHash, type HashAlgorithm } from '@duban/proof';
import type { TestDatabase } from '@duban/testing/database';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { joint, TestApi } from '../testing/api.spec-support.js';

export const ORIGIN = 'city';

const MINUTES = `临江市安全生产专题会议纪要
2020年2月17日，副市长李明远主持召开安全生产专题会议。
会议强调，市应急管理局要在3月10日前完成危险化学品企业排查。市财政局要尽快安排专项资金。
`;

/** A record with directives, deliveries and three checkpoints, as an honest system leaves it; and the same one checkpoint earlier. */
export class SealedRecord {
  private constructor(
    readonly now: TestDatabase,
    readonly earlier: TestDatabase,
    readonly streams: [first: string, second: string, meeting: string],
    readonly witnessFile: string,
    readonly privateKey: KeyObject,
    private readonly api: TestApi,
  ) {}

  static async make(): Promise<SealedRecord> {
    const api = await TestApi.start();
    const { privateKey } = generateKeyPairSync('ed25519');
    const { pool } = api.database;
    const witnessFile = join(api.home, 'witness.jsonl');
    const deps: SealDeps = { pool, origin: ORIGIN, privateKey, witnesses: [fileWitness(witnessFile)] };
    const sealNow = async (): Promise<void> => {
      const delivery = createAlertDelivery({ pool, clock: api.clock });
      while (await delivery.once(new AbortController().signal));
      while ((await sequenceOnce(pool)) > 0);
      await seal(deps);
    };
    const first = await api.dispatched([joint('fagai'), joint('sifa')]);
    await sealNow();
    const second = await api.dispatched([joint('weijian')]);
    const { body: meeting } = await api.post<MeetingView>('duban.officer', '/meetings', { text: MINUTES, fileName: '纪要.txt' });
    const discarded = `/meetings/${meeting.id}/drafts/${meeting.drafts[0]?.id}/discarding`;
    await api.post('duban.officer', discarded, { reason: '另有安排' });
    await api.post('admin', '/organisation/people', { login: 'new.comer', name: { zh: '欧阳新来' } });
    await api.post('admin', '/organisation/departments/fagai/change', { name: { zh: '市发展改革委员会' } });
    await api.post('fagai.head', `/directives/${first}/tasks/t1/receipt`);
    await sealNow();
    const earlier = await api.database.copy();
    api.clock.advanceDays(30);
    await api.post('fagai.head', `/directives/${first}/tasks/t1/progress-reports`, { done: '已启动', help: '请协调' });
    await api.post('weijian.head', `/directives/${second}/tasks/t1/receipt`);
    await sealNow();
    await api.post('weijian.head', `/directives/${second}/tasks/t1/progress-reports`, { done: '过半' });
    while ((await sequenceOnce(pool)) > 0);
    const now = await api.database.copy();
    return new SealedRecord(
      now,
      earlier,
      [`directive/${first}`, `directive/${second}`, `meeting/${meeting.id}`],
      witnessFile,
      privateKey,
      api,
    );
  }

  async stop(): Promise<void> {
    await this.now.drop();
    await this.earlier.drop();
    await this.api.stop();
  }

  verify(pool: pg.Pool, report: (finding: Finding) => void): Promise<RecordVerification> {
    return verifyRecord(
      {
        pool,
        calendar: async (version) => calendarByVersion(version),
        keys: [verifierKeyOf(ORIGIN, this.privateKey)],
        witness: witnessedIn(this.witnessFile),
      },
      report,
    );
  }

  /** What is found after somebody did this as the server's superuser, triggers off. */
  async after(tampering: (db: pg.Client) => Promise<unknown>, from = this.now): Promise<Finding[]> {
    const database = await from.copy();
    try {
      const superuser = await database.asSuperuser();
      for (const table of ['event', 'command', 'checkpoint']) await superuser.query(`alter table duban.${table} disable trigger all`);
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
