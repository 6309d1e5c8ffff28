import { Command } from 'commander';
import { registerBackup } from './backup/backup.command.js';
import { registerToken } from './commands/token.js';
import { registerDoctor } from './doctor/doctor.command.js';
import { registerExport } from './export/export.command.js';
import { registerInit } from './init/init.command.js';
import { registerMigrate } from './migrate/migrate.command.js';
import { registerRebuild } from './rebuild/rebuild.command.js';
import { registerReplay } from './replay/replay.command.js';
import { registerResequence } from './restore/resequence.command.js';
import { registerRestore } from './restore/restore.command.js';
import { registerResume } from './resume/resume.command.js';
import { registerStart } from './start/start.command.js';
import { registerVerify } from './verify/verify.command.js';
import { outliveReaders } from '@duban/stack';

outliveReaders();
const program = new Command('duban').description('督办 / from a meeting to every task signed off');
for (const register of [
  registerStart,
  registerDoctor,
  registerInit,
  registerMigrate,
  registerBackup,
  registerRestore,
  registerResequence,
  registerRebuild,
  registerReplay,
  registerResume,
  registerVerify,
  registerExport,
  registerToken,
])
  register(program);

await program.parseAsync();
