import { resolve } from 'node:path';
import { verifyRecord, type Finding } from '@duban/audit';
import { calendarByVersion } from '@duban/domain';
import { fileWitness, nodeCheckSignature, readVerifierKeys } from '@duban/event-store';
import { createPool, LockedError, type Config } from '@duban/platform';
import { readCheckpoint } from '@duban/proof';
import type { Command } from 'commander';
import type { Manifest } from '../backup/archive.js';
import { homeLayout, markForWaking, complain, progress, say, explained, asOwner } from '@duban/stack';
import { findingText } from '../verify/wording.js';
import { BackupArchive, BadArchive, PartRefused } from './read-archive.js';
import { NewerBackup, restoreBackup, TargetNotEmpty } from './restore-backup.js';

const SHOWN = 20;
const QUERY_TIMEOUT_MS = 60_000;

/** The restored record as a stranger would check it. @returns whether nothing is wrong with it */
const verified = async (url: string, { checkpoints }: Config): Promise<boolean> => {
  const pool = createPool({ url, applicationName: 'duban-restore', max: 2, queryTimeoutMs: QUERY_TIMEOUT_MS });
  let count = 0;
  try {
    const done = await verifyRecord(
      { pool, keys: await readVerifierKeys(checkpoints.publicKeysFile), calendar: async (version) => calendarByVersion(version) },
      (finding: Finding) => {
        count += 1;
        if (count <= SHOWN) complain(findingText(finding));
      },
    );
    if (!done.signaturesChecked) say('没有公钥，签名未核验 / no public key: signatures were not checked (duban verify --key)');
    if (count > 0) complain(`核验不通过，共 ${count} 处 / not verified, ${count} findings`);
    else say(`核验通过 / verified: ${done.events} events, ${done.commands} commands, ${done.checkpoints} checkpoints, read models equal`);
    return count === 0;
  } finally {
    await pool.end();
  }
};

/** A witness that has seen more than the backup holds says what was lost; nothing is sealed until somebody has put its file away. */
const sayWhatWitnessSaw = async (manifest: Manifest, { checkpoints }: Config): Promise<void> => {
  if (checkpoints.witnessFile === null) return;
  const last = await fileWitness(checkpoints.witnessFile).last?.();
  const seen = last ? (readCheckpoint(nodeCheckSignature, last.note, [])?.size ?? 0) : 0;
  if (seen <= manifest.lastSeq) return;
  complain(
    `见证方已见 ${seen} 个事件，备份只有 ${manifest.lastSeq} 个：备份之后的已丢失 / the witness has seen ${seen} events, the backup has ${manifest.lastSeq}: what came after it is lost`,
  );
  complain(`请留存并移走 ${checkpoints.witnessFile}，否则不再封存 / keep that file and move it away: until then nothing is sealed`);
};

const run = async (file: string): Promise<number> => {
  const begun = performance.now();
  progress('读取并核对备份 / reading the backup, checking every part');
  const archive = await BackupArchive.open(file);
  const { takenAt, events, lastSeq } = archive.manifest;
  say(`备份 backup ${takenAt} · 事件 events ${events} · 末号 last seq ${lastSeq}`);
  return asOwner(async ({ ownerUrl, appUrl }, config) => {
    const { rows, renumbered, migrated } = await restoreBackup({ archive, ownerUrl, filesDir: config.filesDir, onPart: progress });
    say(`已恢复 / restored: ${rows} rows, ${archive.manifest.files.count} files`);
    if (renumbered > 0) say(`未编号事件已编号 / events without a number were given one: ${renumbered}`);
    if (migrated.length > 0) say(`并升级到本版本 / and brought to this release: ${migrated.join(', ')}`);
    const good = await verified(appUrl, config);
    await sayWhatWitnessSaw(archive.manifest, config);
    progress(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
    if (!good)
      complain(
        '请先查明再启动；读模型不一致可用 `duban rebuild` 重建 / find out why before anything is started; `duban rebuild` mends read models',
      );
    if (config.database.ownerUrl === null) {
      await markForWaking(homeLayout(config.home));
      say('下次 `duban start` 恢复全部在办事项的计时 / the next `duban start` wakes every open directive');
    } else say('启动 worker 后运行 `duban resume`，恢复计时 / start the workers, then `duban resume`: deadlines run again');
    return good ? 0 : 1;
  });
};

/** `duban restore` */
export const registerRestore = (program: Command): void => {
  program
    .command('restore')
    .description('把备份恢复到空数据库，并核验 / a backup into an empty database, then verify it')
    .argument('<file.zip>', '备份文件 / the backup')
    .action(
      explained(async (file: string) => {
        try {
          process.exitCode = await run(resolve(file));
        } catch (error) {
          const told = [BadArchive, PartRefused, TargetNotEmpty, NewerBackup, LockedError].some((kind) => error instanceof kind);
          if (!told) throw error;
          complain((error as Error).message);
          process.exitCode = 2;
        }
      }, 2),
    );
};
