import { createReadStream } from 'node:fs';
import { lastCheckpoint, preparing } from '@duban/event-store';
import { writeZip, type ZipParts } from '@duban/files';
import { type Queryable } from '@duban/platform';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { filePart, MANIFEST, NamesDigest, tablePart, type Manifest, type TablePart } from './archive.js';
import { quoted, ranMigrations, recordTables } from './record-tables.js';
import { storedFile, storedFiles } from './stored-files.js';

export interface BackupOptions {
  /** Any role that reads all tables: `duban_app` does. */
  databaseUrl: string;
  filesDir: string;
  /** Must not exist. */
  out: string;
  signal?: AbortSignal;
  onPart?: (name: string) => void;
}

export interface BackedUp {
  manifest: Manifest;
  bytes: number;
  /** Of the archive, to be kept elsewhere. */
  sha256: string;
}

/** A file in the store is not what its name says. Nothing is backed up: what is handed on as a backup must be whole. */
export class DamagedFile extends Error {
  constructor(readonly path: string) {
    super(`${path} 的内容与文件名（哈希）不符 / is not what its name, a hash, says`);
    this.name = 'DamagedFile';
  }
}

/** No writer waits for it, and the sequencer goes on: a transaction that only reads has no id. Dead rows stay for as long as it lasts. */
const BEGIN = 'begin transaction isolation level repeatable read, read only';

const copyTables = async (client: pg.Client, db: Queryable, parts: ZipParts, onPart: (name: string) => void): Promise<TablePart[]> => {
  const copied: { part: Omit<TablePart, 'rows'>; copy: { rowCount: number } }[] = [];
  for (const { table, columns } of await recordTables(db)) {
    const part = tablePart(table);
    onPart(part);
    const copy = client.query(copyTo(`copy (select ${quoted(columns)} from duban."${table}") to stdout`));
    const { bytes, digest } = await parts.stream(part, copy).then((meter) => ({ bytes: meter.bytes, digest: meter.digest() }));
    copied.push({ part: { part, table, columns, bytes, sha256: digest }, copy });
  }
  // whose count comes after its rows
  await db.query('select 1');
  return copied.map(({ part, copy }) => ({ ...part, rows: copy.rowCount }));
};

/** What was written to the store before the record's snapshot was taken is there, and perhaps a little that came after it. */
const copyFiles = async (filesDir: string, parts: ZipParts): Promise<Manifest['files']> => {
  const names = new NamesDigest();
  const files = { count: 0, bytes: 0 };
  for await (const sha256 of storedFiles(filesDir)) {
    const path = storedFile(filesDir, sha256);
    const meter = await parts.stream(filePart(sha256), createReadStream(path));
    if (meter.digest() !== sha256) throw new DamagedFile(path);
    names.add(sha256);
    files.count += 1;
    files.bytes += meter.bytes;
  }
  return { ...files, sha256: names.digest() };
};

interface Facts {
  takenAt: string;
  server: string;
  events: number;
  lastSeq: number;
}

const FACTS = `
  select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "takenAt", version() as server,
         (select count(*) from duban.event)::float8 as events, (select coalesce(max(seq), 0) from duban.event_seq)::float8 as "lastSeq"`;

/**
 * Writes the whole record of one instant and its files into one zip: the tables as COPY text, the files by hash, a manifest with the
 * hash of each. Memory does not grow with the record.
 * @throws FileExists, DamagedFile, or the reason of the signal; then there is no archive
 */
export const writeBackup = async (options: BackupOptions): Promise<BackedUp> => {
  const { databaseUrl, filesDir, out, signal, onPart = () => undefined } = options;
  const { filled, ...archive } = await writeZip(out, signal, async (parts) => {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'duban-backup',
      options: '-c timezone=UTC -c statement_timeout=0 -c transaction_timeout=0 -c idle_in_transaction_session_timeout=0',
    });
    // heard through the query under way
    client.on('error', () => undefined);
    await client.connect();
    try {
      const db = preparing(client);
      await db.query(BEGIN);
      const { rows } = await db.query<Facts>(FACTS);
      const [facts] = rows;
      const checkpoint = await lastCheckpoint(db);
      const migrations = await ranMigrations(db);
      if (!facts) throw new Error('a select of one row gave none');
      const tables = await copyTables(client, db, parts, onPart);
      await db.query('commit');
      onPart('files');
      const manifest: Manifest = {
        ...{ format: 'duban-backup', formatVersion: 1, ...facts, migrations },
        checkpoint: checkpoint && { n: checkpoint.n, size: checkpoint.size, root: checkpoint.root, sealedAt: checkpoint.sealedAt },
        ...{ tables, files: await copyFiles(filesDir, parts) },
      };
      parts.text(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
      return manifest;
    } finally {
      await client.end();
    }
  });
  return { manifest: filled, ...archive };
};
