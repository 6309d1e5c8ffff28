import { resolve } from 'node:path';
import { FileExists } from '@duban/files';
import { LockedError } from '@duban/platform';
import type { Command } from 'commander';
import { complain, progress, say, explained, withRecord } from '@duban/stack';
import { DamagedFile, writeBackup } from './write-backup.js';

const run = async (out: string): Promise<void> => {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort(new Error('已中断，没有留下备份 / broken off, no backup was left'));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, stop);
  const begun = performance.now();
  try {
    const { manifest, bytes, sha256 } = await withRecord((databaseUrl, { filesDir }) =>
      writeBackup({ databaseUrl, filesDir, out, signal: stopping.signal, onPart: progress }),
    );
    const { events, lastSeq, checkpoint, files, takenAt } = manifest;
    say(`${out}  ${bytes} bytes  sha256 ${sha256}`);
    say(
      `截至 as of ${takenAt} · 事件 events ${events} · 末号 last seq ${lastSeq} · 检查点 checkpoint ${checkpoint ? `${checkpoint.n}（${checkpoint.size}）` : '—'} · 文件 files ${files.count}`,
    );
    progress(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
    say('签名私钥与见证文件不在其中，请另行保管 / the signing key and the witness file are not in it: keep them elsewhere');
  } catch (error) {
    const told = error instanceof FileExists || error instanceof DamagedFile || error instanceof LockedError || stopping.signal.aborted;
    if (!told) throw error;
    complain(stopping.signal.aborted ? String((stopping.signal.reason as Error).message) : (error as Error).message);
    process.exitCode = 1;
  } finally {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(name, stop);
  }
};

/** `duban backup` */
export const registerBackup = (program: Command): void => {
  program
    .command('backup')
    .description('备份全部事件记录与文件为一个文件，不停机 / the whole record and its files into one file, beside the running system')
    .argument('<file.zip>', '写到；已存在则拒绝 / where to; refused when it exists')
    .action(explained((file: string) => run(resolve(file))));
};
