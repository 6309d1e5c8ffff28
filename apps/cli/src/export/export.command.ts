import { randomUUID } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { discardExport, exportBundle, NothingToExport, recordExport } from '@duban/audit';
import { calendarByVersion, type ExportScope } from '@duban/domain';
import { loadSigningKey, readVerifierKeys } from '@duban/event-store';
import { clockFrom, ConfigError, createPool, HashedFiles, loadConfig } from '@duban/platform';
import type { Command } from 'commander';
import { complain, progress, say, databaseUrl } from '@duban/stack';

interface Options {
  directive?: string;
  department?: string;
  from?: string;
  until?: string;
  out: string;
}

const instant = (name: string, text: string): string => {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new ConfigError([{ name, reason: 'must be a date or an RFC 3339 instant' }]);
  return new Date(ms).toISOString();
};

const scopeOf = ({ directive, department, from, until }: Options): ExportScope => {
  const scopes: ExportScope[] = [
    ...(directive === undefined ? [] : [{ kind: 'directive' as const, directiveId: directive }]),
    ...(department === undefined ? [] : [{ kind: 'department' as const, departmentId: department }]),
    ...(from === undefined || until === undefined
      ? []
      : [{ kind: 'period' as const, from: instant('--from', from), until: instant('--until', until) }]),
  ];
  const [scope, ...others] = scopes;
  if (!scope || others.length > 0) {
    throw new ConfigError([{ name: 'duban export', reason: 'one of --directive, --department, or --from with --until' }]);
  }
  return scope;
};

const QUERY_TIMEOUT_MS = 60_000;

const run = async (options: Options): Promise<void> => {
  const scope = scopeOf(options);
  const config = loadConfig();
  const clock = clockFrom(config.clock);
  const pool = createPool({
    url: await databaseUrl(config),
    applicationName: 'duban-export',
    max: 2,
    queryTimeoutMs: QUERY_TIMEOUT_MS,
    hashAlgorithm: config.hashAlgorithm,
  });
  try {
    const id = randomUUID();
    const key = await loadSigningKey(config.checkpoints.keyFile, { make: false });
    if (key === null)
      say('没有检查点密钥，清单未签名 / no checkpoint key here: the list of the bundle is not signed (CHECKPOINT_KEY_FILE)');
    const exportsDir = join(config.filesDir, 'exports');
    await recordExport(pool, id, { type: 'ExportRequested', data: { scope } }, { at: clock.now() });
    const { path, ...made } = await exportBundle(
      {
        pool,
        exportsDir,
        openFile: (sha256) => new HashedFiles(config.filesDir).open(sha256),
        calendar: async (version) => calendarByVersion(version),
        keys: () => readVerifierKeys(config.checkpoints.publicKeysFile),
        sealing: key && { pool, origin: config.checkpoints.origin, privateKey: key, witnesses: [] },
        now: () => clock.now(),
      },
      { id, scope },
      { onProgress: ({ done, total }) => (done % 100 === 0 ? progress(`${done} / ${total}`) : undefined) },
    );
    await recordExport(pool, id, { type: 'ExportCompleted', data: made }, { at: clock.now() });
    const out = resolve(options.out);
    await copyFile(path, out);
    await discardExport(exportsDir, id);
    say(`${out}  ${made.bytes} bytes  sha256 ${made.sha256}`);
    say(`事项 directives ${made.directives} · 事件 events ${made.events} · 检查点 checkpoint ${made.checkpoint}`);
    say('解压后核验 / unpack, then: node duban-verify.mjs .');
  } finally {
    await pool.end();
  }
};

/** `duban export` */
export const registerExport = (program: Command): void => {
  program
    .command('export')
    .description('导出可离线核验的事件记录 / a bundle of the record that can be checked offline')
    .option('--directive <id>', '一个督办事项 / one directive')
    .option('--department <id>', '一个单位参与的事项 / what a department has a part in')
    .option('--from <instant>', '自此时起有记录的事项 / with something recorded from then')
    .option('--until <instant>', '至此时之前 / and before then')
    .requiredOption('--out <file.zip>', '写到 / where to')
    .action(async (options: Options) => {
      try {
        await run(options);
      } catch (error) {
        if (!(error instanceof ConfigError) && !(error instanceof NothingToExport)) throw error;
        complain(error.message);
        process.exitCode = 2;
      }
    });
};
