import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { recordSources } from '@duban/audit';
import { calendarByVersion } from '@duban/domain';
import { preparing, resequenceIn } from '@duban/event-store';
import { type Queryable, createPool, migrate } from '@duban/platform';
import { rebuildReadModels } from '@duban/read-models';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { MANIFEST, type Manifest } from '../backup/archive.js';
import { quoted, ranMigrations, recordTables } from '../backup/record-tables.js';
import { storedFile } from '../backup/stored-files.js';
import { schema } from '@duban/audit';
import { BadArchive, type BackupArchive, type FileSink } from './read-archive.js';

/** Something is there already: a restore never writes over a record. */
export class TargetNotEmpty extends Error {
  constructor(readonly what: string) {
    super(`目标数据库不是空的 / the target database is not empty: ${what}`);
    this.name = 'TargetNotEmpty';
  }
}

/** The backup has migrations that this release does not know. */
export class NewerBackup extends Error {
  constructor(readonly unknown: string[]) {
    super(`此备份来自更新的版本，请用该版本恢复 / made by a newer release, restore it with that one: ${unknown.join(', ')}`);
    this.name = 'NewerBackup';
  }
}

export interface RestoreOptions {
  archive: BackupArchive;
  /** Role `duban_owner`. */
  ownerUrl: string;
  filesDir: string;
  onPart?: (name: string) => void;
}

export interface Restored {
  rows: number;
  /** Events that the backup held without a global number yet. */
  renumbered: number;
  /** Run after the load, to bring it to this release. */
  migrated: string[];
}

/** Tables in which the migrations themselves write a row, and what that row is. */
const SEEDED: Record<string, string> = { merkle_log: 'size = 0' };

const refuseUnlessEmpty = async (db: Queryable, manifest: Manifest): Promise<void> => {
  const beyond = (await ranMigrations(db)).filter((name) => !manifest.migrations.includes(name));
  if (beyond.length > 0) throw new TargetNotEmpty(`迁移 / migrations ${beyond.join(', ')}`);
  const { rowCount: made } = await db.query(`select from pg_namespace where nspname = 'duban'`);
  if (made === 0) return;
  for (const { table } of await recordTables(db)) {
    const seeded = SEEDED[table];
    const { rows } = await db.query<{ n: number }>(
      `select count(*)::int as n from (select from duban."${table}" ${seeded ? `where not (${seeded})` : ''} limit 1) anything`,
    );
    if (rows[0]?.n !== 0) throw new TargetNotEmpty(`duban.${table}`);
  }
};

/** @throws BadArchive when the parts are not the tables that these migrations make */
const refuseUnlessFitting = async (db: Queryable, manifest: Manifest): Promise<void> => {
  const shape = (tables: { table: string; columns: string[] }[]): string =>
    tables.map(({ table, columns }) => `${table}(${columns.join()})`).join('; ');
  const [here, there] = [shape(await recordTables(db)), shape(manifest.tables)];
  if (here !== there) throw new BadArchive(MANIFEST, `表与其迁移不符 / its tables are not those of its migrations: ${there} / ${here}`);
};

/** Serial columns go on behind what was loaded. */
const ADVANCE_SEQUENCES = `
  select format('select setval(%L, (select max(%I) from duban.%I))', d.objid::regclass::text, a.attname, t.relname) as statement
    from pg_depend d
    join pg_class s on s.oid = d.objid and s.relkind = 'S' and s.relnamespace = 'duban'::regnamespace
    join pg_class t on t.oid = d.refobjid
    join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
   where d.deptype = 'a' and d.classid = 'pg_class'::regclass`;

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Aside, then renamed as the store itself does it; a file that is here already under its hash stays. */
const fileSink = async (filesDir: string, sha256: string): Promise<FileSink | null> => {
  const path = storedFile(filesDir, sha256);
  if (await exists(path)) return null;
  const aside = join(filesDir, 'incoming', randomUUID());
  await mkdir(dirname(aside), { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  return {
    sink: createWriteStream(aside, { mode: 0o600, flush: true }),
    keep: () => rename(aside, path),
    drop: () => rm(aside, { force: true }),
  };
};

const load = async (
  client: pg.Client,
  { archive, filesDir, onPart = () => undefined }: RestoreOptions,
): Promise<{ rows: number; renumbered: number }> => {
  const db = preparing(client);
  await db.query('begin');
  for (const table of Object.keys(SEEDED)) await db.query(`delete from duban."${table}"`);
  const loads: { part: Manifest['tables'][number]; copy: { rowCount: number } }[] = [];
  await archive.copyTo({
    table: (part) => {
      onPart(part.part);
      const copy = client.query(copyFrom(`copy duban."${part.table}" (${quoted(part.columns)}) from stdin`));
      loads.push({ part, copy });
      return copy;
    },
    file: (sha256) => fileSink(filesDir, sha256),
  });
  let rows = 0;
  for (const { part, copy } of loads) {
    if (copy.rowCount !== part.rows) throw new BadArchive(part.part, `${copy.rowCount} rows, not ${part.rows}`);
    rows += copy.rowCount;
  }
  const { rows: sequences } = await db.query<{ statement: string }>(ADVANCE_SEQUENCES);
  for (const { statement } of sequences) await db.query(statement);
  const renumbered = await resequenceIn(db);
  await db.query('commit');
  return { rows, renumbered };
};

/** Read models are copied, and compared with the record afterwards; a release with other read models writes them anew from it. */
const rebuild = async (ownerUrl: string): Promise<void> => {
  const timeout = 600_000;
  const pool = createPool({
    url: ownerUrl,
    applicationName: 'duban-restore',
    max: 2,
    queryTimeoutMs: timeout,
    transactionTimeoutMs: timeout,
  });
  try {
    await rebuildReadModels(recordSources({ pool, calendar: async (version) => calendarByVersion(version) }));
  } finally {
    await pool.end();
  }
};

/**
 * Loads a backup into an empty database: its own schema first, then every row in one transaction, then the migrations that came since.
 * Numbers of events stay as they were sealed. What fails leaves the database empty.
 * @throws TargetNotEmpty, NewerBackup, BadArchive
 */
export const restoreBackup = async (options: RestoreOptions): Promise<Restored> => {
  const { archive, ownerUrl } = options;
  const { migrations } = archive.manifest;
  const unknown = migrations.filter((name) => !schema.migrations.some((known) => known.name === name));
  if (unknown.length > 0) throw new NewerBackup(unknown);
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'duban-restore',
    options: '-c timezone=UTC -c statement_timeout=0 -c transaction_timeout=0 -c idle_in_transaction_session_timeout=0',
  });
  // heard through the query under way
  client.on('error', () => undefined);
  await client.connect();
  try {
    const db = preparing(client);
    await refuseUnlessEmpty(db, archive.manifest);
    await migrate({ ownerUrl, ...schema, migrations: schema.migrations.filter(({ name }) => migrations.includes(name)) });
    await refuseUnlessFitting(db, archive.manifest);
    const loaded = await load(client, options);
    await db.query('analyze');
    const migrated = await migrate({ ownerUrl, ...schema });
    if (migrated.length > 0) await rebuild(ownerUrl);
    return { ...loaded, migrated };
  } finally {
    await client.end();
  }
};
